### An officer shows who they are: their own number, or the inviter's word.

proof-ask = { $by ->
        [0] Thank you, { $name }. One more step: press [Share number] below, so that I know this is { $name }'s phone.
       *[other] Thank you, { $name }. One more step: press [Share number] below, or wait for { $inviter } to confirm.
    }
proof-not-own = Sorry, that is somebody else's contact, or a forwarded one. Press [Share number] below, so that your own number is sent.
proof-other-number = { $by ->
        [0] Sorry, the number is not the one in the book. Please see the UPK or the facilitator; they can correct it.
       *[other] Sorry, the number is not the one in the book. Now { $inviter } has to confirm.
    }
proof-came-in = { $name }, { $place }, came in with their own number. If it is not them, write "lock phone { $name }".
proof-differs = The phone that came in as { $name }, { $place }, has another number than the book. Make sure who it is before you press [Yes, it is].
home-bagikan-nomor = Share number
