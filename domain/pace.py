"""How fast messages may leave without passing Telegram's limits. Knows seconds; no clock, no HTTP."""

from collections import OrderedDict, deque

_SLACK_S = 1e-9  # two sums of the same floats may differ by this much
_MAX_STRETCH = 4.0
_CALM_S = 60.0  # a minute without a 429 takes back one step of stretch
_REMEMBERED_CHATS = 20_000
_MOST_LAG = 0.25  # seconds between a slot and its message that are made up for
_LAG_HELD = 3.0  # seconds for which the worst of them counts in full; after ten it is forgotten
_LAG_FORGOTTEN = 10.0


class Pace:
    """At most 30 sends in any one second from the first on, one a second to a chat, 20 a minute to a group.

    Even spacing alone lets 31 starts into half of all one-second windows and a token bucket lets 60 into
    the first second, so sends are spaced *and* checked against a log of the last 30. `margin` (seconds) is
    what the way to Telegram may shorten the distance between two sends. All times are monotonic seconds;
    floats are at home here: this is time, not money.
    """

    def __init__(self, per_second: int = 30, per_group_minute: int = 20, margin: float = 0.005) -> None:
        if per_second < 1 or per_group_minute < 1 or margin < 0:
            raise ValueError("limits start at 1, a margin at 0")
        self._per_second = per_second
        self._margin = margin
        self._log: deque[float] = deque(maxlen=per_second)
        self._due = float("-inf")
        self._chats: OrderedDict[int, float] = OrderedDict()
        self._groups: OrderedDict[int, deque[float]] = OrderedDict()
        self._per_group_minute = per_group_minute
        self._quiet_until = float("-inf")
        self._quiet_chats: dict[int, float] = {}
        self._stretch = 1.0
        self._stretched_at = float("-inf")
        self._lag = 0.0
        self._lag_at = float("-inf")

    def reserve(self, chat_id: int, is_group: bool, now: float) -> float:
        """0.0: the slot is yours, send now. Otherwise nothing is taken; ask again after that many seconds."""
        at = max(
            self._quiet_until, self._everybody(now), self._chat(chat_id, now), self._group(chat_id, is_group)
        )
        if at > now + _SLACK_S:
            return at - now
        self._take(chat_id, is_group, now)
        return 0.0

    def left(self, reserved_at: float, now: float) -> None:
        """The message of a slot really goes out now. What a busy machine lost in between brings the next ones
        nearer to it, so for some seconds everybody keeps that much more distance.
        """
        lag = min(max(0.0, now - reserved_at), _MOST_LAG)
        if lag >= self._lag_now(now):
            self._lag, self._lag_at = lag, now

    def _lag_now(self, now: float) -> float:
        age = now - self._lag_at - _LAG_HELD
        return self._lag * min(1.0, max(0.0, 1.0 - age / _LAG_FORGOTTEN))

    def punish(self, retry_after: float, now: float, chat_id: int | None = None) -> None:
        """A 429: be silent for exactly `retry_after` seconds and go more slowly for some minutes.

        With `chat_id` only that chat is silenced, unless another chat is being silenced already: two at
        once means that Telegram is speaking to the bot, not to a chat.
        """
        self._stretch = min(self._stretch_now(now) * 1.5, _MAX_STRETCH)
        until = self._stretched_at = now + max(0.0, retry_after)
        self._quiet_chats = {chat: end for chat, end in self._quiet_chats.items() if end > now}
        if chat_id is None or self._quiet_chats.keys() - {chat_id}:
            self._quiet_until = max(self._quiet_until, until)
        if chat_id is not None:
            self._quiet_chats[chat_id] = max(until, self._quiet_chats.get(chat_id, until))

    def share(self, per_second: int) -> None:
        """From now on this many a second at most: the others take the rest."""
        if per_second < 1:
            raise ValueError("limits start at 1")
        if per_second != self._per_second:
            self._per_second = per_second
            self._log = deque(self._log, maxlen=per_second)

    def rest(self, seconds: float, now: float) -> None:
        """Nothing leaves for so long."""
        self._quiet_until = max(self._quiet_until, now + seconds)

    def _stretch_now(self, now: float) -> float:
        return max(1.0, self._stretch - max(0.0, now - self._stretched_at) / _CALM_S)

    def _everybody(self, now: float) -> float:
        window = self._stretch_now(now) + self._margin + self._lag_now(now)
        full = len(self._log) == self._per_second
        return max(self._due, self._log[0] + window if full else float("-inf"))

    def _chat(self, chat_id: int, now: float) -> float:
        last = self._chats.get(chat_id, float("-inf"))
        return max(
            last + 1.0 + self._margin + self._lag_now(now), self._quiet_chats.get(chat_id, float("-inf"))
        )

    def _group(self, chat_id: int, is_group: bool) -> float:
        sent = self._groups.get(chat_id) if is_group else None
        return sent[0] + 60.0 + self._margin if sent and len(sent) == sent.maxlen else float("-inf")

    def _take(self, chat_id: int, is_group: bool, now: float) -> None:
        interval = (self._stretch_now(now) + self._margin + self._lag_now(now)) / self._per_second
        # A send that started late may be caught up within three intervals; the log keeps the promise
        # meanwhile.
        self._due = max(self._due, now - 3 * interval) + interval
        self._log.append(now)
        self._chats[chat_id] = now
        self._chats.move_to_end(chat_id)
        if is_group:
            self._groups.setdefault(chat_id, deque(maxlen=self._per_group_minute)).append(now)
            self._groups.move_to_end(chat_id)
        self._forget(now)

    def _forget(self, now: float) -> None:
        """Drop chats that no limit concerns any more, so that a year of sending does not fill the memory."""
        while self._chats and next(iter(self._chats.values())) < now - 2.0:
            self._chats.popitem(last=False)
        while self._groups and next(iter(self._groups.values()))[-1] < now - 61.0:
            self._groups.popitem(last=False)
        if len(self._quiet_chats) > _REMEMBERED_CHATS:
            self._quiet_chats = {chat: end for chat, end in self._quiet_chats.items() if end > now}
