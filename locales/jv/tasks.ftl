### Yang menunggu dikerjakan pengurus.

money-in = { $lines }
money-in-none = Mboten wonten tabungan ingkang ngentosi.
money-in-sheet = Kempalan { SHORTDATE($on) }: tabungan { $n } tiyang, { RUPIAH($total) }
money-in-single = { $name }: { RUPIAH($amount) }
button-received-from = Nampi saking { $name }
upk-today =
    { $n ->
        [0] Dereng wonten arta ingkang ngentosi.
       *[other] Wonten { $n } ingkang ngentosi dipunetang: { $n_handovers } KSM, { $n_single } rawuh piyambak{ $n_bank ->
            [0] {""}
           *[other] , { $n_bank } lumantar transfer
        }{ $days ->
            [0] .
           *[other] , ingkang sepuh piyambak { SHORTDATE($on) }.
        }
    }{ $n_held ->
        [0] {""}
       *[other] {"\u000A"}{ $n_held } larik katahan; pengawas saweg nyuwun pirsa.
    }
disputes-first = { $lines }
# Halaman pengawas.
overview-disputes = { $n } larik cathetan perlu katakenaken
# Bendahara: arta ing asta langkung saking seminggu, lajeng ayahan sanes.
tasks-with-cash = { $lines }
# Tabungan kalapuraken langkung saking seminggu, dereng wonten ingkang nampi. Tanpa nama.
savings-long = Tabungan KSM { $ksm } <cover>{ RUPIAH($amount) }</cover> ({ $n } tiyang) dereng dipuntampi bendahara wiwit { SHORTDATE($since) }, { $days } dinten.
button-savings-remind = Engetaken KSM { $ksm }
savings-reminded =
    { $n ->
        [0] Ingkang saged nampi ing KSM { $ksm } mboten gadhah HP. Mangga dipunpanggihi.
       *[other] Bendahara KSM { $ksm } sampun kula engetaken.
    }
