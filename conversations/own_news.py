"""'kabar baru' of a leader, or of whoever was given the word in their RT: where, the words, a preview."""

from __future__ import annotations

from typing import Any

from conversations import listed
from conversations.engine import Answers, Ask, Conversation
from conversations.news_words import has_no_words, only_words, words_or_thing
from conversations.readers import one_of
from usecases import audiences, ownnews
from usecases.newscards import reasons


def _where(answers: Answers) -> dict[str, Any]:
    return {"where": ownnews.scope_in(answers)["label"]}


def _shown(answers: Answers) -> dict[str, Any]:
    return {
        **_where(answers),
        "n": answers["n"],
        "reached": answers["n_reached"],
        "left": reasons(answers["left"], answers["topic"]),
        "text": audiences.text_of(answers),
        "look": int(ownnews.scope_in(answers)["look"]),
    }


OWN_NEWS = Conversation(
    name="own-news",
    steps=(
        Ask(
            "scope",
            one_of("scopes"),
            when=lambda answers: len(answers["scopes"]) > 1,
            choices=lambda answers: listed.buttons(answers["scopes"]),
            values=lambda answers: {"lines": listed.lines(answers["scopes"])},
        ),
        Ask("text", words_or_thing, values=_where, free=True, check=ownnews.check_words),
        Ask(
            "words",
            only_words,
            when=has_no_words,
            values=lambda answers: {"kind": answers["text"]["kind"]},
            free=True,
            key="compose-announcement-words",
            check=ownnews.check_words,
        ),
    ),
    offer=ownnews.offer,
    facts=ownnews.facts,
    summary="own-news-summary",
    summary_values=_shown,
    save_key="button-send",
    ways=(("button-try", "coba"),),
    done=ownnews.compose,
    sample={
        "scopes": [{"code": "k", "label": "KSM Mawar", "bkm": 1, "ksm": 1, "look": False}],
        "n": 10,
        "n_reached": 7,
        "left": {"no-phone": 3},
        "topic": "kegiatan",
    },
)
