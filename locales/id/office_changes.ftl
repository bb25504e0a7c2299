### Pengurus KSM berganti: dua orang yang bilang, uang di tangan ikut dihitung.

office-not-yours = Yang mengusulkan ganti pengurus KSM: pengurusnya sendiri, UPK, atau koordinator.
office-which-ksm = KSM yang mana? Tulis misalnya: ganti ketua mawar
change-officer-role = Pengurus KSM { $ksm } yang mana?
change-officer-whom =
    Siapa { $role } KSM { $ksm } yang baru?{ $was ->
        [0] {""}
       *[other] {" "}Sekarang { $before }.
    }
    { $lines }
change-officer-why = Karena apa?
choice-office-selesai = Masa jabatan selesai
choice-office-mundur = Mengundurkan diri
choice-office-wafat = Meninggal dunia
choice-office-hilang = Tidak ada kabarnya
change-officer-summary = Usul { $role } KSM { $ksm }: { $was ->
        [0] belum ada
       *[other] dari { $before }
    } ke { $to } ({ $why ->
        [selesai] masa jabatan selesai
        [mundur] mengundurkan diri
        [wafat] meninggal dunia
       *[hilang] tidak ada kabarnya
    }). Berlaku sesudah disetujui orang kedua. Usulkan?
office-held-already = { $name } sudah { $role }.
office-waits-already = Sudah ada usul ganti { $role } KSM { $ksm } yang menunggu jawaban.
office-asked = { $known ->
        [0] Tersimpan: { $role } KSM { $ksm } ke { $to }. Belum ada orang kedua yang bisa ditanya; undang koordinator dulu.
       *[other] Menunggu { $names }: { $role } KSM { $ksm } ke { $to }. Belum ada yang berubah.
    }
button-office-back = Tarik
office-ask = { $by } mengusulkan { $role } KSM { $ksm } yang baru: { $to }{ $was ->
        [0] {""}
       *[other] , menggantikan { $before }
    } ({ $why ->
        [selesai] masa jabatan selesai
        [mundur] mengundurkan diri
        [wafat] meninggal dunia
       *[hilang] tidak ada kabarnya
    }). Setuju?
button-office-yes = Setuju
button-office-no = Belum
office-waits = usul { $role } KSM { $ksm }: { $to }
button-office-look = Lihat usul { $ksm }
office-own-voice = Yang menyetujui harus orang lain: bukan yang mengusulkan, bukan yang akan menjabat.
office-changed-since = Maaf, { $role } KSM { $ksm } sudah berganti sejak usul ini dibuat. Usulkan lagi, ya.
# $carried uang orang lain yang masih di tangan pengurus lama.
office-agreed = Berlaku mulai hari ini: { $role } KSM { $ksm } { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Di tangan { $before } masih { RUPIAH($carried) }</cover>; { $to } saya minta menghitung.
    }
# Kepada yang baru menjabat.
office-told-new = Terima kasih, { $name }: mulai hari ini { $role } KSM { $ksm }. Tulis "menu" untuk tombolnya.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Uang anggota di tangan { $before } { RUPIAH($carried) }</cover>. Kalau sudah diterima dan dihitung, tekan di bawah.
    }
button-office-counted = Sudah dihitung
# Kepada yang lama.
office-told-former = Terima kasih sudah menjadi { $role } KSM { $ksm }. Sekarang { $to }.{ $carried ->
        [0] {""}
       *[other] {" "}<cover>Uang anggota di tangan { RUPIAH($carried) }</cover>: serahkan ke { $to }, atau langsung ke UPK lewat "serah uang".
    }
office-told = { $by } setuju: { $role } KSM { $ksm } sekarang { $to }.
office-nothing-carried = Tidak ada lagi uang yang harus diterima.
office-other-sum = Jumlahnya sudah berubah: sekarang { RUPIAH($total) }. Sudah dihitung?
office-counted = Tercatat: { RUPIAH($total) } milik anggota KSM { $ksm } sekarang di tangan Anda. Serahkan ke UPK lewat "serah uang".
office-counted-told = { $name } sudah menerima dan menghitung <cover>{ RUPIAH($total) }</cover> milik anggota KSM { $ksm }. Sejak sekarang uang itu di tangan { $name }.
office-refused = Baik, { $role } KSM { $ksm } tetap.
office-refused-told = { $by } belum setuju: { $role } KSM { $ksm } tetap. Bicarakan dulu, lalu usulkan lagi.
office-withdrawn = Ditarik: { $role } KSM { $ksm } tetap.
