"""What becomes of one message after one try, as a table."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.outbox import MessageClass as M
from domain.outbox import Next, Outcome, State, Tell, Tries, after, is_personal, may_target, priority
from domain.outbox import OutcomeKind as K

NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)
FIRST = Tries()
AGAIN = Tries(made=2, unclear=1)


def waiting(seconds: int) -> Next:
    return Next(State.WAITING, NOW + timedelta(seconds=seconds))


@pytest.mark.parametrize("klass", list(M))
@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome(K.SENT, message_id=7), Next(State.SENT)),
        (Outcome(K.UNREACHABLE, "blocked"), Next(State.UNREACHABLE, tell=Tell.LEADER)),
        (Outcome(K.BROKEN, "can't parse entities"), Next(State.BROKEN, tell=Tell.OPERATOR)),
        (Outcome(K.LATER, retry_after=37), waiting(37)),
        (Outcome(K.LATER, "no connection"), waiting(1)),
        (Outcome(K.MOVED, chat_id=-100), waiting(0)),
    ],
)
def test_certain_outcomes_do_not_ask_for_the_class(klass: M, outcome: Outcome, expected: Next) -> None:
    assert after(klass, outcome, FIRST, NOW) == expected


@pytest.mark.parametrize(
    ("klass", "tries", "expected"),
    [
        (M.REPLY, FIRST, waiting(1)),
        (M.REPLY, AGAIN, Next(State.UNCLEAR, tell=Tell.OPERATOR)),
        (M.REPLY, Tries(made=3, unclear=0), waiting(1)),  # two 429 before: nothing was unclear yet
        (M.RECEIPT, FIRST, waiting(1)),
        (M.RECEIPT, AGAIN, Next(State.UNCLEAR, tell=Tell.OPERATOR)),
        (M.REMINDER, FIRST, waiting(1)),
        (M.REMINDER, AGAIN, Next(State.UNCLEAR, tell=Tell.OPERATOR)),
        (M.ANNOUNCEMENT, FIRST, Next(State.UNCLEAR, tell=Tell.SENDER)),
        (M.NEEDED, FIRST, waiting(1)),
        (M.TASK, FIRST, waiting(1)),
        (M.ALERT, FIRST, Next(State.UNCLEAR, tell=Tell.SENDER)),
        (M.ARREARS, FIRST, Next(State.UNCLEAR, tell=Tell.OPERATOR)),
        (M.VISIT, FIRST, Next(State.UNCLEAR, tell=Tell.OPERATOR)),
    ],
)
def test_a_lost_answer_follows_the_class(klass: M, tries: Tries, expected: Next) -> None:
    assert after(klass, Outcome(K.UNCLEAR, "502"), tries, NOW) == expected


@pytest.mark.parametrize(
    ("outcome", "left_s", "state"),
    [
        (Outcome(K.UNCLEAR), 2, State.WAITING),
        (Outcome(K.UNCLEAR), 1, State.EXPIRED),  # the meeting begins before it could be said again
        (Outcome(K.LATER, retry_after=60), 61, State.WAITING),
        (Outcome(K.LATER, retry_after=60), 60, State.EXPIRED),
        (Outcome(K.SENT), -5, State.SENT),
    ],
)
def test_a_reminder_is_repeated_only_while_useful(outcome: Outcome, left_s: int, state: State) -> None:
    expires_at = NOW + timedelta(seconds=left_s)
    assert after(M.REMINDER, outcome, FIRST, NOW, expires_at).state is state


@pytest.mark.parametrize(
    ("made", "pause"), [(1, 1), (2, 2), (3, 4), (5, 16), (9, 256), (10, 300), (11, 300), (5000, 300), (0, 1)]
)
def test_waiting_for_a_connection_grows_and_is_bounded(made: int, pause: int) -> None:
    assert after(M.REPLY, Outcome(K.LATER), Tries(made=made), NOW) == waiting(pause)


def test_a_debt_is_never_said_twice_on_a_doubt() -> None:
    for klass in (M.ARREARS, M.VISIT, M.ANNOUNCEMENT, M.ALERT):
        for tries in (FIRST, AGAIN, Tries(5, 3)):
            assert after(klass, Outcome(K.UNCLEAR), tries, NOW).not_before is None


def test_replies_overtake_bulk() -> None:
    order = sorted(M, key=priority)
    assert order[0] is M.REPLY
    assert order[-1] is M.ANNOUNCEMENT
    assert priority(M.RECEIPT) < priority(M.REMINDER) < priority(M.ARREARS)


@pytest.mark.parametrize(
    ("klass", "personal"),
    [
        (M.REPLY, False),
        (M.RECEIPT, True),
        (M.REMINDER, False),
        (M.ARREARS, True),
        (M.VISIT, True),
        (M.ALERT, True),
        (M.ANNOUNCEMENT, False),
    ],
)
def test_what_may_never_reach_a_group(klass: M, personal: bool) -> None:
    assert is_personal(klass) is personal
    assert may_target(klass, "meeting-umum", is_group=True) is not personal
    assert not may_target(klass, "balance", is_group=True)
    assert may_target(klass, "balance", is_group=False)
