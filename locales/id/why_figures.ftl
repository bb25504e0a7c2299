### "Kenapa?" untuk angka yang bukan kartu siapa pun. Paling banyak sepuluh baris.

# "Kenapa?" bila halaman memuat beberapa angka.
why-which-figure = Angka yang mana?

# Uang di tangan. $n banyaknya orang; nama mereka tidak disebut.
why-hand = Di tangan { $name }: angsuran KSM { $ksm } { RUPIAH($amount) }, { $n } orang. Belum dihitung UPK. Asalnya:
# $counted 1: $by, $ended, $number.
why-handed = Diserahkan { $name } { SHORTDATE($on) }: angsuran KSM { $ksm } { RUPIAH($amount) }, { $n } orang. { $counted ->
        [0] Belum dihitung UPK
       *[other] Dihitung { $by } { SHORTDATE($ended) }, nomor { $number }
    }. Asalnya:
why-unreceived = Tabungan KSM { $ksm } { RUPIAH($amount) }, { $n } orang, belum diterima bendahara. Asalnya:
# $own 1: dilaporkan yang membayar sendiri. $wrote hari ditulis; $numbered 1: $numbers nomor baris; $held 1: ditahan.
why-hand-row =
    - { SHORTDATE($on) } { RUPIAH($amount) }, { $numbered ->
        [0] { $n } orang
       *[other] nomor { $numbers }
    }: { $own ->
        [0] ditulis { $by }
       *[other] dilaporkan yang membayar
    } { SHORTDATE($wrote) }{ $held ->
        [0] .
       *[other] , ditahan dulu karena ada keberatan, tidak ikut dihitung.
    }
why-hand-rule = Boleh di tangan paling lama { $days } hari. { $rules }

# Yang bisa diambil dari tabungan. $lock none, leaving, atau loans.
why-free = Yang bisa diambil { $name } sekarang { RUPIAH($amount) }:
why-pot =
    Tabungan { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] , ditahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sudah diminta { RUPIAH($pending) }
    }: { $lock ->
        [leaving] dikembalikan saat keluar dari KSM.
        [loans] menunggu semua pinjaman KSM lunas.
       *[none] bisa diambil { RUPIAH($free) }.
    }
why-held = { SHORTDATE($on) } ditahan { RUPIAH($amount) } dari tabungan { $pot }, dicatat { $by }: <cover>{ $note }</cover>
why-asked-for = { SHORTDATE($on) } { $by } minta { RUPIAH($amount) } dari tabungan { $pot }, belum diberikan.

# Satu kuitansi. $what jenis uangnya; $named dan $grouped 0 bila tanpa orang atau tanpa KSM.
why-receipt =
    { $number }, { FULLDATE($on) }: { $what } { RUPIAH($amount) }{ $named ->
        [0] {""}
       *[other] {" "}dari { $name }
    }{ $grouped ->
        [0] .
       *[other] , KSM { $ksm }.
    }
# $own 1: dilaporkan yang membayar sendiri; $wrote hari dilaporkan, $counted hari dihitung; $says kata yang membayar.
why-receipt-said =
    { $own ->
        [1] Dilaporkan sendiri { SHORTDATE($wrote) },{" "}
       *[other] { $n_said ->
            [0] {""}
           *[other] Dilaporkan { $said } { SHORTDATE($wrote) },{" "}
        }
    }{ $n_via ->
        [0] {""}
       *[other] lewat { $via },{" "}
    }{ $bank ->
        [0] {""}
       *[other] lewat bank,{" "}
    }{ $known ->
        [0] dicatat { SHORTDATE($counted) }
       *[other] disahkan { $by } { SHORTDATE($counted) }
    }{ $says ->
        [betul] . Kata yang membayar: betul.
        [tidak] . Kata yang membayar: tidak betul.
       *[none] .
    }
# $n angsuran dari $of di kartu itu.
why-receipt-settled =
    Untuk{ $n ->
        [0] {""}
        [1] {" "}angsuran { $first } dari { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
       *[other] {" "}angsuran { $first }-{ $last } dari { $of }: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }
    }{ $fine ->
        [0] {""}
       *[other] , tambahan lewat tanggal { RUPIAH($fine) }
    }{ $waits ->
        [0] {""}
       *[other] { $n ->
            [0] {" "}
           *[other] ,{" "}
        }titipan { RUPIAH($waits) }
    }.
why-receipt-pot =
    { $out ->
        [0] Masuk ke tabungan{ $pot }.
       *[other] Keluar dari tabungan{ $pot }.
    }
why-receipt-undone =
    Dibatalkan { $undone_by } { SHORTDATE($undone_on) }, tidak ikut dihitung{ $n_became ->
        [0] .
       *[other] , diganti { $became }.
    }
