### The loan rules of a BKM: read by everybody, changed by two officers. Everyday words; figures always with an example.

# The page of the rules. $head where they come from, $lines rule by rule, $more a version to come.
rules-page =
    Rules of { $bkm }. { $head }
    { $lines }{ $more }
rules-head-shipped = As shipped for { $name }, never changed.
# $by who proposed, $second who agreed.
rules-head = { $name } version { $version }, since { FULLDATE($since) } ({ $by } and { $second }).
rules-to-come = { "" }
    Version { $version } follows from { FULLDATE($since) }.
rules-is = - { $name }: { $value }
rules-change = - { $name }: { $before } → { $after }
rules-becomes = { "" }
    All of it becomes the rules for { $name }.

rules-preset-urban-2010 = towns 2010
rules-preset-urban-2013 = towns 2013 (POB)
rules-preset-bkm-2012 = BKM 2012
rules-preset-rural-upk = rural UPK
rules-preset-rural-2014 = rural UPK 2014
rules-preset-lkm-ojk = LKM (OJK)
rules-preset-bumdesma = BUMDesma
rules-preset-custom = a lender of its own

rules-name-jasa = Jasa
rules-name-rounding = Rounding
rules-name-due = Due
rules-name-pokok = Pokok is paid
rules-name-holiday = On a holiday
rules-name-order = Money that comes in pays
rules-name-payoff = Paid off early
rules-name-fine = Fine
rules-name-lending = New loans
rules-name-ceilings = Limits
rules-name-conditions = A KSM needs
rules-name-savings = Savings
rules-name-ladder = Classes
rules-name-reserve = Set aside
rules-name-gruduk = A visit together is proposed
rules-name-pots = Other savings
rules-name-risk = Called at risk
rules-name-reminders = Reminding
rules-name-visit = Another visit
rules-name-cash = Cash & corrections
rules-name-checks = Spot checks
rules-name-shu = Surplus shared
rules-name-news = News
rules-name-complaints = Complaints
rules-name-kpi = Healthy until

# $rate like 1,5.
rules-jasa =
    { DECIMAL($rate) }% { $per ->
        [term] for the whole term
       *[month] a month
    } on { $method ->
        [menurun] what is still owed
        [annuity] what is still owed, each instalment the same
       *[flat] the first amount
    }
rules-rounding =
    { $step ->
        [1] none
       *[other] { RUPIAH($step) }{ $direction ->
            [up] , up
            [down] , down
           *[nearest] , nearest
        }
    }
# $day a fixed day; $cutoff: who is paid out on or after it begins a month later, 0 none.
rules-due =
    { $rhythm ->
        [fixed] every month on day { $day }
        [weekly] every week
        [per-kumpulan] at every meeting
       *[monthly] every month, on the day of payout
    }{ $cutoff ->
        [0] { "" }
       *[other] ; paid out from day { $cutoff } on: begins a month later
    }
rules-pokok =
    { $every ->
        [1] with every instalment
       *[other] with every { $every }th instalment (musiman)
    }{ $grace ->
        [0] { "" }
       *[other] , the first { $grace } are jasa only
    }
rules-holiday =
    { $rule ->
        [next-working-day] lateness counts from the next working day
        [previous-working-day] lateness counts from the working day before
        [same-day] lateness counts from that very day
       *[next-meeting] lateness counts from the next meeting, or the next working day in a group that does not pay at its meetings
    }
rules-order =
    { $oldest ->
        [1] the oldest instalment first, its jasa, then its pokok
       *[other] all jasa that is past, pokok that is past, then the present instalment
    }
rules-payoff =
    { $rule ->
        [pro-rata] jasa up to the present instalment
        [waived] only jasa that has fallen due
       *[full] all jasa as on the card
    }
# $kind lends, stops (yang sudah disetujui tetap cair) atau stops-all; $cause alasannya.
rules-lending =
    { $kind ->
        [lends] given as usual
       *[stops] suspended since { FULLDATE($since) } ({ $cause ->
            [health] the health figures of the UPK
            [meeting] decided by the BKM's meeting
           *[decree] asked for by the village or the programme
        }); { $kind ->
            [stops-all] what was agreed before waits too
           *[stops] what was agreed before is still paid out
        }
    }
