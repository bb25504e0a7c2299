### Bringing in the book from an Excel or CSV file. Read by an officer on a computer screen.

# The file.
import-file-too-big = The file is too large. At most { $most } MB.
import-file-unreadable = This file cannot be opened. Save it as .xlsx or .csv and try again.
import-nothing-known = There is no table I know in this file. Headings are for example: Nama, KSM, Nomor buku, Jabatan.
# $count how many mistakes.
import-has-troubles = { $count } things must be corrected first. Nothing is kept yet.
import-book-changed = The book changed after the differences were shown. Nothing is kept yet. Please repeat.
import-sheet-passed-over = Sheet { $sheet } was passed over: it has no heading I know.
import-columns-passed-over = Sheet { $sheet }: the columns { $columns } are not used.
import-heading-twice = Sheet { $sheet }: column { $column } means the same as another column.
# One mistake. $column the heading, $what the mistake.
import-trouble = Sheet { $sheet }, row { $row }, column { $column }: { $what }
import-trouble-in-row = Sheet { $sheet }, row { $row }: { $what }
import-place = sheet { $sheet } row { $row }
import-too-many-rows = too many rows, at most { $most }.
import-more-cells-than-headings = the entry "{ $first }" has no heading. In CSV, write numbers without commas or in quotes.

# What one cell holds.
import-missing = must be filled in.
# $column which entry is missing.
import-missing-here = { $column ->
        [principal] the principal of the loan
        [n] the number of instalments
        [disbursed] the day it was paid out
        [kind] the kind of savings (pokok, wajib, sukarela)
        [ksm] the KSM
        [zone] the time zone (WIB, WITA, WIT)
       *[other] the rules' profile
    } is not written yet.
import-wrong-text = "{ $words }" cannot be used here.
import-wrong-number = "{ $words }" is not a whole number from { $low } to { $high }.
import-wrong-amount = "{ $words }" is not a whole amount of rupiah. Write for example 1.000.000 or 50rb.
import-doubtful-amount = "{ $words }" can be read in two ways. If { RUPIAH($offer) } is meant, write it in full.
import-wrong-date = "{ $words }" is not a clear date. Write for example 26/11/2025.
import-wrong-word = I do not know "{ $words }". There are: { $known }.
import-wrong-yes = "{ $words }" is neither yes nor no.
import-wrong-phone = this phone number cannot be used. Write for example 0812 3456 7890.
import-wrong-rate = "{ $words }" is not a rate of jasa per month. Write for example 1,5%.
import-wrong-zone = "{ $words }" is not a time zone. Write WIB, WITA or WIT.
import-not-yet = { FULLDATE($on) } has not come yet.
import-rate-not-monthly = a rate per month does not fit here: instalments are not monthly. Write the whole jasa in rupiah.
import-jasa-twice = jasa is written twice: fill in the whole jasa or the rate per month, one of them.
import-paid-twice = what was paid is written in two ways: fill in the rupiah or the number of instalments, one of them.
import-paid-too-much = { RUPIAH($paid) } paid, but the whole is { RUPIAH($whole) }.

# Places.
import-no-bkm = There is no BKM yet. Add a table BKM: Nama BKM, Zona, Profil.
import-which-bkm = Which BKM? Add a column BKM.
import-unknown-bkm = BKM "{ $bkm }" is neither in the book nor in this file.
import-unknown-ksm = KSM "{ $ksm }" is neither in the book nor in this file.
import-ksm-ended = KSM "{ $ksm }" joined another KSM. Write the name of the KSM they are in now.

# People. Those of the same name are told apart by number, nickname or RT.
import-number-twice = number { $number } is used twice, also in row { $other }.
import-number-is-anothers = number { $number } in the book belongs to { $name }.
import-number-was-used = number { $number } was somebody else's once. Numbers of the book are not used again.
import-number-without-ksm = there is a book number, but the KSM is not written.
import-number-moved = { $name } is number { $before } in the book, number { $after } in the file. Numbers of the book do not move. If it is somebody else, tell them apart by nickname or RT.
import-same-name = two people are called { $name }, also in { $other }. Tell them apart by number, nickname or RT.
import-which-person = { $name }: the book already has somebody of this name{ $number ->
        [0] {""}
       *[other] {" "}(number { $number })
    }. If it is the same person, use the same number, nickname or RT; if not, write the number.
