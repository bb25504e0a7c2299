### Kode ucap: nem angka ing kertu undangan, namung nalika ketua mbikak kori.

# $ksm asmanipun KSM, $at jam katutup, $numbers nomer ingkang dereng mlebet, $bot asmanipun bot.
code-door-open =
    Korinipun KSM { $ksm } kabikak ngantos jam { HOUR($at) }. Dereng mlebet: nomer { $numbers }.
    Dipunsuwuni madosi @{ $bot } ing Telegram, mencet START, lajeng nyerat nem angka ing kertunipun.
code-door-shut = Tutup kori
code-door-is-shut = Korinipun KSM { $ksm } sampun katutup.
code-door-which = Korinipun KSM ingkang pundi?
# $ksm asmanipun KSM, ing tombol.
code-door-of = Bikak kori { $ksm }
code-door-again = Bikak kori malih
# $count kaping pinten kode ingkang klentu kaserat.
code-door-tried = Kaping { $count } wonten ingkang nyerat kode klentu, dados korinipun KSM { $ksm } kula tutup. Mboten wonten ingkang kabikak.
code-not-yours = Ingkang mbikak kori inggih menika ketua utawi sekretaris KSM.

code-refused = Nuwun sewu, kode menika dereng saged kaginakaken. Ketua kasuwuna mbikak kori, lajeng nem angka ing kertu kaserat malih.