# $group: batas semua pinjaman satu KSM, 0 tidak ada.
rules-ceilings =
    first { RUPIAH($first) }, at most { RUPIAH($upper) }, { $times } times, { $least }-{ $most } months{ $group ->
        [0] { "" }
       *[other] , a whole KSM at most { RUPIAH($group) }
    }
rules-conditions = { $members } members, { $women }% women, { $saving } months of saving
rules-savings = wajib { RUPIAH($wajib) }, tanggung renteng { DECIMAL($tr) }% of the loan, free at any time: { $free }
rules-free-sukarela = voluntary
rules-free-wajib = voluntary and compulsory
rules-free-none = none
# $bands like "I 0, II >0, III >3".
rules-ladder =
    { $bands } { $unit ->
        [days] days
       *[instalments] instalments
    }{ $behind ->
        [half-up] , rounded
        [ceil] , rounded up
        [floor] , rounded down
       *[exact] { "" }
    }
rules-reserve = { DECIMAL($bands) }
rules-gruduk =
    { $times ->
        [0] from class { $line }
       *[other] from { $times } instalments
    }
# $cooling detik.
rules-news = more than { $above } people need a second yes; can be taken back for { $cooling } seconds
rules-complaints = taken within { $taken } days, answered within { $answered }; after that one level up
# $pokok rupiah once on joining, 0 none; $free 1: members may save what they like.
rules-pots =
    { $pokok ->
        [0] nothing on joining
       *[other] { RUPIAH($pokok) } on joining
    }, { $free ->
        [0] no voluntary savings
       *[other] voluntary savings
    }
rules-risk = from { $n } instalments not paid
# $edges like "LAR 10/20": good / still fair.
rules-kpi = { DECIMAL($edges) } (% good/fair)
rules-reminders = one person every { $spacing } days at the soonest; quiet for { $rest } days in hardship
rules-visit = { $apart } days after the last one at the soonest
rules-cash = in hand for { $days } days at most; corrections from { RUPIAH($alone) } by two officers; at most { RUPIAH($coins) } a day of difference in coins; a day of payment may lie { $back } days back
# $n kuitansi diundi seminggu, 0 tidak ada.
rules-checks =
    { $n ->
        [0] none drawn
       *[other] { $n ->
            [1] one receipt
           *[other] { $n } receipts
        } a week
    }
rules-shu = { DECIMAL($parts) }

button-rules-pinjaman = Loans
button-rules-angsuran = Instalments
button-rules-simpanan = Savings
button-rules-telat = Classes
button-rules-tata = Ways of doing
button-rules-warga = News & complaints
button-change-rules = Change the rules
button-see-rules = See the proposal
button-propose-rules = Propose
button-agree-rules = Agree
button-refuse-rules = Do not agree
button-take-rules-back = Take it back

