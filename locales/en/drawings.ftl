### Words in pictures: the instalment card and the meeting sheet.

drawing-no = No
drawing-date = Date
drawing-pokok = Pokok
drawing-jasa = Jasa
drawing-total = Total
drawing-paid = Paid
drawing-name = Name
drawing-here = Here
drawing-savings = Savings
drawing-installment = Instalment
# $name as the book calls them, $ksm name of the KSM.
drawing-card-title = Instalment card of { $name }, KSM { $ksm }
drawing-sheet-title = Meeting of KSM { $ksm }, { FULLDATE($on) } ({ PASARAN($on) })
drawing-sheet-foot = kas: ............   figures in thousands   (x = not here)
drawing-sheet-foot-rupiah = kas: ............   whole rupiah   (x = not here)

# Below the picture.
card-caption = Card of { $name }. Compare it with the card at home; if anything differs, tell me.
card-none = { $name } has no running instalment card.
sheet-caption = Meeting sheet of KSM { $ksm }. Copy it by hand or print it, then type it here: number savings instalment.
button-card-picture = Picture of the card
button-sheet-picture = Picture of the sheet
