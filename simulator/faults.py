"""Misfortunes ordered through the control API: which call they strike, how often. Breaks nothing itself."""

from dataclasses import asdict, dataclass
from typing import Any

from simulator.checks import Refused

# What each kind does. "before": the call has no effect. "after": it has, and the answer never arrives.
KINDS = {
    "429": "refused, with retry_after",
    "400": "refused",
    "403": "refused, as by somebody who blocked the bot",
    "500": "refused, Telegram's own trouble",
    "502": "refused, Telegram's own trouble",
    "503": "refused, with retry_after: the pretend gateway only",
    "nonsense": "the effect happens; a page of HTML answers with 200: the pretend gateway only",
    "html_502": "a proxy answers in HTML, before the call has any effect",
    "hang": "no effect, and no answer until the client goes away",
    "truncated": "the effect happens; the answer is cut in the middle",
    "cut_off": "the effect happens; the connection breaks in the middle of the answer",
    "reset_before": "the connection breaks before the call has any effect",
    "reset_after": "the connection breaks after the effect, the answer is lost",
    "lost_answer": "the effect happens, then silence for `seconds`, then the connection breaks",
    "slow": "the effect happens and the answer comes `seconds` later",
}
WORDS = {
    "400": "Bad Request: chat not found",
    "403": "Forbidden: bot was blocked by the user",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
    "503": "Service Unavailable",
}


@dataclass
class Fault:
    """Strikes the next `times` calls of `method` (empty: of any) to `chat_id` (None: to any)."""

    kind: str
    method: str = ""
    chat_id: int | None = None
    times: int = 1
    retry_after: int = 1  # seconds
    seconds: float = 30.0
    description: str = ""

    def strikes(self, method: str, chat_id: Any) -> bool:
        if self.method and self.method.lower() != method.lower():
            return False
        if not self.method and method == "getUpdates":
            return False  # "any call" means what the bot does, not how it listens
        return self.chat_id is None or str(self.chat_id) == str(chat_id)

    def refusal(self) -> Refused | None:
        """The refusal of a numbered kind, None for the others."""
        if not self.kind.isdigit():
            return None
        if self.kind == "429":
            words = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refused(429, words, retry_after=self.retry_after)
        return Refused(int(self.kind), self.description or WORDS[self.kind])


class Faults:
    """The misfortunes still to come, in the order they were ordered."""

    def __init__(self) -> None:
        self.coming: list[Fault] = []

    def order(self, wish: dict[str, Any]) -> Fault:
        """Take an order from the control API; ValueError with the reason when it makes no sense."""
        unknown = set(wish) - set(Fault.__dataclass_fields__)
        if unknown:
            raise ValueError(f"unknown field {min(unknown)}")
        fault = Fault(**{**wish, "kind": str(wish.get("kind", ""))})
        if fault.kind not in KINDS:
            raise ValueError(f"kind is one of {', '.join(KINDS)}")
        if not isinstance(fault.times, int) or fault.times < 1:
            raise ValueError("times is a whole number from 1")
        self.coming.append(fault)
        return fault

    def strike(self, method: str, chat_id: Any) -> Fault | None:
        """The misfortune this call meets, used up once."""
        for fault in self.coming:
            if fault.strikes(method, chat_id):
                fault.times -= 1
                if fault.times == 0:
                    self.coming.remove(fault)
                return fault
        return None

    def listed(self) -> list[dict[str, Any]]:
        """As JSON, for the control API."""
        return [asdict(fault) for fault in self.coming]
