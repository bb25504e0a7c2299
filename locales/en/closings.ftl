### Closing the book: the UPK officer proposes, the coordinator or the supervisor agrees. A closed month is not written into.

# A record dated $on falls into a month that is closed; $until the last day that is closed.
month-closed =
    The book is closed up to { DATE($until) }, so what is dated { SHORTDATE($on) } is not kept yet.
    { $year ->
        [1] That year is closed: please date it today.
       *[0] Date it today, or ask the UPK officer to open that month again.
    }
closing-officers-only = Closing the book is proposed by the UPK officer, in a private message.
# $words: what was written behind "close the book".
closing-which-month = I did not follow which month "{ $words }" is. Example: close the book October
# $last: the last day of that month.
closing-why-not-over = { MONTH($month) } is not over yet. It can be closed from { DATE($last) } on.
closing-why-closed = The book of { MONTH($month) } is closed. Open it again? Write "reopen { MONTH($month) }".
closing-why-year = Its year is closed, so { MONTH($month) } is not opened again. What proves wrong is put right in a month that is open, with its reason beside it.
closing-why-open = The book of { MONTH($month) } is open.
closing-nothing-closed = No month has been closed yet.
closing-clear =
    Close the book of { MONTH($month) }? Everything is final, no cash in anybody's hands.
    Once it is closed, nothing can be dated up to { SHORTDATE($until) } any more.
# $lines: what is not finished, one line each.
closing-in-the-way =
    Close the book of { MONTH($month) }? Not finished yet:
    { $lines }
    { $waits ->
        [0] {""}
       *[other] Nothing of it is lost: what becomes final later belongs to the next month.{" "}
    }Nothing can be dated up to { SHORTDATE($until) } any more.
closing-way-lapor = - { $n } reports not final, { RUPIAH($total) }
closing-way-tangan = - cash in the hands of { $n }, { RUPIAH($total) }
closing-way-tahan = - { $n } rows held because of an objection
closing-way-none = Everything is final, no cash in anybody's hands.
button-close-month = Close { MONTH($month) }
button-closing-lapor = See the reports
button-closing-tangan = See the cash in hands
button-closing-tahan = See what is held
closing-reported =
    Not final yet, by KSM:
    { $lines }
closing-carried =
    Cash in hands:
    { $lines }
# $names: the supervisors; $known 1 if there are any.
closing-held =
    Held, by KSM:
    { $lines }
    { $known ->
        [0] This book has no supervisor yet.
       *[other] Who asks both sides: { $names }.
    }
closing-line-ksm = - KSM { $ksm }: { $n }, { RUPIAH($total) }
closing-line-carrier = - { $name }: { RUPIAH($total) }, since { SHORTDATE($since) }
# $names: who is asked as the second person.
closing-asked = { MONTH($month) }: waiting for a second person, { $names }. Nothing has changed yet.
closing-asked-nobody = { MONTH($month) }: a second person (coordinator or supervisor) cannot be reached here yet. Nothing has changed.
# To the second person. $by who proposes it.
closing-second =
    { $by } proposes to close the book of { MONTH($month) }.
    { $lines }
    After that nothing can be dated up to { SHORTDATE($until) } any more.{ $ends } Do you agree?
# Bila dengan itu Desember ikut tertutup. $year tahunnya.
closing-ends-year = {" "}This closes the year { $year }: its months are not opened again. What proves wrong later is put right in a month that is open.
# $why: the code of a reason, or one's own words.
closing-reopen-second =
    { $by } asks to open the book of { MONTH($month) } again: { $why ->
        [late] some money was reported afterwards
        [wrong] an entry is wrong
       *[other] { $why }
    }. Do you agree?
button-closing-agree = I agree
button-closing-not-yet = Not yet
closing-own-voice = This must be answered by a second person, not by who proposed it.
closing-other-office = For closing the book: one voice from the UPK officer, one from the coordinator or supervisor.
closing-answered = The proposal for { MONTH($month) } has been answered.
# $n: how many money entries the book held at that moment; $words: four words, as they are.
closing-closed =
    The book of { MONTH($month) } is closed, { $n } entries. Read aloud and write into the paper book:
    <b>{ $words }</b>
