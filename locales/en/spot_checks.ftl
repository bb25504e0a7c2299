### Spot check: the pengawas asks a few people about receipts drawn by chance.

home-cek-acak = Spot check
spot-check-none = No receipt of this month can be drawn yet. Try again once money has come in.
spot-check-off = By the rules here no receipt is drawn. If some should be drawn again, ask the UPK officer or the coordinator to change it by "change rules".
spot-check =
    Spot check, { $i } of { $n } this week. Receipt { $number }: { $name }, KSM { $ksm }, { $purpose ->
        [tabungan] savings
       *[other] an instalment
    } of { RUPIAH($amount) }, { FULLDATE($on) }. Ask kindly: how much was paid that day, and what for? Nobody is suspected, it was drawn by chance.
button-spot-cocok = It fits
button-spot-tidak = It differs
button-spot-belum = Not met yet
spot-check-fits = { $number } is noted: it fits. { $next }
spot-check-differs =
    I am holding { $number }. { $own ->
        [1] Its card is above: ask both sides, then decide.
       *[other] { $known ->
            [0] The supervisor
           *[other] { $whom }
        } asks both sides before it is decided.
    } { $next }
spot-check-done =
    This week's spot check, receipts: { $n }. { $fits } fit, { $differs } differ, { $unmet } not met yet.{ $unmet ->
        [0] { $again ->
            [0] {""}
           *[other] {" "}Next week others are drawn.
        }
       *[other] {" "}Press [Spot check] again once you have met them.
    }
