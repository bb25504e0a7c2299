### News without Telegram: read out, on paper, passed on by people. Nobody's money stands here.

# [Not all yet]: the rows of the book still on the list. Buttons can be ticked one by one.
relay-some-numbers =
    Kept under [News to pass on]. Which numbers have heard it? Press, or reply for instance 4 8.
    KSM { $ksm }: { $numbers }
relay-some-not-listed =
    Number { $number } is not on the list. Still there: { $numbers }
relay-some-noted = Thank you, { $name }. Still { $n } people: numbers { $numbers }.
button-slip = Print the slip
button-share-whatsapp = Send by WhatsApp
# $n slips; of one, the name of its KSM.
slip = { $n ->
        [1] The slip for KSM { $ksm } is ready to print, size A5. Tick the numbers that have heard.
       *[other] { $n } slips are ready to print, size A5, one for each KSM. Tick the numbers that have heard.
    }
slip-nobody-left = Nobody is left who needs this news passed on.

drawing-letterhead-bkm = Badan Keswadayaan Masyarakat
drawing-slip-title = NEWS TO PASS ON
drawing-slip-of = KSM { $ksm }, { $bkm }
drawing-slip-from = News from { $name }. Anything unclear? Ask { $name }.
drawing-slip-tick = Tick the numbers that have heard:
drawing-slip-who = Read out by { $name }, at the latest on { DATE($by) }.
drawing-slip-after = Then write "titip kabar" to Guyub and press [Not all yet] or [All told]. Without a phone: give this paper back to who gave it to you.

# How news reached people. The writer's card counts them one by one.
way-telegram = Telegram
way-aloud = read out
way-surat = letter
way-wa = WhatsApp group
way-pengajian = pengajian
way-arisan = arisan
way-pengeras = loudspeaker
way-lain = another way
way-counted = { $way } { $n }
announcement-ways = It reached { $reached } of { $n } people: { $ways }.
choice-way-surat = Letter
choice-way-wa = WhatsApp group
choice-way-pengajian = Pengajian
choice-way-arisan = Arisan
choice-way-pengeras = Loudspeaker
choice-way-lain = Another way
button-note-told = Note who was told
button-other-way = Told another way
# Who was told: everybody left, one KSM, the officials, one RT.
note-told-part =
    "{ $head }": who has been told?
    { $lines }
told-part-all = everybody ({ $n })
told-part-ksm = KSM { $name }{ $village } ({ $n })
told-part-tokoh = officials{ $village } ({ $n })
told-part-peduli = caring groups{ $village } ({ $n })
told-part-rt = { $name }{ $village } ({ $n })
told-part-others = others{ $village } ({ $n })
note-told-who =
    { $part }: everybody, or which numbers?
    { $lines }
    { $numbers }
choice-told-all = All { $n } people
note-told-way = Which way? Press, or write it yourself.
note-told-by = Who told them? Press, or write the name.
choice-told-me = { $name }
telling-noted = Noted: { $n } people were told by { $way }, by { $by }.
button-telling-wrong = Noted wrongly
telling-taken-back = Removed again: { $n } people count as not told.

# Letters to officials and caring groups.
button-letters = Letters
letters-ready = { $n } letters are ready to print, numbered, a page for each. Press [Handed over] when all have theirs.
letters-nobody = Nobody of the officials or caring groups needs a letter for this news.
button-letters-handed = Handed over
button-letters-change = Change the letter
official-letter-perihal = What is it about? Press, or write it yourself.
official-letter-on = Is there a day? Write for instance Sunday 29 November.
official-letter-at = At what time?
official-letter-place = Where?
official-letter-copies = Who gets a copy? One name a line.
choice-nothing = Nothing
choice-letter-undangan = Invitation
choice-letter-pemberitahuan = Notice

drawing-letter-file = Letters
drawing-letter-date = { FULLDATE($on) }
drawing-letter-number = Number
drawing-letter-about = About
drawing-letter-undangan = Invitation
drawing-letter-pemberitahuan = Notice
drawing-letter-to = To
drawing-letter-at = at their address
drawing-letter-greeting = Dear Sir or Madam,
drawing-letter-day = Day
drawing-letter-pasaran = { FULLDATE($on) } ({ PASARAN($on) })
drawing-letter-hour = Time
drawing-letter-from = { HOUR($at) }
drawing-letter-place = Place
drawing-letter-thanks = Thank you for your attention.
drawing-letter-signs = Coordinator,
drawing-letter-copies = Copies to:
drawing-letter-scan = Scan this with a phone to get the news of { $rt } by Telegram.
