"""Groups: who is in them, the bot coming and going, a group that becomes a supergroup, topics. No words."""

from simulator.people import Impossible, reach_bot, standing
from simulator.world import Group, Json, Person, Post, World

THE_GROUP = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def set_bot(world: World, group: Group, by: Person, status: str, now: float) -> None:
    """Somebody adds the bot to a group, makes it an administrator or an ordinary member, or throws it out."""
    if status == group.bot or (status == "kicked" and not group.has_bot):
        return
    before = "left" if group.bot == "never" else group.bot
    was_there, group.bot = group.has_bot, status
    world.tell_people()
    standing(world, group.chat(), by, before, status, now)
    if was_there != group.has_bot:
        service = {"new_chat_members": [world.bot]} if group.has_bot else {"left_chat_member": world.bot}
        post = world.post(group.id, by.user(), service, now)
        world.deliver("message", dict(post.body), now)  # it hears even of its own departure


def set_member(world: World, group: Group, person: Person, present: bool, now: float) -> None:
    """Somebody joins or leaves a group by themselves."""
    if present == (person.id in group.members):
        return
    service: Json = {"new_chat_members": [person.user()]} if present else {"left_chat_member": person.user()}
    if present:
        group.members.append(person.id)
    else:
        group.members.remove(person.id)
    world.tell_people()
    reach_bot(world, world.post(group.id, person.user(), service, now), now, "message")


def migrate(world: World, group: Group, by: Person, now: float) -> Group:
    """The group becomes a supergroup with another id. Both chats say so; the old one takes nothing more."""
    if group.moved_to is not None or group.chat()["type"] == "supergroup":
        raise Impossible("this group is a supergroup already")
    new = Group(world.number("supergroup"), group.title, list(group.members), group.bot)
    world.groups[new.id] = new
    last = world.post(group.id, by.user(), {"migrate_to_chat_id": new.id}, now)
    group.moved_to = new.id
    first = world.post(new.id, THE_GROUP, {"sender_chat": new.chat(), "migrate_from_chat_id": group.id}, now)
    keyboard = world.keyboards.pop(group.id, None)
    if keyboard is not None:
        world.keyboards[new.id] = keyboard
    world.tell_people()
    if group.has_bot:
        world.deliver("message", dict(last.body), now)
        world.deliver("message", dict(first.body), now)
    return new


def open_topic(world: World, group: Group, by: Person, name: str, now: float) -> Post:
    """Somebody opens a topic in a forum."""
    if not group.forum:
        raise Impossible("this group has no topics")
    if by.id not in group.members:
        raise Impossible("not a member of this group")
    post = world.open_topic(group, by.user(), name, now)
    reach_bot(world, post, now, "message")
    return post
