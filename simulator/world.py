"""Everything that exists in the pretend world, in one place. No HTTP, no clock: time is handed in."""

from collections.abc import Callable
from dataclasses import asdict

from simulator.things import SUPERGROUPS, File, Group, Handset, Json, Person, Post, Tap
from simulator.updates import UpdateQueue

__all__ = ["SUPERGROUPS", "File", "Group", "Json", "Person", "Post", "Tap", "World"]

Listener = Callable[[str, Json], None]
DOWNWARDS = ("group", "supergroup")
TOPIC_COLOUR = 7322096


class World:
    """Everything that exists. Changes are told to the listeners (the page, the long poll)."""

    def __init__(self, bot_id: int, username: str, name: str) -> None:
        self.bot = {"id": bot_id, "is_bot": True, "first_name": name, "username": username}
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.handsets: dict[str, Handset] = {}  # by number
        self.texts: list[Json] = []  # every text message the gateway took: {to, text, reference, at}
        self.references: set[str] = set()
        self.posts: dict[int, dict[int, Post]] = {}
        self.keyboards: dict[int, Json] = {}  # by chat: the reply keyboard now shown
        self.taps: dict[str, Tap] = {}
        self.files: dict[str, File] = {}
        self.menu: dict[str, list[Json]] = {}  # commands, by scope and language
        self.words: dict[str, str] = {}  # what the bot says of itself before Start, by kind and language
        self.votes: dict[str, dict[str, list[int]]] = {}  # by poll, by person: what they chose
        self.updates = UpdateQueue()
        self.listeners: list[Listener] = []
        self._next = {"person": 5_000_001, "group": -4_000_001, "message": 1, "tap": 1, "file": 1}
        self._next |= {"supergroup": SUPERGROUPS - 2_000_000_001, "poll": 1}

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
            "groups": [asdict(group) for group in self.groups.values() if group.moved_to is None],
            "handsets": [asdict(handset) for handset in self.handsets.values()],
            "bot": {**self.bot, **self.own_words()},
        }

    def own_words(self) -> Json:
        """What the bot says of itself, as these phones (Indonesian ones) show it: else in no language."""
        kinds = ("description", "short_description", "name")
        said = {kind: self.words.get(f"{kind}/id") or self.words.get(f"{kind}/", "") for kind in kinds}
        if said["name"]:
            said["first_name"] = said["name"]
        return said

    # -- making -----------------------------------------------------------------------------------
    def number(self, kind: str) -> int:
        """The next id of its kind; groups count downwards, as their ids are negative."""
        value = self._next[kind]
        self._next[kind] = value - 1 if kind in DOWNWARDS else value + 1
        return value

    def chat(self, chat_id: int) -> Json | None:
        """The Chat of this id, if there is one."""
        someone = self.people.get(chat_id) or self.groups.get(chat_id)
        return someone.chat() if someone else None

    def post(
        self,
        chat_id: int,
        sender: Json,
        content: Json,
        now: float,
        *,
        by_bot: bool = False,
        shown: str | None = None,
    ) -> Post:
        """Put a message into a chat. Nothing is delivered to the bot here."""
        body = {
            "message_id": self.number("message"),
            "from": sender,
            "chat": self.chat(chat_id),
            "date": int(now),
            **content,
        }
        post = Post(body, by_bot, now, shown=shown)
        self.posts.setdefault(chat_id, {})[post.message_id] = post
        self.tell("message", post.view())
        return post

    def open_topic(self, group: Group, by: Json, name: str, now: float, *, by_bot: bool = False) -> Post:
        """A new topic of a forum; the message that says so gives it its number."""
        thread = self._next["message"]
        content = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        group.topics.append({"id": thread, "name": name, "closed": False})
        where = {"message_thread_id": thread, "is_topic_message": True}
        post = self.post(group.id, by, content | where, now, by_bot=by_bot)
        self.tell_people()
        return post

    def find(self, chat_id: int, message_id: int) -> Post | None:
        """A message that is still there."""
        post = self.posts.get(chat_id, {}).get(message_id)
        return None if post is None or post.deleted else post

    def messages(self, chat_id: int, after: int = 0) -> list[Json]:
        """All messages of a chat beyond one id, oldest first."""
        return [p.view() for p in self.posts.get(chat_id, {}).values() if p.message_id > after]

    def quoted(self, post: Post) -> Json:
        """A message inside another: one level deep, as Telegram does; of a pressed link no secret."""
        shown = {} if post.shown is None else {"text": post.shown}
        return {key: value for key, value in post.body.items() if key != "reply_to_message"} | shown

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
            "handsets": [asdict(handset) for handset in self.handsets.values()],
            "texts": self.texts,
            "posts": [asdict(post) for chat in self.posts.values() for post in chat.values()],
            "keyboards": [[chat_id, keyboard] for chat_id, keyboard in self.keyboards.items()],
            "files": [
                {"file_id": f.file_id, "kind": f.kind, "name": f.name, "mime": f.mime, "about": f.about}
                for f in self.files.values()
            ],
            "menu": self.menu,
            "words": self.words,
            "votes": self.votes,
            "next": self._next,
            "updates": self.updates.dump(),
        }

    def restore(self, kept: Json, content: Callable[[str], bytes]) -> None:
        """The opposite of `dump`. Ids jump ahead, so that none is given twice even after a sudden stop."""
        self.people = {row["id"]: Person(**row) for row in kept["people"]}
        self.groups = {row["id"]: Group(**row) for row in kept["groups"]}
        self.handsets = {row["number"]: Handset(**row) for row in kept.get("handsets", ())}
        self.texts = list(kept.get("texts", ()))
        self.references = {each["reference"] for each in self.texts}
        for row in kept["posts"]:
            post = Post(**row)
            self.posts.setdefault(post.chat_id, {})[post.message_id] = post
        self.keyboards = {int(chat_id): keyboard for chat_id, keyboard in kept["keyboards"]}
        for row in kept["files"]:
            self.files[row["file_id"]] = File(content=content(row["file_id"]), **row)
        self.menu, self.words, self.votes = kept["menu"], kept["words"], kept["votes"]
        for kind, value in kept["next"].items():
            self._next[kind] = value + (-100 if kind in DOWNWARDS else 1000)
        self.updates.restore(kept["updates"])