button-why-left = Kenapa sisanya?
why-receipt-instead = Pengganti { $before }.
why-voucher = { $number }: { $fact }
why-voucher-said =
    Ditulis { $by }, dibenarkan { $second } { SHORTDATE($on) }{ $undone ->
        [0] .
       *[other] , lalu dibatalkan.
    }

# SHU: hitungan percobaan. Semua rupiah.
why-shu = { MONTH($since) } sampai { DATE($on) }: pendapatan { RUPIAH($income) } dikurangi biaya { RUPIAH($cost) }, { $surplus ->
        [0] jadi belum ada SHU
       *[other] jadi SHU { RUPIAH($surplus) }
    }. Hanya uang yang sudah sah.
why-shu-parts = Bagiannya menurut aturan: { $parts }. Angka lain yang ditulis sendiri dibagi dengan cara yang sama.
why-own-part = Bagian { $part } { $percent }% dari SHU: { RUPIAH($amount) }.
# $of_ksm jasa se-KSM, $every jasa semua KSM, $share bagian KSM, $own jasa orang ini.
why-own-jasa =
    { $few ->
        [0] KSM { $ksm } membayar jasa { RUPIAH($of_ksm) } dari { RUPIAH($every) }, jadi { RUPIAH($share) }. Dari situ jasa { $name } { RUPIAH($own) }, jadi { RUPIAH($amount) }, dibulatkan ke bawah.
       *[other] Jasa { $name } { RUPIAH($own) } dari jasa semua KSM { RUPIAH($every) }, jadi { RUPIAH($amount) }, dibulatkan ke bawah.
    }
why-own-no-jasa = { $name } belum membayar jasa tahun ini.
# Isi kas satu KSM. $before tabungan dari buku kertas.
why-box =
    Kas KSM { $ksm } seharusnya { RUPIAH($held) }{ $before ->
        [0] {""}
       *[other] , belum termasuk { RUPIAH($before) } dari buku kertas
    }. { $n ->
        [0] Belum ada uang masuk atau keluar.
       *[other] Isinya:
    }
# Sejenis: $n catatan, yang terakhir $on, $number, disahkan $by.
why-summed =
    - { $what } { RUPIAH($amount) }: { $n } catatan, yang terakhir { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , disahkan { $by }.
    }
button-why-box = Kenapa kasnya?
# Daftar Lebaran.
why-takeable-all = Yang boleh diambil di KSM { $ksm } semuanya { RUPIAH($amount) }:
why-takeable =
    Tabungan { $pot } { RUPIAH($saved) }, { $n } orang{ $held ->
        [0] {""}
       *[other] , ditahan { RUPIAH($held) }
    }{ $pending ->
        [0] {""}
       *[other] , sudah diminta { RUPIAH($pending) }
    }: { $free ->
        [0] { $lock ->
            [leaving] dikembalikan saat keluar dari KSM.
            [loans] menunggu semua pinjaman KSM lunas.
           *[none] tidak ada yang boleh diambil.
        }
       *[other] perlu siap { RUPIAH($free) }.
    }
why-takeable-cash =
    Kas menurut buku { RUPIAH($cash) }{ $n ->
        [0] , belum ada uang masuk atau keluar.
       *[other] , terakhir berubah { SHORTDATE($on) }.
    }
# Surat cocok saldo.
why-agreed-saved = Tabungan KSM { $ksm } { RUPIAH($amount) }:
why-agreed-owed = Sisa pinjaman { RUPIAH($amount) } (pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }), { $n } kartu:
why-agreed-what =
    { $what ->
        [paper] dari buku kertas
        [came] masuk sesudah itu
        [went] keluar sesudah itu
       *[paid] dibayar sesudah itu
    }
# $days 1 bila semua cair pada satu hari.
why-agreed-lent =
    pinjaman dengan jasanya { RUPIAH($amount) }, cair { SHORTDATE($first) }{ $days ->
        [1] .
       *[other] {" "}sampai { SHORTDATE($last) }.
    }
why-agreed-before = menurut buku kertas sudah dibayar { RUPIAH($amount) }.
why-agreed-paper = Suratnya ditandatangani { SHORTDATE($signed) }, dimasukkan { $by } { SHORTDATE($on) }.
# Ringkasan koordinator.
why-summary =
    { $bkm }, { SHORTDATE($since) } sampai { SHORTDATE($on) }, kas dan bank, hanya yang sudah sah{ $n ->
        [0] : belum ada uang masuk atau keluar.
       *[other] . Asalnya:
    }