# An example for one loan: before → after.
rules-example-card = For example { RUPIAH($amount) }, { $n } times: instalments { $before } → { $after }{ $jasa }.
rules-example-row = { RUPIAH($first) }
rules-example-rows = { RUPIAH($first) } to { RUPIAH($last) }
rules-example-jasa = , jasa in all { RUPIAH($before) } → { RUPIAH($after) }
rules-example-days = For example paid out { DATE($on) }: first instalment { DATE($before) } → { DATE($after) }.
rules-example-weeks = Classes are counted by instalments: { $n } weeks unpaid are class { $name } already. If it should go slower, change [Classes] too, for example to one that counts days.
rules-example-order = For example 4 instalments past, { RUPIAH($amount) } paid: jasa { RUPIAH($jasa_before) } + pokok { RUPIAH($pokok_before) } → jasa { RUPIAH($jasa_after) } + pokok { RUPIAH($pokok_after) }.
rules-example-early = For example paid off after { $n } instalments: jasa still asked { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-surety = A loan of { RUPIAH($amount) }: suggested joint-liability savings { RUPIAH($before) } → { RUPIAH($after) }.
rules-example-class = For example { $n } instalments past: class { $before } → { $after }.

change-rules-topic = Which rule shall change? One at a time; a second officer is asked afterwards. Its name will do too, for example: fine.
change-rules-topic-of = Which rule?
change-rules-preset =
    Begin with which rules? All rules change with it.
    Now: { $now }.
change-rules-method =
    Is jasa reckoned on the first amount or on what is still owed?
    Now: { $now }.
# $method flat: afterwards it is asked whether a month or the whole term is meant.
change-rules-rate =
    { $method ->
        [flat] How many percent? For example 1.5.
       *[other] How many percent a month, on what is still owed? For example 1.5.
    }
    Now: { $now }.
change-rules-per = Is { DECIMAL($rate) }% a month, or for the whole term of the loan?
change-rules-step =
    To how many rupiah is an instalment rounded? 1 means not at all. The last instalment takes the rest.
    Now: { $now }.
change-rules-direction = Rounded which way?
change-rules-rhythm =
    When do instalments fall due?
    Now: { $now }.
change-rules-day = On which day of each month? A shorter month uses its last day.
change-rules-cutoff = Paid out from which day on does one begin a month later? 0 means none.
change-rules-every =
    With every how many instalments is pokok paid? 1 means each, 4 for example after each harvest.
    Now: { $now }.
change-rules-grace = How many first instalments are jasa only? 0 means none.
change-rules-holiday =
    If the day is a holiday, from when does lateness count?
    Now: { $now }.
change-rules-order =
    What does money that comes in pay first?
    Now: { $now }.
change-rules-payoff =
    If somebody pays off early, how much jasa is asked?
    Now: { $now }.
change-rules-lends =
    Are new loans still given?
    Now: { $now }. Instalments and savings go on.
change-rules-cause = Why are they suspended? The KSM that applies reads the reason.
change-rules-first =
    How much at most for a first loan? For example 1jt.
    Now: { $now }.
change-rules-upper = And after that at most?
change-rules-times = How many loans at most?
change-rules-months = How many months at most?
change-rules-members =
    How many members at least must a KSM have?
    Now: { $now }.
change-rules-women = How many percent women at least?
change-rules-saving = How many months of saving in a row?
change-rules-wajib =
    How much are the wajib savings? For example 20rb.
    Now: { $now }.
change-rules-tr = Tanggung renteng: how many percent of the loan? 0 means none.
change-rules-free = Which savings may be taken out at any time? The others are given back on leaving.
change-rules-ladder =
    Which list of classes is used?
    Now: { $now }.
# $bands the names of the classes.
change-rules-reserve =
    How many percent are set aside for each class ({ $bands })? In this order, for example: 0.5 0.5 10 50 100.
    Now: { $now }.
change-rules-above =
    News for more than how many people needs the yes of a second officer?
    Now: { $now }.
change-rules-cooling = For how many seconds after [Send] can news be taken back?
change-rules-taken =
    Within how many days is a complaint taken? After that it goes one level up.
    Now: { $now }.
change-rules-answered = Within how many days is a complaint answered?
rules-answered-before = It cannot be sooner than it is taken ({ $taken } days). Write { $taken } or more.
change-rules-line =
    From which class may a visit together be proposed?
    Now: { $now }.
change-rules-least = How many months at least?
change-rules-group =
    How much at most for all loans of one KSM, with what it is asking for? For example 50jt, or press below.
change-rules-pokok =
    How many rupiah once on joining (simpanan pokok)? 0 means none.
    Now: { $now }.
change-rules-free_saving = May members save what they like?
change-rules-own =
    Write the classes in order with where each begins, for example: I fine 0, II watched >0, III slow >3. The sign > means above it.
    Now: { $now }.
change-rules-unit = Are they counted in instalments or in days?
change-rules-behind = If the number of instalments not paid is broken, how is it read?
change-rules-behind_by =
    From how many instalments not paid is a KSM called at risk (LAR, PAR)?
    Now: { $now }.
change-rules-figure =
    Which figure?
    Now: { $now }.
# $figure lar, par, rr, ccr, roi.
change-rules-good =
    Good { $figure ->
        [lar] up to
        [par] up to
       *[other] from
    } how many percent? For example 10.
change-rules-fair =
    Still fair { $figure ->
        [lar] up to
        [par] up to
       *[other] from
    } how many percent?
change-rules-spacing =
    Every how many days is one person reminded, at the soonest?
    Now: { $now }.
change-rules-rest = In hardship, for how many days are reminders quiet?
change-rules-apart =
    After how many days may the same KSM be visited again?
    Now: { $now }.
change-rules-in_hand =
    For how many days at most may a leader hold cash?
    Now: { $now }.
change-rules-alone = From how many rupiah does a correction need two officers? For example 1jt.
change-rules-coins =
    How many rupiah a day may two officers take over as a difference in coins in the till? 0 for none.
    Now: { $now }.
change-rules-back =
    How many days back may a day of payment lie that somebody names?
    Now: { $now }.
change-rules-drawn =
    How many receipts a week are drawn for the pengawas's spot checks? 0 for none.
    Now: { $now }.
change-rules-parts =
    What is a surplus shared out for? For example: revolving fund 50, social fund 25, board 15, reserve 10.
    Now: { $now }.
rules-cards-stay = {" "}Loans that run already keep their card.
change-rules-from = From which day?{ $cards }
# $lines what changes, with examples, $preset if all of it changes, $on from when.
change-rules-summary =
    What changes:{ $preset }
    { $lines }
    From { FULLDATE($on) }.{ $cards } Propose it to a second officer?

choice-rules-topic-jasa = Jasa
choice-rules-topic-rounding = Rounding
choice-rules-topic-due = Due days
choice-rules-topic-pokok = Musiman, grace
choice-rules-topic-holiday = Holidays
choice-rules-topic-order = Order of payment
choice-rules-topic-payoff = Paying off early
choice-rules-topic-lending = New loans
choice-rules-lends-lends = Given again
choice-rules-lends-stops = Suspended; what was agreed is paid out
choice-rules-lends-stops-all = All suspended
choice-rules-cause-health = The health figures of the UPK
choice-rules-cause-meeting = Decided by the BKM's meeting
choice-rules-cause-decree = Asked for by the village or the programme
choice-rules-topic-ceilings = Limits
choice-rules-topic-conditions = What a KSM needs
choice-rules-topic-savings = Savings
choice-rules-free-sukarela = Voluntary only
choice-rules-free-wajib = Voluntary and compulsory
choice-rules-free-none = Nothing
choice-rules-topic-pots = Savings on joining
choice-rules-topic-ladder = Classes
choice-rules-topic-reserve = Set aside
choice-rules-topic-gruduk = Visits
choice-rules-topic-classes = Own classes
choice-rules-topic-risk = At risk from
choice-rules-topic-kpi = Healthy until
choice-rules-topic-reminders = Reminding
choice-rules-topic-visit = Between visits
choice-rules-topic-cash = Cash & corrections
choice-rules-topic-checks = Spot checks
choice-rules-topic-shu = Surplus
choice-rules-group-none = No limit
choice-rules-free_saving-yes = Yes
choice-rules-free_saving-no = No
choice-rules-unit-instalments = Instalments
choice-rules-unit-days = Days
choice-rules-behind-exact = As it is
choice-rules-behind-half-up = Rounded
choice-rules-behind-ceil = Rounded up
choice-rules-behind-floor = Rounded down
choice-rules-figure-lar = LAR
choice-rules-figure-par = PAR
choice-rules-figure-rr = RR
choice-rules-figure-ccr = CCr
choice-rules-figure-roi = ROI
choice-rules-topic-news = News
choice-rules-topic-complaints = Complaints
choice-rules-topic-preset = All of it
choice-rules-preset-urban-2010 = Towns 2010
choice-rules-preset-urban-2013 = Towns 2013 (POB)
choice-rules-preset-bkm-2012 = BKM 2012
choice-rules-preset-rural-upk = Rural UPK
choice-rules-preset-rural-2014 = Rural UPK 2014
choice-rules-preset-lkm-ojk = LKM (OJK)
choice-rules-preset-bumdesma = BUMDesma
choice-rules-preset-custom = A lender of its own
choice-rules-ladder-urban-2013 = Towns 2013 (POB)
choice-rules-ladder-bkm-2012 = BKM 2012
choice-rules-ladder-rural-upk = Rural UPK
choice-rules-ladder-lkm-ojk = LKM (OJK)
choice-rules-ladder-bumdesma = BUMDesma (days)
choice-rules-method-flat = The first amount
choice-rules-method-menurun = What is still owed
choice-rules-method-annuity = Still owed, all the same
choice-rules-per-month = A month
choice-rules-per-term = The whole term
choice-rules-direction-nearest = Nearest
choice-rules-direction-up = Up
choice-rules-direction-down = Down
choice-rules-rhythm-monthly = Monthly, day of payout
choice-rules-rhythm-fixed = Monthly, a fixed day
choice-rules-rhythm-per-kumpulan = At every meeting
choice-rules-rhythm-weekly = Every week
choice-rules-holiday-next-meeting = The meeting, or next working day
choice-rules-holiday-next-working-day = The next working day
choice-rules-holiday-previous-working-day = The working day before
choice-rules-holiday-same-day = That very day
choice-rules-order-jasa-first = Jasa first
choice-rules-order-oldest-first = Oldest instalment first
choice-rules-payoff-full = All, as on the card
choice-rules-payoff-pro-rata = Up to the present one
choice-rules-payoff-waived = Only what is due
choice-rules-number = { $n }
choice-rules-class = { $name } { $label }

rules-number = Please write a number from { $least } to { $most }.
rules-percent = I could not read the percentage. Write for example 1.5 or 10.
rules-percents = Please write { $n } numbers in order for { $bands }, for example: 0.5 0.5 10 50 100.
rules-classes-unread = I could not read that. Write 2 to 9 classes from 0 upwards, for example: I fine 0, II watched >0, III slow >3.
rules-parts-unread = I could not read that. For example: revolving fund 50, social fund 25, board 15, reserve 10.
rules-parts-not-whole = Together they are { DECIMAL($total) }%; it must be 100%, each name once. Once more, please.
rules-least-above = It cannot be more than { $most } months. How many?
rules-fair-wrong =
    It must be { $above ->
        [1] more than
       *[other] less than
    } { DECIMAL($good) }%. How many?
rules-months-needed = Jasa is a month's now, but these instalments are not monthly. Change jasa to the whole term first.
rules-term-needed = Instalments here are not monthly. Please choose the whole term.
rules-flat-only = Jasa on what is still owed needs monthly instalments. Change the due days first, or choose the first amount.
rules-no-season = Instalments that are all the same do not go with musiman. Change one of them first.
rules-upper-below = It cannot be below the first loan, { RUPIAH($first) }. How much?
rules-group-below = A KSM's limit cannot be below that of one member, { RUPIAH($upper) }. How much?
rules-not-back = { FULLDATE($on) } at the earliest: what is past is not reckoned anew. From when?
rules-too-far = Too far away, two years ahead at most. From when?
rules-not-together = These choices do not go together. Write "change rules" to begin again.
rules-nothing-changes = That is what the rules say now; nothing would change.
rules-changed-meanwhile = The rules changed meanwhile. Please write "change rules" once more.
rules-officers-only = Rules are changed by the UPK officer or the coordinator, with a second officer's word. To read them: write "rules".
rules-one-at-a-time = A proposal still waits for an answer. One at a time, please.
# $names: who is asked as the second officer.
rules-proposed = Proposed. Waiting for { $names }. Until then the old rules stand.
rules-proposed-alone = Kept, but a second officer cannot be reached here yet. The old rules stand.
# To the second officer. $by who proposed.
rules-second =
    { $by } proposes new rules for { $bkm }:{ $preset }
    { $lines }
    From { FULLDATE($on) }.{ $cards } Do you agree?
rules-own-proposal =
    Waiting for { $bkm }:{ $preset }
    { $lines }
    From { FULLDATE($on) }, if a second officer agrees.
rules-own-voice = Another officer must answer this, not who proposed it.
rules-other-office = One voice must come from the coordinator or a supervisor.
rules-answered = This proposal has been answered.
rules-agreed = Agreed. Version { $version } of the rules applies from { FULLDATE($on) }.
rules-agreed-told = { $by } agrees. Version { $version } of the rules applies from { FULLDATE($on) }.
rules-refused = All right, the old rules stand. I tell who proposed it.
rules-refused-told = { $by } does not agree with the proposal. The old rules stand.
rules-taken-back = Taken back. The old rules stand.
overview-rules = new rules proposed by { $by }