import-role-without-ksm = the office { $role } needs a KSM.
import-unknown-number = there is no number { $number } in KSM { $ksm }.
import-unknown-member = there is no "{ $name }" in KSM { $ksm }.
import-several-members = there are several { $name } in KSM { $ksm } (numbers { $numbers }). Write the number.

# Money.
import-loan-twice = a loan of { $name } on the same day is already in { $other }.
import-loan-runs-already = { $name } already has a running loan of this size in the book, of another day. If there are two, write both in the file.
import-loan-like-another = KSM { $ksm } already has a loan of this size in the book, paid out { FULLDATE($on) }.
import-savings-twice = these savings of { $name } are already in { $other }.

# Differences: what is new and what changed.
import-bkm-new = { $name }, zone { $zone }, rules { $profile }
import-bkm-changed = { $name }: { $field ->
        [zone] zone
       *[other] rules
    } { $before } → { $after }
import-rules-by-two = The rules of { $name } are changed by two officers in Telegram (write "rules"), not by a file. I leave them.
import-ksm-new = KSM { $name }, { $bkm }
import-ksm-changed = KSM { $name }: { $field ->
        [collects_at_meetings] collects at meetings
        [names_agreed] agreed that officers see names
       *[other] figures in thousands
    } → { $after ->
        [0] no
       *[other] yes
    }
import-person-new = { $name }, { $place }
import-person-changed = { $name }: { $changes }
import-change = { $field ->
        [name] name
        [nickname] nickname
        [title] title
        [sex] L/P
        [rt] RT
        [rw] RW
        [dusun] hamlet
        [phone] phone
        [poor] poor
        [born_year] year of birth
       *[other] language
    } { $before } → { $after }
import-seat-new = { $name } number { $number } in KSM { $ksm }
import-seat-ended = { $name } is no longer in KSM { $ksm } from { FULLDATE($on) }
import-usual-changed = { $name }: usual savings { RUPIAH($before) } → { RUPIAH($after) }
import-notable-new = { $name }: { $post }, addressed by news in { $bkm }
import-office-new = { $name }, { $role } { $place }
import-office-ended = { $name }, { $role } { $place }, ends from { FULLDATE($on) }
import-loan-new = KSM { $ksm }, paid out { FULLDATE($on) }: { $count } people, pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, paid so far { RUPIAH($paid) }
import-savings-new = { $name }, KSM { $ksm }: { $kind } { RUPIAH($amount) }

# Notes: nothing is kept, somebody should look.
import-number-given = { $name } (KSM { $ksm }) had no number; I gave number { $number }. Please write it in the book too.
# A warning only. $place and $there: KSM or BKM; $phone 1: the same phone number, 0: the same name.
import-perhaps-twice =
    { $name } ({ $place }) may be the same person as { $other } ({ $there }): { $phone ->
        [1] the same phone number
       *[other] the same name
    }. If it is one person, one row is enough; if not, leave it. Those already in: "cari" in Telegram, then [Written twice?].
import-person-missing = { $name }, number { $number } of KSM { $ksm }, is in the book but not in the file. I change nothing.
import-left-before = { $name } left KSM { $ksm } on { FULLDATE($on) }. I change nothing.
import-office-gone = { $name } is { $role } in the book and not in the file. I do not end it: fill in the column "Sampai" to end it.
import-loan-differs = Loan of { $name }, paid out { FULLDATE($on) }: { $field ->
        [principal] pokok
        [jasa] jasa
        [paid_pokok] pokok paid so far
       *[other] jasa paid so far
    } { RUPIAH($before) } in the book, { RUPIAH($after) } in the file. I change nothing; correct it by a reversal.
import-savings-differs = { $name }, { $kind }: { RUPIAH($before) } in the book, { RUPIAH($after) } in the file. I change nothing; correct it by a reversal.

