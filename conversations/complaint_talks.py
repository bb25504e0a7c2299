"""What is written about a complaint that came: a question back, the answer with what everybody may read, and
more words of whoever complained.
"""

from __future__ import annotations

from conversations.ask_question import words_or_thing
from conversations.complain import MOST_RP, short_words
from conversations.engine import Ask, Choice, Conversation
from conversations.readers import choice, rupiah
from domain.complaints import RESULTS, UNPROVEN
from usecases import complaint_replies, complaint_work

LONGEST_OUTCOME = 200
_SAMPLE = {
    "complaint": "contoh",
    "number": "P-1",
    "text": "Uang sampah ditarik dua kali.",
    "reachable": 1,
    "unvalued": 1,
    "secret": 1,
}

ASK_BACK = Conversation(
    name="complaint-ask",
    steps=(Ask("text", words_or_thing, free=True),),
    offer=complaint_work.offer,
    done=complaint_work.ask_back,
    sample=_SAMPLE,
)
ANSWER_COMPLAINT = Conversation(
    name="complaint-answering",
    steps=(
        Ask("text", words_or_thing, free=True),
        Ask(
            "result",
            choice(*RESULTS),
            choices=lambda answers: tuple(Choice(code, f"choice-result-{code}") for code in RESULTS),
            per_row=1,
        ),
        Ask(
            "amount",
            rupiah(most=MOST_RP),
            when=lambda answers: answers["unvalued"] and answers["result"] != UNPROVEN,
        ),
        Ask("outcome", short_words(LONGEST_OUTCOME), free=True, check=complaint_work.check_outcome),
    ),
    offer=complaint_work.offer,
    done=complaint_work.answer,
    sample=_SAMPLE,
)
COMPLAINT_MORE = Conversation(
    name="complaint-more",
    steps=(Ask("text", words_or_thing, free=True),),
    offer=complaint_replies.offer,
    done=complaint_replies.more,
    strangers=True,
    sample={"complaint": "contoh", "number": "P-1", "why": "balas", "secret": 1},
)
