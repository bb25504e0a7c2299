### Complaints (PPM). Whoever complains is protected; the accused does not examine.

# The form. $lines a numbered list where there are more than six.
complain-channel = How did this complaint come?
complain-village =
    Which village is it about?
    { $lines }
complain-kind = Please go ahead, I am listening. What is it about?
complain-text = Tell me what happened, where and when. Write it or send your voice.
complain-about = Who is it about? That person will not examine it.
complain-ksm =
    Which KSM?
    { $lines }
complain-whom = What is the name? Write the name people use.
complain-amount = About how many rupiah? Write 500rb, for example. A guess will do.
complain-hope = What would you like to happen? Write it, or skip.
complain-secret = Shall the one who examines it know your name, or not? The answer comes here either way.
complain-who =
    In whose name?
    { $lines }
# $behalf 1 where an officer writes down somebody else's complaint.
complain-self = { $behalf ->
        [0] What is your name, and where do you live?
       *[other] Who complains? Name, m/f, address, as what, as far as they said.
    }

choice-complaint-aturan = Against the rules
choice-complaint-uang = Money misused
choice-complaint-tekanan = Pressure / interference
choice-complaint-kahar = Disaster, force majeure
choice-complaint-kerja = How officers / the bot work
choice-complaint-lain = Something else
choice-about-ketua = KSM leader / secretary
choice-about-bendahara = KSM treasurer
choice-about-upk = UPK clerk
choice-about-koordinator = Coordinator
choice-about-pengawas = Supervisor
choice-about-fasilitator = Facilitator
choice-about-bot = The bot / who runs it
choice-about-orang = Somebody else (name)
choice-about-tidak = Don't know / rather not say
choice-complaint-buka = Give my name
choice-complaint-rahasia = Keep my name secret
choice-amount-unknown = I do not know
choice-skip = Skip
choice-nameless = No name
choice-channel-tatap-muka = Face to face
choice-channel-surat = Letter
choice-channel-kotak = Complaint box / book
choice-channel-telepon = Phone / WA
choice-channel-papan = Notice board
choice-channel-medsos = Social media / media
choice-result-diperbaiki = True, put right
choice-result-dijelaskan = Misunderstanding, explained
choice-result-tidak-terbukti = Not shown
choice-result-ke-luar = Passed on outside
choice-complaint = { $number }

# Before [Send]. $amount 0 where it is not about money.
complain-summary =
    <b>{ $kind }</b>
    { $text }{ $thing }
    About: { $about }{ $strange }
    { $amount ->
        [0] { $hope }
       *[other]
        Worth about { RUPIAH($amount) }.
        { $hope }
    }
    { $name }{ $voice }{ $own }
complaint-openly = Sent in the name of { $name }.
complaint-secretly = Sent without a name.
complaint-strange = {" "}(nobody of this name is in the book; I note it all the same)
complaint-voice-is-known = {" "}A voice can be recognised; if that worries you, cancel and write instead.
complaint-names-you = {" "}Your own name stands in the text; to stay secret, cancel and write it again.
button-make-complaint = Make it a complaint
button-complaint-send = Send

complaint-kind = { $kind ->
        [aturan] Against the rules
        [uang] Money misused
        [tekanan] Pressure or interference
        [kahar] Disaster, force majeure
        [kerja] How the officers or the bot work
       *[other] Something else
    }
complaint-about = { $about ->
        [ketua] leader / secretary of KSM{ $ksm }
        [bendahara] treasurer of KSM{ $ksm }
        [upk] the UPK clerk
        [koordinator] the coordinator
        [pengawas] the supervisor
        [fasilitator] the facilitator
        [bot] the bot / who runs it
        [orang] { $words }
       *[other] not said
    }
complaint-of-ksm = {" "}{ $ksm }
complaint-channel = { $channel ->
        [telegram] Telegram
        [tatap-muka] face to face
        [surat] letter
        [kotak] complaint box / book
        [telepon] phone / WA
        [papan] notice board
       *[other] social media / media
    }
complaint-hope = Hopes for: { $words }

# After [Send]. $where with whom it is, $secret 1 without a name.
complaint-sent =
    Complaint { $number } has arrived. { $where }
    { $secret ->
        [0] {""}
       *[other] I do not say the name.
    } I tell you of every step here.
complaint-written = Complaint { $number } is noted. { $where } { $here ->
        [0] Whoever examines it passes the answer on.
       *[other] The answer comes here; please pass it on.
    }
complaint-with = { $who } ({ $role }) examines it; the answer comes by { DATE($on) }.
complaint-outside = Outside the village there is { $known ->
        [0] the subdistrict office or lapor.go.id
       *[other] { $address }
    }.
complaint-nobody = Nobody in this village may examine it yet; I keep it until somebody may. { $outside }
button-complaint-not-this-one = Not this person
complaint-elsewhere = All right. { $number }: { $where }
complaint-enough-today = { $most } complaints today already. Tomorrow again; if it is urgent, see the supervisor.
complaint-nowhere = No village is in this book yet.

# The page of who examines it. $who complained, $lines what was said since.
complaint-page =
    <b>{ $number }</b> · { $kind } · { DATE($on) }, { $village }, by { $channel }
    From: { $who }
    About: { $about }
    { $amount ->
        [0] { $text }{ $thing }
       *[other]
        Worth about { RUPIAH($amount) }.
        { $text }{ $thing }
    }
    { $hope }
    { $lines }
    { $state }
complaint-from-secret = kept secret{ $written }
complaint-from-words = { $words }{ $written }
complaint-written-by = {" "}(written down by { $who })
# $sex L, P or empty; $where RT and KSM.
complaint-from-known = { $name }{ $sex ->
        [L] {" "}(m)
        [P] {" "}(f)
       *[other] {""}
    }, { $where }
