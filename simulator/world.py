"""People, groups, messages, taps and files of the pretend world. No HTTP, no clock: time is handed in."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from simulator.updates import UpdateQueue

Json = dict[str, Any]
Listener = Callable[[str, Json], None]


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
class Group:
    """A group chat. `bot` says how the bot stands in it: never, member, left or kicked."""

    id: int
    title: str
    members: list[int] = field(default_factory=list)
    bot: str = "never"

    def chat(self) -> Json:
        return {"id": self.id, "type": "group", "title": self.title}


@dataclass
class Post:
    """One message of a chat. `body` is the Message of the Bot API as it reads now."""

    body: Json
    by_bot: bool
    at: float
    deleted: bool = False

    @property
    def chat_id(self) -> int:
        return int(self.body["chat"]["id"])

    @property
    def message_id(self) -> int:
        return int(self.body["message_id"])

    def view(self) -> Json:
        """For the page and the tests."""
        return {**self.body, "by_bot": self.by_bot, "deleted": self.deleted}


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
        folder = {"photo": "photos", "voice": "voice"}.get(self.kind, "documents")
        return f"{folder}/{self.file_id}_{self.name}"


class World:
    """Everything that exists. Changes are told to the listeners (the page, the long poll)."""

    def __init__(self, bot_id: int, username: str, name: str) -> None:
        self.bot = {"id": bot_id, "is_bot": True, "first_name": name, "username": username}
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.posts: dict[int, dict[int, Post]] = {}
        self.keyboards: dict[int, Json] = {}  # by chat: the reply keyboard now shown
        self.taps: dict[str, Tap] = {}
        self.files: dict[str, File] = {}
        self.menu: dict[str, list[Json]] = {}  # commands, by scope and language
        self.words: dict[str, str] = {}  # what the bot says of itself before Start
        self.updates = UpdateQueue()
        self.listeners: list[Listener] = []
        self._next = {"person": 5_000_001, "group": -4_000_001, "message": 1, "tap": 1, "file": 1}

    # -- telling ----------------------------------------------------------------------------------
    def tell(self, kind: str, what: Json) -> None:
        """Let the page know."""
        for listener in self.listeners:
            listener(kind, what)

    def tell_people(self) -> None:
        """The roster changed: names, blocks, members."""
        self.tell("roster", self.roster())

    def roster(self) -> Json:
        """Everybody and every group, as the page needs them."""
        return {
            "people": [asdict(person) for person in self.people.values()],
            "groups": [asdict(group) for group in self.groups.values()],
            "bot": {**self.bot, **self.words},
        }

    # -- making -----------------------------------------------------------------------------------
    def number(self, kind: str) -> int:
        """The next id of its kind; groups count downwards, as their ids are negative."""
        value = self._next[kind]
        self._next[kind] = value - 1 if kind == "group" else value + 1
        return value

    def chat(self, chat_id: int) -> Json | None:
        """The Chat of this id, if there is one."""
        someone = self.people.get(chat_id) or self.groups.get(chat_id)
        return someone.chat() if someone else None

    def post(self, chat_id: int, sender: Json, content: Json, now: float, by_bot: bool = False) -> Post:
        """Put a message into a chat. Nothing is delivered to the bot here."""
        body = {
            "message_id": self.number("message"),
            "from": sender,
            "chat": self.chat(chat_id),
            "date": int(now),
            **content,
        }
        post = Post(body, by_bot, now)
        self.posts.setdefault(chat_id, {})[post.message_id] = post
        self.tell("message", post.view())
        return post

    def find(self, chat_id: int, message_id: int) -> Post | None:
        """A message that is still there."""
        post = self.posts.get(chat_id, {}).get(message_id)
        return None if post is None or post.deleted else post

    def messages(self, chat_id: int, after: int = 0) -> list[Json]:
        """All messages of a chat beyond one id, oldest first."""
        return [p.view() for p in self.posts.get(chat_id, {}).values() if p.message_id > after]

    def quoted(self, post: Post) -> Json:
        """A message inside another one: one level deep only, as Telegram does."""
        return {key: value for key, value in post.body.items() if key != "reply_to_message"}

    def keep_file(self, kind: str, name: str, mime: str, content: bytes, about: Json | None = None) -> File:
        """Store bytes under a new file_id."""
        kept = File(f"SIM-{kind}-{self.number('file')}", kind, name, mime, content, about or {})
        self.files[kept.file_id] = kept
        return kept

    # -- delivering -------------------------------------------------------------------------------
    def deliver(self, kind: str, payload: Json, now: float) -> int | None:
        """Queue an update for the bot; None when it does not want this kind."""
        update_id = self.updates.add(kind, payload, now)
        self.tell("update", {"update_id": update_id, "kind": kind})
        return update_id

    # -- outliving a restart ----------------------------------------------------------------------
    def dump(self) -> Json:
        """Everything but the bytes of files, as JSON."""
        return {
            "people": [asdict(person) for person in self.people.values()],
            "groups": [asdict(group) for group in self.groups.values()],
            "posts": [asdict(post) for chat in self.posts.values() for post in chat.values()],
            "keyboards": [[chat_id, keyboard] for chat_id, keyboard in self.keyboards.items()],
            "files": [
                {"file_id": f.file_id, "kind": f.kind, "name": f.name, "mime": f.mime, "about": f.about}
                for f in self.files.values()
            ],
            "menu": self.menu,
            "words": self.words,
            "next": self._next,
            "updates": self.updates.dump(),
        }

    def restore(self, kept: Json, content: Callable[[str], bytes]) -> None:
        """The opposite of `dump`. Ids jump ahead, so that none is given twice even after a sudden stop."""
        self.people = {row["id"]: Person(**row) for row in kept["people"]}
        self.groups = {row["id"]: Group(**row) for row in kept["groups"]}
        for row in kept["posts"]:
            post = Post(**row)
            self.posts.setdefault(post.chat_id, {})[post.message_id] = post
        self.keyboards = {int(chat_id): keyboard for chat_id, keyboard in kept["keyboards"]}
        for row in kept["files"]:
            self.files[row["file_id"]] = File(content=content(row["file_id"]), **row)
        self.menu, self.words = kept["menu"], kept["words"]
        for kind, value in kept["next"].items():
            self._next[kind] = value + {"group": -100, "person": 100}.get(kind, 1000)
        self.updates.restore(kept["updates"])
