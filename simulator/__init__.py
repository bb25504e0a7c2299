"""A pretend Telegram on this machine: the Bot API over HTTP, a page with phones, a clock that can be pushed.

It knows the Bot API and nothing of the bot it serves.
"""
