### A lost phone: locked at once, opened only by a new invitation.

lock-phone-whom =
    Whose phone is lost? I lock it right away.
    { $lines }
lock-phone-sure = I lock { $name }'s phone: no more messages go there, and nothing can be opened from there. Only a new invitation opens it again.
lock-phone-yes = Lock { $name }'s phone
lock-no-such-name =
    No "{ $words }" among those with a phone. Write a name or a number.
    { $lines }
lock-done = { $more ->
        [0] { $name }'s phone is locked. Once there is a phone again, make a new invitation.
       *[other] { $name }'s phone is locked, also for { $others }. Once there is a phone again, make a new invitation.
    }
lock-told = { $name }'s phone, { $place }, was locked by { $by } because it is lost. If this is a mistake, make a new invitation.
lock-not-yours = If a phone is lost, tell the chair, the secretary or the UPK at once: they can lock it.
lock-closed = This phone is closed for now. Please ask the local officers.