complaint-state = { $state ->
        [masuk] Nobody has taken it since { SHORTDATE($on) }.
        [diperiksa] With { $who } since { SHORTDATE($on) }.
        [dijawab] Answered by { $who }, { SHORTDATE($on) }.
       *[other] Closed { SHORTDATE($on) }.
    }
complaint-word = { $what ->
        [tanya] { $who } asked: { $text }{ $thing }
        [jawab] { $who } answered: { $text }{ $thing }
        [belum] Not settled, they say: { $text }{ $thing }
       *[other] They say: { $text }{ $thing }
    }
complaint-file = { $number }
button-complaint-take = I take it
button-complaint-ask = Ask back
button-complaint-up = Hand it up
complaint-nobody-above = Above this nobody else may examine { $number }.
complaint-handed-up = { $number } is handed up. { $where }
complaint-not-with-you = { $number } is not being handled here.
complaint-no-chat = { $number } came without a phone. Please ask in person, through whoever wrote it down.

complaint-ask-text = { $number }: what do you want to ask? I pass it on{ $secret ->
        [0] .
       *[other] ; who complained stays secret.
    }
complaint-asked-done = Your question about { $number } is passed on.
complaint-answering-text =
    { $number }: { $text }
    What is the answer for whoever complained?
complaint-answering-result = What came of it?
complaint-answering-amount = About how many rupiah was it? Whoever complained does not know, and a complaint about money needs the figure. It is not published.
complaint-answering-outcome = One sentence for everybody: what was done? No names, no sums of money.
complaint-not-for-all-name = There is a name in that sentence. Everybody will read it; please write it without names.
complaint-not-for-all-amount = There is a sum of money in that sentence. Everybody will read it; please write it without sums.
complaint-answered = { $reachable ->
        [0] The answer to { $number } is kept. Whoever complained has no phone here: please tell them in person.
       *[other] The answer to { $number } is passed on. Once it is settled, what was done is published without names.
    }

# To whoever complained.
complaint-taken = { $number } is now with { $who }. The answer comes by { DATE($on) }.
complaint-asked =
    { $who } asks about { $number }: { $text }{ $thing }{ $secret ->
        [0] {""}
       *[other] {" "}Who complained stays secret.
    }
complaint-answer =
    Answer to { $number } from { $who }: { $text }{ $thing }
    Is it settled?
button-complaint-settled = It is settled
button-complaint-not-settled = Not yet
complaint-settled = Thank you. { $number } is closed. Everybody can read what was done, without names: write "complaint results".
complaint-published = I closed { $number } because I heard nothing more. What was done stands in "complaint results", without names. If it is not settled, answer this message.
# $why it moved, $where with whom it is now.
complaint-moved = { $why ->
        [naik] { $number } is passed one level up.
        [diambil] Nobody took { $number } for { $days } days, so I passed it on.
        [lewat] { $number } was not answered for { $days } days, so I passed it on.
        [ada] Now there is somebody who may examine { $number }.
       *[other] { $number } has changed hands.
    } { $where }
complaint-late = Sorry, { $number } was not answered for { $days } days and there is nobody above. { $outside }
complaint-pass-on =
    Please tell whoever complained:
    { $words }
complaint-more-text = { $why ->
        [belum] { $number }: what is not settled? Write it or send your voice.
       *[other] { $number }: please write or send your voice.{ $secret ->
            [0] {""}
           *[other] {" "}I still do not say the name.
        }
    }
complaint-reopened = { $number } is open again. { $where }
complaint-reply-done = I passed it on to whoever examines { $number }.

# To whoever examines it.
complaint-reply = { $number }, says whoever complained: { $text }{ $thing }
complaint-waits = Nobody has taken { $number } yet.
complaints-none = No complaint waits here.
complaint-soon = { $number } must be answered by { DATE($on) }.
complaint-overdue = { $number } is older than { $days } days and not answered.

# Lists. $n how many are not closed.
complaints-here =
    { $n } { $n ->
        [one] complaint
       *[other] complaints
    } not closed:
    { $lines }
overview-complaints = { $n } { $n ->
        [one] complaint
       *[other] complaints
    } not closed
button-complaints = See complaints
complaint-line = { $number } · { $kind } · { $state }
complaints-own =
    Complaints from this phone:
    { $lines }
complaints-own-none = No complaint came from this phone yet. To complain, write "complaint".

# For everybody: no names, no sums of money.
complaint-results =
    What came of complaints in { $village }:
    { $lines }
complaint-result = { $number } · { $kind } · { $result ->
        [diperbaiki] put right
        [dijelaskan] explained
        [tidak-terbukti] not shown
       *[other] passed on outside
    } · { $days } { $days ->
        [one] day
       *[other] days
    }: { $outcome }
complaint-results-none = In { $village } no complaint is closed yet.

# Counts by month. $days from coming in to the answer, on average.
complaint-recap =
    Complaints in { $village }
    { $lines }
complaint-recap-month = <b>{ MONTH($month) }</b>: { $n } came, { $done } closed, { $open } open{ $done ->
        [0] {""}
       *[other] ; { $days } { $days ->
            [one] day
           *[other] days
        } on average
    }
complaint-recap-kind = { $kind }: { $n }, open { $open }
complaint-address-set = Address outside for complaints is now: { $address }.

complaint-state-short = { $state ->
        [masuk] came in, not taken yet
        [diperiksa] being examined
        [dijawab] answered
       *[other] closed
    }
# Dalam berkas data sendiri.
mydata-complaint = Complaint { $number }, { FULLDATE($on) }, { $state }: { $text }
