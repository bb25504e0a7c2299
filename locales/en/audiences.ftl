### Whom news is for: villages, ready audiences, one's own choice, and the preview before it is sent.

# $village the names of all villages chosen, $lines a numbered list, $so-far what was chosen so far.
compose-announcement-village =
    For which village? Several if you like: reply with their numbers, as 1 2.
    { $lines }
compose-announcement-groups = { $village }: for whom? You may choose more than one.
compose-announcement-by =
    { $village }: choose by what?
    { $so-far }
compose-announcement-one =
    { $village }: which { $line }? Several if you like.
    { $lines }
audience-so-far = So far { $words }. Right like this? [Enough]. To use it again: "save as mothers' arisan".
choice-all-villages = All villages
choice-go-on = Go on
choice-ticked = ✓ { $label }
choice-enough = Enough
choice-start-again = Start again
choice-one-step-back = Back

choice-saved = ★ { $label }
# An audience kept under a name. $name the name.
audience-saved = "{ $name }"
audience-saved-enough = You keep { $most } audiences already. Remove one first: write "audiences". Or [Enough] without keeping it.
audiences-none-saved = No audience is kept yet. When you write news choose [Choose yourself], then "save as ...".
audiences-saved =
    Audiences kept, for use from [Write news]:
    { $lines }
button-audience-remove = Remove { $number }
audience-removed = The audience "{ $name }" is removed. News already sent stays as it is.

# Before [Send]. $audience for whom, $n everybody meant, $heads one line for each audience, then at most five names and
# why the others do not, $text the news, $before the hour if the same news was just sent.
compose-announcement-summary =
    { $village }: { $n } people, { $audience }.
    { $heads }

    { $thing }
    { $text }
    { $before }
compose-announcement-before = This news was already sent at { HOUR($at) }. Send it again?
# $who the audience, $ways by which ways.
preview-head = { $who } { $n }: { $ways }.
preview-only = { $ways }.
preview-of-everybody = Residents
preview-of-members = KSM members
preview-of-leaders = Chairs and officers
preview-of-officials = Officials and leaders
preview-of-caring = People who care
preview-of-chosen = Own choice
preview-telegram = { $n } Telegram
preview-relayed = { $n } read out by the chair
preview-silent = { $n } do not want it
preview-no-way = { $n } by letter or in person
preview-names = By Telegram: { $names }{ $more }.
preview-more = {" "}and { $n } more

audience-everybody = all residents
audience-members = members of KSM
audience-leaders = chairs and officers of the KSM
audience-officials = officials and leaders
audience-caring = people who care
audience-chosen = own choice
choice-audience-everybody = All residents
choice-audience-members = KSM members
choice-audience-leaders = Chairs & officers
choice-audience-officials = Officials & leaders
choice-audience-caring = People who care
choice-audience-chosen = Choose yourself

# One's own choice, line by line.
audience-and = { $one }, { $more }
audience-and-by = { $one }; { $more }
audience-of-areas = { $entries }
audience-of-ksm = KSM { $entries }
audience-of-offices = { $entries }
audience-of-statuses = { $entries }
audience-of-sexes = { $entries }
audience-of-languages = speaking { $entries }
audience-of-tiers = tier { $entries }
audience-there = { $name } ({ $village })
audience-dusun = dusun { $name }
place = RT { $rt }{ $rw }
place-rw = {" "}RW { $rw }
place-only-rw = RW { $rw }
choice-by-areas = RT/RW/dusun
choice-by-ksm = KSM
choice-by-offices = Office
choice-by-statuses = Status
choice-by-sexes = M/F
choice-by-languages = Language
choice-by-tiers = Tier
audience-line-areas = area
audience-line-ksm = KSM
audience-line-offices = office
audience-line-statuses = status
audience-line-sexes = sex
audience-line-languages = language
audience-line-tiers = tier
audience-by-offices-anggota = member
audience-by-offices-ketua = chair
audience-by-offices-sekretaris = secretary
audience-by-offices-bendahara = treasurer
audience-by-offices-petugas-upk = UPK clerk
audience-by-offices-koordinator = coordinator
audience-by-offices-pengawas = supervisor
audience-by-offices-tokoh = officials and leaders
audience-by-offices-peduli = people who care
audience-by-statuses-member = KSM member
audience-by-statuses-rtm = poor household
audience-by-statuses-borrower = has a loan
audience-by-sexes-P = women
audience-by-sexes-L = men
audience-by-languages-id = Indonesian
audience-by-languages-jv = Javanese
audience-by-languages-en = English
audience-by-tiers-rt = RT/RW
audience-by-tiers-dusun = dusun
audience-by-tiers-kelurahan = kelurahan/desa
audience-by-tiers-kecamatan = kecamatan
audience-by-tiers-kabupaten = kabupaten/kota
audience-by-tiers-provinsi = province
audience-by-tiers-pusat = nation