why-summary-line =
    - { $came ->
        [0] keluar
       *[other] masuk
    } { RUPIAH($amount) }, { $what }: { $n } catatan, yang terakhir { SHORTDATE($on) }{ $numbered ->
        [0] {""}
       *[other] {" "}({ $number })
    }{ $known ->
        [0] .
       *[other] , disahkan { $by }.
    }
button-why-shares = Kenapa LAR, PAR, RR?

# Isi kas atau bank. $before isinya sebelum bulan ini.
why-till-holds =
    { $till ->
        [bank] Bank
       *[kas] Kas
    } { RUPIAH($amount) }: sebelum { SHORTDATE($since) } { RUPIAH($before) }{ $n ->
        [0] , sesudah itu belum ada uang masuk atau keluar.
       *[other] . Sesudah itu:
    }

# Laporan yang belum dihitung. $own 1: dilaporkan yang membayar sendiri; $on hari dibayar, $wrote hari dilaporkan.
why-claim =
    { $name }, KSM { $ksm }: { $purpose }{ $pot } { RUPIAH($amount) }, dibayar { SHORTDATE($on) }, { $own ->
        [0] dilaporkan { $by }
       *[other] dilaporkan sendiri
    } { SHORTDATE($wrote) }.
why-claim-bank = Lewat bank, ada foto buktinya.
why-claim-held = Uangnya di tangan { $name }.
why-claim-waits =
    Belum dihitung{ $frozen ->
        [0] {""}
       *[other] , ditahan dulu karena ada keberatan
    }. { $known ->
        [0] Belum ada yang bisa mengesahkan lewat sini.
       *[other] Yang mengesahkan: { $names }.
    }

# Pengajuan pinjaman. $times kali angsur, $by yang mengajukan.
why-loan = Pengajuan KSM { $ksm } <cover>{ RUPIAH($amount) }</cover>, { $n } orang, { $times } kali angsur: diajukan { $by } { SHORTDATE($on) }.
why-loan-own = { $name } pinjam <cover>{ RUPIAH($amount) }</cover> untuk { $purpose } lewat KSM { $ksm }, { $times } kali angsur: diajukan { $by } { SHORTDATE($on) }.
# Sebelum diajukan.
why-loan-wished = Belum diajukan KSM { $ksm }. Angsurannya dihitung begini: jasa { $jasa }; pembulatan { $rounding }.
why-loan-limits = Yang dilihat waktu diperiksa: pinjaman { $ceilings }; KSM paling sedikit { $conditions }.
why-loan-not-looked =
    Belum diperiksa UPK{ $n ->
        [0] . Aturan tidak berkeberatan.
       *[other] . Aturan mencatat:
    }
# $fit 1: layak; $kept 0: dari sebelum catatannya disimpan; $n yang dicatat aturan; $reasoned 1: ada $reason.
why-loan-looked =
    Diperiksa { $by } { SHORTDATE($on) }: { $fit ->
        [0] belum layak
       *[other] layak
    }{ $reasoned ->
        [0] {""}
       *[other] , karena <cover>{ $reason }</cover>
    }. { $kept ->
        [0] Catatan aturannya waktu itu belum disimpan.
       *[other] { $n ->
            [0] Aturan tidak berkeberatan.
           *[other] Waktu itu aturan mencatat:
        }
    }
why-loan-more = dan { $n } catatan lainnya
# $how: W disetujui, T ditolak, B dibatalkan KSM; $rest 1: sisanya yang dibatalkan.
why-loan-decided =
    { $how ->
        [W] Disetujui { $by } { SHORTDATE($on) }
        [T] Belum disetujui { $by } { SHORTDATE($on) }
       *[B] { $rest ->
            [0] Dibatalkan { $by } { SHORTDATE($on) }
           *[other] Sisanya dibatalkan { $by } { SHORTDATE($on) }
        }
    }{ $reasoned ->
        [0] .
       *[other] : <cover>{ $reason }</cover>
    }
why-loan-undecided = Menunggu putusan koordinator.
why-loan-said =
    Kata { $n } peminjam: { $n_yes ->
        [0] belum ada yang bilang benar
       *[other] { $n_yes } bilang benar
    }{ $n_slip ->
        [0] {""}
       *[other] , { $n_slip } lewat slip
    }{ $n_no ->
        [0] {""}
       *[other] , { $n_no } bilang bukan dia
    }{ $n_silent ->
        [0] .
       *[other] , { $n_silent } belum menjawab.
    }
# $says: betul, slip, tidak, none. $by memasukkan slip, $second melihat fotonya.
why-loan-own-word =
    { $says ->
        [betul] Dibenarkan { $name } sendiri lewat HP { SHORTDATE($on) }.
        [slip] Dibenarkan lewat slip { SHORTDATE($on) }: saksi { $first_witness } dan { $other_witness }, dimasukkan { $by }, dicocokkan { $second }.
        [tidak] { $name } bilang bukan dia { SHORTDATE($on) }, jadi tidak ikut.
       *[none] Belum ada jawaban { $name }.
    }
