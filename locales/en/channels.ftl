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
