### Yang menunggu dikerjakan pengurus.

money-in = { $lines }
money-in-none = Mboten wonten tabungan ingkang ngentosi.
money-in-sheet = Kempalan { SHORTDATE($on) }: tabungan { $n } tiyang, { RUPIAH($total) }
money-in-single = { $name }: { RUPIAH($amount) }
button-received-from = Nampi saking { $name }
upk-today =
    { $n ->
        [0] Dereng wonten arta ingkang ngentosi.
       *[other] Wonten { $n } ingkang ngentosi dipunetang: { $n_handovers } KSM, { $n_single } rawuh piyambak{ $days ->
            [0] .
           *[other] , ingkang sepuh piyambak { SHORTDATE($on) }.
        }
    }
    { $n_held ->
        [0] {""}
       *[other] { $n_held } larik katahan; pengawas saweg nyuwun pirsa.
    }
disputes-first = { $lines }
# Halaman pengawas.
overview-disputes = - { $n } larik cathetan perlu katakenaken
# Bendahara: arta ing asta langkung saking seminggu, lajeng ayahan sanes.
tasks-with-cash = { $lines }