# $how: waits, received, back. $second yang menghitung ulang.
why-loan-paid =
    { $how ->
        [back] Diserahkan { $by } { SHORTDATE($on) }, belum diterima kata { $second }, jadi tidak dihitung.
       *[other] { $bank ->
            [0] Dari kas
           *[other] Dari bank
        } <cover>{ RUPIAH($amount) }</cover> diserahkan { $by } { SHORTDATE($on) }{ $short ->
            [0] {""}
           *[other] {" "}(kas menurut buku kurang)
        }, { $how ->
            [received] dihitung { $second } { SHORTDATE($received) }{ $numbered ->
                [0] .
               *[other] {" "}({ $number }).
            }
           *[waits] menunggu dihitung.
        }
    }

# Keringanan, hapus buku, pemulihan. $fact: relief-short; $why: relief-why; $by yang mengusulkan.
why-relief =
    Diusulkan { $by } { SHORTDATE($on) }: <cover>{ $fact }.{ $reasoned ->
        [0] {""}
       *[other] {" "}Sebabnya: { $why }.
    }</cover>
why-relief-waits = Menunggu orang kedua; belum ada yang berubah.
# $how: agreed, refused, withdrawn. $undone 1: dibatalkan kemudian. $says kata peminjam: betul, tidak, dilihat, none.
why-relief-second =
    { $how ->
        [agreed] Disetujui { $by } { SHORTDATE($on) }{ $numbered ->
            [0] {""}
           *[other] {" "}({ $number })
        }{ $undone ->
            [0] .
           *[other] , lalu dibatalkan.
        }
        [refused] Belum disetujui { $by } { SHORTDATE($on) }; tidak ada yang berubah.
       *[withdrawn] Ditarik { $by } { SHORTDATE($on) }; tidak ada yang berubah.
    }{ $says ->
        [betul] {" "}Kata peminjamnya: betul.
        [tidak] {" "}Kata peminjamnya: tidak betul.
       *[none] {""}
    }
# Kartu lama. $pokok, $paid_jasa sudah dibayar; $left, $left_jasa sisanya.
why-relief-old = Kartunya, cair { FULLDATE($on) }: <cover>{ RUPIAH($lent) } dan jasa { RUPIAH($jasa) }, { $n } kali, biasanya { RUPIAH($usual) }. Waktu itu sudah dibayar pokok { RUPIAH($pokok) } dan jasa { RUPIAH($paid_jasa) }, tinggal pokok { RUPIAH($left) } dan jasa { RUPIAH($left_jasa) }, { $n_left } kali.</cover>
# $jasa_by: rules, none. $let_go jasa lama yang dilepas.
why-relief-new =
    Kartu baru mulai { SHORTDATE($begun) }: <cover>pokok { RUPIAH($pokok) } dan jasa { RUPIAH($new_jasa) }{ $jasa_by ->
        [none] {" "}(tanpa jasa)
       *[rules] {" "}(menurut aturan)
    }, { $n } kali { RUPIAH($new_bill) }, { DATE($first) } sampai { FULLDATE($last) }. Jasa lama { RUPIAH($let_go) } dilepas.</cover>
why-relief-rest =
    { $known ->
        [0] Mulai hari disetujui
       *[other] Mulai { DATE($since) }
    } sampai { FULLDATE($until) } tidak ada hari yang dihitung terlambat. Utangnya tetap.
# $behind angsuran tertunda, $days hari; $known 0: persennya belum ditetapkan.
why-relief-class =
    Kelas kartunya hari itu { $name }: tertunda { $behind } angsuran, { $days } hari. { $known ->
        [0] Persen cadangannya belum ditetapkan.
       *[other] Cadangan untuknya { PERCENT($rate) } dari { RUPIAH($amount) }, jadi { RUPIAH($reserve) }.
    }
why-relief-decision = Rapat BKM: { $decision }.
why-relief-was-written-off = Dihapus buku { SHORTDATE($on) }: <cover>pokok { RUPIAH($amount) }</cover>, diusulkan { $first }, disetujui { $by }.
# $n kali uang masuk sesudah dihapus buku, yang terakhir $on, $number.
why-relief-since =
    { $n ->
        [0] Belum ada yang kembali sesudah itu.
       *[other] <cover>Sudah kembali { RUPIAH($amount) } dalam { $n } kali, yang terakhir { SHORTDATE($on) } ({ $number }) ke { $bank ->
            [0] kas
           *[other] bank
        }; yang belum { RUPIAH($left) }.</cover>
    }
