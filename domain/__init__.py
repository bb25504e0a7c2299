"""The rules of the group. Standard library only: no clock, no database, no Telegram, no await."""
