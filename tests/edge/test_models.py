"""aiogram's models are built when they are used: in a process of its own, as the bot starts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = """
import json
from bot.models import build_when_used
assert build_when_used()
import bot.app, handlers
from aiogram import Bot
from aiogram import types, methods
from pydantic import BaseModel
made = [one for one in vars(types).values() if isinstance(one, type) and issubclass(one, BaseModel)]
built = [one.__name__ for one in made if one.__pydantic_complete__]
who = {"id": 7, "is_bot": False, "first_name": "Contoh"}
said = {"message_id": 1, "date": 1, "from": who, "chat": {"id": 7, "type": "private"}, "text": "saldo"}
bot = Bot("1:contoh")
first = types.Update.model_validate({"update_id": 1, "message": said}, context={"bot": bot})
tap = {"id": "1", "from": who, "chat_instance": "1", "data": "x", "message": said}
second = types.Update.model_validate({"update_id": 2, "callback_query": tap}, context={"bot": bot})
left = {"chat": said["chat"], "from": who, "date": 1, "old_chat_member": {"status": "member", "user": who},
        "new_chat_member": {"status": "kicked", "user": who, "until_date": 0}}
third = types.Update.model_validate({"update_id": 3, "my_chat_member": left})
keys = types.ReplyKeyboardRemove(remove_keyboard=True)
words = methods.SendMessage(chat_id=1, text="x", reply_markup=keys).model_dump(exclude_none=True)
broken = [one.__name__ for one in made if one.model_rebuild(raise_errors=False) is False]
print(json.dumps([len(made), len(built), first.message.text, first.message.bot is bot,
    type(second.callback_query.message).__name__, type(third.my_chat_member.new_chat_member).__name__,
    words["reply_markup"]["remove_keyboard"], first.message.model_dump(exclude_none=True)["text"], broken,
    BaseModel.model_config]))
"""


def test_few_are_built_at_the_start_and_every_one_can_be():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=False, cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    n_made, n_built, *rest = json.loads(done.stdout)
    assert n_made > 300
    assert n_built < n_made // 10
    assert rest == ["saldo", True, "Message", "ChatMemberBanned", True, "saldo", [], {}]


def test_who_comes_late_changes_nothing():
    script = "import aiogram; from bot.models import build_when_used; assert not build_when_used()"
    assert subprocess.run([sys.executable, "-c", script], check=False, cwd=ROOT, timeout=120).returncode == 0
