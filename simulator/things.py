"""The things of the pretend world: people, groups, messages, taps, files. They do nothing by themselves."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


SUPERGROUPS = -1_000_000_000_000  # ids of supergroups begin here and go down


@dataclass
class Person:
    """One account and the phone it lives on. For the page only: `label` is the line above the phone,
    `invitation` a link somebody handed over on paper, shown until START is pressed.
    """

    id: int
    first_name: str
    label: str = ""
    last_name: str | None = None
    username: str | None = None
    phone_number: str | None = None
    started: bool = False
    blocked: bool = False
    invitation: str = ""

    def user(self) -> Json:
        """The account as the Bot API shows it."""
        return {"id": self.id, "is_bot": False, **self._names(), "language_code": "id"}

    def chat(self) -> Json:
        """The private chat with this person."""
        return {"id": self.id, "type": "private", **self._names()}

    def _names(self) -> Json:
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {key: value for key, value in names.items() if value}


@dataclass
class Handset:
    """A plain phone without Telegram: a number, and the text messages that came: {at, text}."""

    id: int
    name: str
    number: str
    label: str = ""
    texts: list[Json] = field(default_factory=list)


@dataclass
class Group:
    """A group chat. `bot` says how the bot stands in it: never, member, administrator, left or kicked.
    A group that became a supergroup has `moved_to`; a forum has topics: {id, name, closed}.
    """

    id: int
    title: str
    members: list[int] = field(default_factory=list)
    bot: str = "never"
    moved_to: int | None = None
    forum: bool = False
    topics: list[Json] = field(default_factory=list)

    @property
    def has_bot(self) -> bool:
        return self.bot in ("member", "administrator")

    def chat(self) -> Json:
        kind = "supergroup" if self.id <= SUPERGROUPS else "group"
        return {
            "id": self.id,
            "type": kind,
            "title": self.title,
            **({"is_forum": True} if self.forum else {}),
        }

    def topic(self, thread: int) -> Json | None:
        return next((one for one in self.topics if one["id"] == thread), None)


@dataclass
class Post:
    """One message of a chat. `body` is the Message of the Bot API as it reads now."""

    body: Json
    by_bot: bool
    at: float
    deleted: bool = False
    shown: str | None = None  # what phones show instead of the text: of a pressed link only "/start"
    reactions: dict[str, str] = field(default_factory=dict)  # who -> an emoji

    @property
    def chat_id(self) -> int:
        return int(self.body["chat"]["id"])

    @property
    def message_id(self) -> int:
        return int(self.body["message_id"])

    def origin(self) -> Json:
        """Who wrote it first, as a forwarded message says."""
        known: Json | None = self.body.get("forward_origin")
        return known or {"type": "user", "date": self.body["date"], "sender_user": self.body["from"]}

    def view(self) -> Json:
        """For the page and the tests."""
        shown = {} if self.shown is None else {"text": self.shown}
        more = {"by_bot": self.by_bot, "deleted": self.deleted, "reactions": sorted(self.reactions.values())}
        return {**self.body, **shown, **more}


@dataclass
class Tap:
    """A button pressed and waiting for answerCallbackQuery."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    made_at: float
    answer: Json | None = None


@dataclass
class File:
    """Bytes somebody sent, and what kind of thing they are (photo, document, voice)."""

    file_id: str
    kind: str
    name: str
    mime: str
    content: bytes
    about: Json = field(default_factory=dict)  # width, height, duration

    def public(self) -> Json:
        unique = self.file_id.removeprefix("SIM-")
        return {
            "file_id": self.file_id,
            "file_unique_id": f"U{unique}",
            "file_size": len(self.content),
            **self.about,
        }

    @property
    def path(self) -> str:
        folder = {"photo": "photos", "voice": "voice", "sticker": "stickers"}.get(self.kind, "documents")
        return f"{folder}/{self.file_id}_{self.name}"
