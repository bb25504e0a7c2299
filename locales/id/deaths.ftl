### Ada anggota yang meninggal dunia.

death-not-yours = Yang mencatat anggota wafat pengurus KSM atau UPK. Sampaikan kepada beliau, ya.
note-death-whom =
    Siapa yang wafat?
    { $lines }
note-death-on = Turut berduka. { $name } wafat hari apa?
death-which-day = Harinya belum bisa: paling lambat hari ini, { DATE($today) }.
note-death-summary = { $name }, wafat { DATE($on) }. Semua pesan dan pengingat ke HP-nya berhenti sekarang. Pinjaman dan tabungannya tetap tercatat; UPK yang menimbang.
# $known 0 bila UPK belum ada yang bisa dikabari.
death-noted =
    Tercatat. Semua pengingat untuk { $name } berhenti. { $known ->
        [0] Sampaikan ke UPK
       *[other] { $whom } saya minta menimbang
    } pinjaman dan tabungannya. Keluarganya biar tenang dulu.{ $next }
# Kepada pengurus KSM yang lain.
death-told = Kabar duka: { $name }, nomor { $number }, wafat, dicatat { $by }. Pengingat sudah berhenti. Keluarganya biar tenang dulu; UPK yang menimbang.{ $next }
# Kepada UPK. $left sisa pinjaman, $saved tabungan.
death-card =
    { $name }, KSM { $ksm } nomor { $number }, wafat { DATE($on) }, dicatat { $by }. Semua pesan ke HP-nya berhenti.
    { $left ->
        [0] Tidak ada pinjaman
       *[other] <cover>Sisa pinjaman { RUPIAH($left) }</cover>: diteruskan keluarga di lembar KSM, atau diberi keringanan
    }; <cover>tabungan { RUPIAH($saved) }</cover>{ $saved ->
        [0] .
       *[other] , diambil ahli waris lewat ketua.
    }{ $next }
death-waits = { $name } wafat, pinjaman atau tabungannya belum selesai
button-death-look = Lihat { $name }
button-death-wrong = Keliru dicatat
death-wrong = Catatan wafat { $name } dicabut. HP-nya dibuka lagi dengan undangan baru ("undang").
death-wrong-told = { $by } mencabut catatan wafat { $name }: keliru.
# Yang wafat pengurus KSM: penggantinya. $role jabatan.
death-next = { "" }
    Tugas { $role } KSM { $ksm } perlu diteruskan orang lain.
button-death-succeed =
    Ganti { $role ->
        [sekretaris] sekretaris
        [bendahara] bendahara
       *[ketua] ketua
    }
