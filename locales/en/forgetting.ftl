### Asking to be forgotten: what goes, what stays, who decides. Calm; nobody is held back.

button-forget-me = Erase my data
# "hapus data saya".
forget-explain =
    What goes: name, phone, neighbourhood, questions and consents. What stays: rows of money without a name, so that the KSM's book still adds up.
    It takes having left the KSM, and no money open. The coordinator of the BKM decides.
forget-ask = Ask to be erased
forget-ask-of = Ask to erase: { $name }
# $who decides, $known 0 if nobody yet; $on until when.
forget-asked = I noted the request of { $name }. { $known ->
        [0] An officer
       *[other] { $who }
    } answers by { DATE($on) }; you hear it here.
# To the coordinator. $why what stands in the way: none, seat, claim, money.
forget-card =
    { $name }, { $place }, asks to be erased. Please answer by { DATE($on) }. Rows of money stay, without a name.
    { $why ->
        [none] Nothing stands in the way.
        [seat] Not yet: still a member of a KSM, or in an office.
        [claim] Not yet: a report is not final.
       *[money] Not yet: money stands open.
    }
forget-do = Erase
forget-not = Not yet
forget-sure = Name, phone and words of { $name } go and cannot be brought back. Go on?
forget-sure-yes = Yes, erase { $name }
forget-hindered = { $name } cannot be erased yet: { $why ->
        [seat] still a member of a KSM, or in an office.
        [claim] a report is not final.
       *[money] money stands open.
    }
forget-done-here = Erased. The rows of money stay, without a name. I told the one who asked.
# To the one who asked: the last message.
forget-done = { $name }, your data are erased. Rows of money stay without a name. Thank you, and farewell.
forget-declined = Sorry, { $name }: it cannot be erased { $why ->
        [none] now.
        [seat] because of a seat in a KSM, or an office.
        [claim] because a report is not final.
       *[money] because money stands open.
    } Please talk to { $who }; you may ask again.
forget-declined-here = All right. I tell { $name }, with the reason.
forget-waits = { $name } asks to be erased, by { SHORTDATE($on) }
forget-look = Erase data of { $name }
