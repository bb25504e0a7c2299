### Pengurus membuktikan dirinya: nomornya sendiri, atau dipastikan yang mengundang.

# $name nama panggilan; $inviter yang ditanya, $by 1 kalau ada.
proof-ask = { $by ->
        [0] Terima kasih, { $name }. Satu langkah lagi: tekan [Bagikan nomor] di bawah, supaya saya yakin ini HP { $name }.
       *[other] Terima kasih, { $name }. Satu langkah lagi: tekan [Bagikan nomor] di bawah, atau tunggu { $inviter } memastikan.
    }
proof-not-own = Maaf, itu kontak orang lain atau kiriman terusan. Tekan [Bagikan nomor] di bawah, supaya nomor sendiri yang terkirim.
proof-other-number = { $by ->
        [0] Maaf, nomornya tidak sama dengan yang tercatat. Temui UPK atau fasilitator, ya; mereka bisa membetulkannya.
       *[other] Maaf, nomornya tidak sama dengan yang tercatat. Tinggal menunggu { $inviter } memastikan.
    }
# Kepada yang mengundang. $place KSM atau BKM.
proof-came-in = { $name }, { $place }, sudah masuk dengan nomornya sendiri. Kalau bukan beliau, tulis "kunci hp { $name }".
proof-differs = HP yang masuk sebagai { $name }, { $place }, nomornya lain dari yang tercatat. Kenali dulu orangnya sebelum menekan [Betul].
home-bagikan-nomor = Bagikan nomor
