### News on its way: it leaves, pauses, stops.

# After [Send] there is a minute to think again. $at is when it leaves.
announcement-leaves = Leaves at { HOUR($at) }; until then it can be taken back.
announcement-bar = { $bar }
announcement-paused = Paused. Nothing leaves until you press Go on.
announcement-stopped = Stopped. Nothing more of it leaves.
announcement-cancelled = Cancelled before it left. Nobody got it.
announcement-going = It goes on.
button-cancel-news = Take back
button-pause = Pause
button-go-on = Go on
button-stop = Stop
