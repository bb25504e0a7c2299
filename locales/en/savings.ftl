### Savings by pot: share, compulsory, voluntary, joint liability, group.

pot-pokok = share
pot-wajib = compulsory
pot-sukarela = voluntary
pot-tanggung-renteng = joint liability
pot-kelompok = group
# Behind the word "savings", with a space before it. The compulsory pot is not named.
pot-beside-pokok = { " (share)" }
pot-beside-sukarela = { " (voluntary)" }
pot-beside-tanggung-renteng = { " (joint liability)" }
pot-beside-kelompok = { " (group)" }
# One pot on one's own page. $pot its name, $held the part held back.
record-pot =
    { $pot } { RUPIAH($saved) }{ $held ->
        [0] {""}
       *[other] {" "}(held { RUPIAH($held) })
    }
record-savings-pots =
    { $savings }
    Of that: { $pots }.
record-pots-and = { $first }, { $more }
