### Coming in and inviting. A warm greeting; no bill, no data asked for.

# Where somebody belongs. $ksm the name of the KSM without the word "KSM".
joining-in-ksm = KSM { $ksm }
# $bkm name of the BKM.
joining-in-bkm = { $bkm }

# The first screen after the link. $name as the book calls them, $place KSM or BKM.
joining-consent =
    Welcome, { $name }, { $place }. I am Guyub and keep the notes. I never ask for money, a PIN or a photo of your identity card.
    May I keep the name, savings and instalments of { $name }? You may say no, and stop at any time.
# For an officer without a seat in a KSM.
joining-consent-office =
    Welcome, { $name }, { $place }. I am Guyub and keep the notes. I never ask for money, a PIN or a photo of your identity card.
    May I keep the name and office of { $name }, and what is done here? You may say no, and stop at any time.
# For an officer who is also a member.
joining-consent-office-and-seat =
    Welcome, { $name }, { $place }. I am Guyub and keep the notes. I never ask for money, a PIN or a photo of your identity card.
    May I keep the name and office of { $name }, and their savings and instalments as a member? You may say no, and stop at any time.
joining-yes = Yes, you may
joining-no = No
joining-declined = All right, I keep nothing. If you change your mind, press the same link again.

# After the yes, before the chair's word. $leader who was asked.
joining-waits = Thank you, { $name }. { $leader } only has to confirm, then I tell you.
joining-waits-for-a-leader = Thank you, { $name }. The chair only has to join and confirm, then I tell you.
# Once open. $several 1: this phone speaks for more than one person.
joining-welcome = { $several ->
        [0] It is open. { $name }, { $place }: please choose below.
       *[other] It is open. This phone now also speaks for { $name }, { $place }.
    }
joining-refused =
    Sorry, this link cannot be used. Please ask the chair of the KSM, or who invited you, for a new one.
    Nothing changed in the book.
joining-not-known = Sorry, the chair does not know this phone yet, so I did not open it. Please see the chair; you can be invited again.
# To the earlier phone, when the person came in by another one.
joining-moved = { $name } now comes in by another phone, so I closed this one. If it was not them, tell the chair or the UPK at once.

# To the chair. $name as the book calls them, $place KSM.
joining-is-it-them = { $name }, { $place }, came in with the invitation card. Is it really them?
joining-is-it-them-family = { $name }, { $place }, came in on a family's phone. Is it really them? If you read the consent aloud, choose [Yes, I read it aloud].
joining-read-aloud = Yes, I read it aloud
joining-is-them = Yes, it is
joining-is-not-them = No
joining-approved = Thank you. { $name } can use Guyub now.
joining-rejected = All right, I do not open that phone. A new card for { $name } can be made.
joining-again = Invite again
# To who invited: the link was pressed after its time.
joining-expired = The invitation of { $name } was pressed, but its time is over. Make a new one?
# To who invited: the link was pressed from another phone.
joining-tried-elsewhere = The invitation link of { $name } was pressed from another phone. I refused it, nothing was opened.

# Who is invited. $count how many, $lines a numbered list if there are more than six.
invite-whom = { $count ->
        [1] Only one has not joined yet. Whom shall I invite?
       *[other] { $count } people have not joined yet. Whom shall I invite?
    }
    { $lines }
invite-line = { $n } · { $who }
invite-more = ... and { $more } more. Just write the name.
# One person of the list. $number row of the book, $role name of the office, $ksm name of the KSM.
invite-a-member = { $name }, { $ksm } number { $number }
invite-a-ksm-officer = { $name }, { $role } { $ksm }
invite-an-officer = { $name }, { $role }
invite-role-ketua = chair
invite-role-sekretaris = secretary
invite-role-bendahara = treasurer
invite-role-petugas-upk = UPK officer
invite-role-koordinator = coordinator
invite-role-pengawas = supervisor
invite-role-fasilitator = facilitator
invite-role-admin = admin
invite-role-warga = resident
# $words what was written.
invite-no-such-name =
    Nobody called "{ $words }" is still to join. Write the name or its number.
    { $lines }
invite-several = There are several "{ $words }". Which one?
invite-not-yours = Members are invited by the chair of the KSM; officers by the UPK or the facilitator.
invite-everybody-joined = Everybody who can be invited from here has joined.
invite-has-joined = { $name } has joined already.
invite-not-ready = The link cannot be made yet. Please try again in a moment.

# The invitation, to be forwarded. $link the link, $on and $at until when.
invite-card =
    Guyub invitation for { $name }, { $place }.
    Press this link, then press START: { $link }
    Only for { $name }, to be used once, until { FULLDATE($on) }, { HOUR($at) }.
    Guyub never asks for money, a PIN or a photo of your identity card.
invite-forward-member = The invitation stands above. Please forward it to { $name } alone, not to a group. Then I ask you: is it really them?
invite-forward-officer = The invitation stands above. Please forward it to { $name } alone, not to a group: the link opens their office.