# The computer screen.
import-kind-bkm = BKM
import-kind-ksm = KSM
import-kind-person = People
import-kind-seat = Book numbers
import-kind-office = Offices
import-kind-loan = Loans
import-kind-savings = Savings
import-heading-what = What
import-heading-new = New
import-heading-changed = Changed
import-heading-same = Same
# The heading of a list. $state: new or changed. $kind: People, Loans, ...
import-list = { $kind }, { $state ->
        [new] new
       *[other] changed
    }:
# How much money is new, in rupiah.
import-totals = New loans: pokok { RUPIAH($pokok) }, jasa { RUPIAH($jasa) }, paid so far { RUPIAH($paid) }. New savings: { RUPIAH($savings) }.
import-list-notes = Notes, not kept:
import-list-troubles = To be corrected first:
# $more rows that are not shown.
import-and-more = ... and { $more } more
import-nothing-to-do = Everything is in the book already. Nothing was kept.
import-sure = Save? No message is sent to anybody.
import-not-saved = Nothing was kept.
import-saving = Saving
import-reading = Reading
# $count how many changes.
import-saved = Saved, { $count } changes. No message went to anybody.
import-book-busy = The book cannot be written just now. Nothing is kept yet; try again in a moment.
import-no-such-file = The file { $name } is not there or cannot be read.

# Invitations from the computer screen.
# Membatalkan impor. $what: berkas dan isinya (import-brought). $savings saldo simpanan, $changed baris yang diubah.
import-brought = { $file }, { SHORTDATE($on) }, { $bkm }: { $ksm } KSM, { $people } people, { $loans } loans, { $savings } savings{ $changed ->
        [0] {""}
       *[other] , { $changed } changes
    }
import-came-in =
    The import is saved. Nobody was sent a message.
    { $what }
import-list-of =
    The last imports:
    { $lines }
import-listed = { $n }. { $what }
import-none = There is no import to take back.
# $n nomor di daftar; 0: hanya satu.
import-undo = { $n ->
        [0] Take this import back
       *[other] Take number { $n } back
    }
import-undo-sure =
    Are you sure? All of this leaves the book:
    { $what }
    Its opening balances are reversed. The mended file may come in again.
import-undo-yes = Yes, take it back
import-undone =
    The import is taken back. The book is as it was before.
    { $what }
# Kepada pengurus BKM. $by nama, none: dari komputer.
import-undone-told =
    { $by ->
        [none] This import was taken back at Guyub's computer.
       *[other] This import was taken back by { $by }.
    } Its opening balances are reversed.
    { $what }
import-undone-before = This import was taken back before.
# $what yang sudah ada sesudahnya.
import-built-on = It cannot be taken back any more: after this import came { $what ->
        [phone] a phone that joined, or an invitation
        [money] notes of money
        [loan] something about loans
        [meeting] a meeting or an answer to it
        [news] news or a question
        [people] new members or offices
        [closed] agreed balances or a closed month
        [changed] something that was changed
        [import] another import that changes it (take that one back first)
       *[other] other notes
    }. Nothing was changed. Mend rows one by one: by an import or "koreksi".
import-which =
    Which import? Write its code:
    { $lines }
import-id = { $id }  { $what }
import-undo-agree = Take this import back?
import-not-undone = Nothing was taken back.
import-if-wrong = If it turns out to be wrong: guyub undo-import

invite-nobody-called = Nobody is called "{ $words }". Write a name, a nickname, or "name, KSM".
invite-which-of-them = There are several "{ $words }". Write "name, KSM" or "name, number":
# $place KSM or BKM, $number row of the book, $rt RT.
invite-candidate = { $name }, { $place }{ $number ->
        [0] {""}
       *[other] , number { $number }
    }
invite-candidate-rt = { $who }, RT { $rt }
invite-run-first = The name of the bot is not known yet. Run "guyub run" once, then repeat.
# $words what was written, $bkms names of BKM.
invite-no-such-ksm = There is no KSM "{ $words }" with members in the book.
invite-which-ksm = KSM "{ $words }" is in several BKM: { $bkms }. Write "name of the KSM, name of the BKM".
# $file the name of the picture's file, $why the reason.
invite-drawn = Card drawn: { $file }
invite-not-drawn = { $file } cannot be written: { $why }
