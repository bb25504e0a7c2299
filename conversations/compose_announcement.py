"""[Kabar baru]: which villages, for whom, the words; a preview with the head count; [Kirim]."""

from __future__ import annotations

from typing import Any

from conversations import compose_audience, pick_people
from conversations.engine import Answers, Ask, Choice, Conversation
from conversations.news_words import has_no_words, only_words, words_or_thing
from domain.say import Say, say
from usecases import announcements, audiences
from usecases.newscards import reasons


def _heads(answers: Answers) -> tuple[Say, ...]:
    """Group by group: how many, and which way they hear it. No way is promised that is not there."""
    lines = []
    for group, n, reached, relayed, silent in answers["heads"]:
        rest = n - reached - relayed - silent
        ways = (("telegram", reached), ("relayed", relayed), ("silent", silent), ("no-way", rest))
        said = pick_people.joined([say(f"preview-{way}", n=people) for way, people in ways if people])
        lines.append(say("preview-head", who=say(f"preview-of-{group}"), n=n, ways=said))
    return tuple(lines) if len(lines) > 1 else (say("preview-only", ways=said),)


def _names(answers: Answers) -> Say | None:
    """Five by name; none where to be chosen says something of a household."""
    if not answers["n_reached"] or not answers["names"]:
        return None
    more = max(answers["n_reached"] - audiences.SAMPLE, 0)
    and_more = say("preview-more", n=more) if more else None
    return say("preview-names", names=answers["names"], more=and_more)


def _kind(answers: Answers) -> str:
    kind: str = answers["text"]["kind"]
    return "place" if kind in ("location", "venue") else kind


def _shown(answers: Answers) -> dict[str, Any]:
    before = answers["before"]
    return {
        "village": audiences.names_in(answers),
        "text": audiences.text_of(answers),
        "thing": None if isinstance(answers["text"], str) else say(f"draft-with-{_kind(answers)}"),
        "audience": compose_audience.audience_words(answers),
        "n": answers["n"],
        "heads": tuple(
            line
            for line in (*_heads(answers), _names(answers), reasons(answers["left"], answers["topic"]))
            if line
        ),
        "before": say("compose-announcement-before", at=before) if before else None,
    }


COMPOSE_ANNOUNCEMENT = Conversation(
    name="compose-announcement",
    steps=(
        *compose_audience.STEPS,
        Ask(
            "text",
            words_or_thing,
            values=lambda answers: {"village": audiences.names_in(answers)},
            free=True,
            check=announcements.check_words,
        ),
        Ask(
            "words",
            only_words,
            when=has_no_words,
            values=lambda answers: {"kind": answers["text"]["kind"]},
            free=True,
            check=announcements.check_words,
        ),
    ),
    offer=audiences.offer,
    facts=audiences.facts,
    summary="compose-announcement-summary",
    summary_values=_shown,
    save_key="button-send",
    ways=(("button-try", "coba"), ("button-schedule", "jadwal"), ("button-more", "lain")),
    wide_ways=lambda answers: (Choice("jenis", "button-topic", {"topic": say(f"topic-{answers['topic']}")}),),
    done=announcements.compose,
    version=2,
    sample={
        "villages": [
            {
                "code": "bkm1",
                "label": "BKM Contoh Sumber",
                "ksm": [{"code": "ksm1", "label": "Mawar"}, {"code": "ksm2", "label": "Melati"}],
                "areas": [
                    {"code": "rt-2", "area": "rt", "key": "2", "name": "2"},
                    {"code": "dusun-krajan", "area": "dusun", "key": "krajan", "name": "Krajan"},
                ],
            }
        ],
        "tiers": [{"code": "kelurahan"}],
        "saved": [{"code": "s1", "label": "arisan ibu", "audience": {"groups": ["members"]}}],
        "n": 11,
        "n_reached": 7,
        "heads": [["members", 11, 7, 4, 0]],
        "names": "Bu Yati, Bu Siti, Bu Wati, Bu Sri, Pak Joko",
        "left": {"no-phone": 4},
        "before": None,
        "topic": "lain",
    },
)