closing-closed-told =
    The book of { MONTH($month) } is closed, { $n } entries. { $by } agreed. Write into the paper book:
    <b>{ $words }</b>
closing-reopened = The book of { MONTH($month) } is open again.
closing-reopened-told = The book of { MONTH($month) } is open again. { $by } agreed. Please close it again when you are done.
closing-refused = All right, it stays as it is. I tell { $name }.
closing-refused-told =
    { MONTH($month) }: { $by } does not agree yet, because { $why ->
        [on-the-way] there is still money on its way
        [differs] the figures do not match the paper yet
       *[other] { $why }
    }. Nothing has changed.
# $more: 1 if the months after it, up to $later, open too.
reopen-month-why =
    Open the book of { MONTH($month) }{ $more ->
        [0] {""}
       *[other] {" "}up to { MONTH($later) }
    } again. Why?
refuse-closing-why = { MONTH($month) } is not agreed to yet. Why?
choice-closing-late = Money was reported afterwards
choice-closing-wrong = An entry is wrong
choice-closing-on-the-way = Money still on its way
choice-closing-differs = Figures do not match the paper

# The officers' pages.
# Di halaman petugas UPK: bulan yang sudah selesai.
overview-month-end = { MONTH($month) } can be closed
# Sesudah dihitung: $count hasilnya, $page halaman tutup buku.
count-then-close =
    { $count }
    {""}
    { $page }
overview-closing =
    { $what ->
        [close] close
       *[other] open again
    } the book of { MONTH($month) }
button-see-closing = Book of { MONTH($month) }

# A signature on paper as the second officer. $by sent the photo, $signer signed.
button-signed-on-paper = Signed on paper + photo
paper-nobody = There is no other coordinator or supervisor who could sign.
paper-signature-who = Who signed on paper?
paper-signature-photo = Send the photo of the paper that closes { MONTH($month) }, signed by { $name }.
paper-photo-please = Please send it as a photo: the whole paper, with the signature legible.
paper-closed =
    { $closed }
    { $head }
paper-kept =
    I noted the signature of { $signer } on paper. { $n ->
        [0] Nobody can be reached to confirm it yet; after seven days I tell the supervisor.
       *[other] Within seven days it is confirmed by { $names }.
    }
# $own: 1 if the reader is the one who signed.
paper-ask =
    { $own ->
        [1] { $by } sent this photo: { MONTH($month) } closed with your signature on paper. Did you sign it?
       *[other] { $by } sent this photo: { MONTH($month) } closed with the signature of { $signer }. Have you seen the paper itself?
    }
button-paper-right = Yes
button-paper-wrong = No
button-paper-see = Paper { MONTH($month) }
paper-answered = This signature has been answered.
paper-right = Thank you. The closing of { MONTH($month) } has two voices now.
paper-right-told = { $who } confirmed the signature that closes { MONTH($month) }.
paper-wrong = Thank you for telling me. I tell the supervisor and the coordinator; { MONTH($month) } stays closed until two officers open it.
paper-wrong-told = { $who } does not stand by the signature of { $signer } that closes { MONTH($month) }, sent by { $by }. Please ask both sides. To open it again: "reopen".
paper-late = Seven days have passed: nobody has confirmed the signature of { $signer } that closes { MONTH($month) }, sent by { $by }. Please look at the paper.
overview-paper-signature = signature on paper, { MONTH($month) }, not confirmed yet

# The four words to the pengawas: by one press, and in the daily digest. $by who sends them.
button-closing-send = Send to the supervisor
closing-sent = The four words and the file of { MONTH($month) } were sent to { $names }.
closing-sent-before = The four words and the file of { MONTH($month) } were sent before.
closing-send-nobody = There is no other supervisor who can be reached from here. The four words can be read out to them.
closing-sent-told =
    { $by } sends this: the book of { MONTH($month) } is closed, { $n } entries. Its four words:
    <b>{ $words }</b>
    The same as in the paper book? The file of the month is below.
closing-digest = the book of { MONTH($month) } is closed, { $n } entries: <b>{ $words }</b>
