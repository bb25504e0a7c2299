### The group of a KSM. What ends in -umum may be read by everybody in the group: no person's name, nobody's money.

# In a private chat. $bot the bot's name.
group-write-it-there = Press [Choose a group] and choose the group of the KSM. It has topics? Write /tautkan@{ $bot } in the one you use.
home-pilih-grup = Choose a group
# Who chose a group in the private chat.
group-linked-there = Done. That group is now the group of KSM { $ksm }; I have greeted it.
group-is-ksms = That group belongs to KSM { $ksm } already. If it does not any more: remove me from it, add me again, then choose again.
link-group-ksm =
    For which KSM is that group?
    { $lines }
link-group-sure = KSM { $ksm } already has another group. Move to the one you just chose?
link-group-yes = Yes, move
group-topic-umum = From now on the news of KSM { $ksm } stands in this topic.
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

# News as one card in the KSM's group. $text its words, $read of $n members of the KSM pressed [Read].
announcement-umum =
    { $text }

    News from { $village }. A question? Press [Ask], and we go on in private.
    { $fixed }
    Read by { $read } of { $n }.
announcement-read-umum = Thank you, noted.
announcement-voted-umum = Thank you, your answer is noted. Press another one to change it.
announcement-members-only-umum = This button is for members of the KSM. Do I not know you yet? Open my private chat and press Start.
