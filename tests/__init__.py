"""The tests: stories (chats), rules (tables), and the edge against real files and real processes."""

from bot.models import build_when_used

build_when_used()  # as in the running bot
