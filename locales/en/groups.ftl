### The group of a KSM. What ends in -umum may be read by everybody in the group: no person's name, nobody's money.

# In a private chat. $bot the bot's name.
group-write-it-there = Please write /tautkan@{ $bot } inside the group of the KSM. The chair does it.
group-only-the-chair = The chair of the KSM links the group. An admin of the Telegram group cannot by being one.
group-is-anothers = This group already belongs to another KSM. If it does not any more, remove me from the group, add me again, then link it.
# $ksm the name of the KSM without the word "KSM".
group-linked-umum = This group is now the group of KSM { $ksm }. Only common news here; money goes by private message.
group-linked-before-umum = This is the group of KSM { $ksm } already.
group-which-umum = Which KSM? The chair presses.
group-choice = KSM { $ksm }
group-has-another-umum = KSM { $ksm } already has another group. Move to this one? The chair presses.
group-move = Yes, move here
group-noted-umum = All right.
group-not-your-button-umum = This button is not for you, or it has ended.
group-unlinked-umum = KSM { $ksm } moved to another group. Its news no longer comes here.
# When the bot was added to a group. $bot the bot's name.
group-hello-umum = I am Guyub and keep the notes of the KSM. Chair: write /tautkan@{ $bot } to make this the group of the KSM.
# To the chair.
group-gone = I am no longer in the group of KSM { $ksm }, so I removed the link. If needed again: add me, then /tautkan.
