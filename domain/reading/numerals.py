"""One number of rupiah in a text, in figures or words: knows how it is written, not what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.reading import numberwords as words
from domain.reading.digits import Part, figures, mended
from domain.reading.numberwords import JUTA, MILIAR, RIBU, SCALES, no_number, one_at, small, word_at
from domain.reading.spelling import Token


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of rupiah in a text: `value` when certain; else `doubt` and the readings worth offering.

    `literal` is the number exactly as written ("2" in "2 x"), `written` its words; `start` and `end` are
    token positions.
    """

    value: int | None
    doubt: str | None
    offers: tuple[int, ...]
    literal: int
    written: str
    start: int
    end: int

    @property
    def best(self) -> int | None:
        """The certain value, else the likeliest reading."""
        return self.value if self.value is not None else next(iter(self.offers), None)


_Judged = tuple[int | None, str | None, tuple[int, ...]]


def read_figure(said: Sequence[Token], at: int) -> Figure | None:
    """The amount that begins at token `at`, as far as it reaches, or None when no number begins here."""
    token, start = said[at], at
    if token.kind == "d":
        return _fraction(said, at)
    if (token.kind != "n" and token.text not in words.STARTERS) or no_number(said, at):
        return None
    explicit = token.text in words.RP
    if explicit:
        at += 2 if word_at(said, at + 1) in (".", ":") else 1
    parts, at = _parts(said, at)
    if not parts:
        return None
    explicit = explicit or word_at(said, at) in words.RUPIAH_WORDS
    value, doubt, offers = _judge(parts, explicit)
    written = " ".join(token.text for token in said[start:at])
    return Figure(value, doubt, offers, sum(part.amount for part in parts), written, start, at)


def _fraction(said: Sequence[Token], at: int) -> Figure | None:
    """A "1/2 juta" is a half, or one or two: asked."""
    scale = SCALES.get(word_at(said, at + 1))
    if scale is None:
        return None
    share = {"1/2": 2, "1/4": 4}.get(said[at].text)
    return Figure(None, "unreadable", (scale // share,) if share else (), 0, said[at].text, at, at + 2)


def _parts(said: Sequence[Token], at: int) -> tuple[list[Part], int]:
    """The juta, the ribu and the rest of one amount; a part as large as the one before starts another."""
    parts: list[Part] = []
    while at < len(said) and (found := _part(said, at)):
        part, after = found
        if parts and part.shape == "half" and part.scale == 1:
            part = part._replace(scale=parts[-1].scale)  # "sejuta setengah"
        elif parts and (part.scale >= parts[-1].scale or part.amount >= parts[-1].scale):
            break
        parts.append(part._replace(joined=bool(parts) and said[at].start == said[at - 1].end))
        at = after
        if part.scale == 1:
            break
    return parts, at


def _part(said: Sequence[Token], at: int) -> tuple[Part, int] | None:
    """A number and its scale word: "57,5 rb", "seket ewu", "sejuta", "setengah juta", "dua setengah juta"."""
    text = word_at(said, at)
    if text in words.WHOLE:
        count, scale = words.WHOLE[text]
        return Part(100 * count, scale, "word", text), at + 1
    found = (Part(50, 1, "half", text), at + 1) if text == words.HALF else _quantity(said, at)
    if found is None:
        return None
    part, after = found
    if word_at(said, after) == words.HALF and part.shape in ("int", "word"):
        part, after = part._replace(hundredths=part.hundredths + 50, shape="half"), after + 1
    joint = after + 1 if word_at(said, after) == "." else after
    if (named := SCALES.get(word_at(said, joint))) is not None:
        return _roughly(said, part._replace(scale=named), joint + 1)
    return _roughly(said, part, after)


def _roughly(said: Sequence[Token], part: Part, after: int) -> tuple[Part, int]:
    """The part itself, or "about" it: "200an", "200-an ribu", "lima puluhan ribu", "50 ribuan", "50rb-an"."""
    dashed = after + 1 if word_at(said, after) == "-" else after
    ending = word_at(said, dashed)
    if ending not in words.ROUGH:
        return part, after
    if part.scale > 1:
        return part._replace(rough=True), dashed + 1
    scale = SCALES.get(word_at(said, dashed + 1), 1)
    wide = part._replace(hundredths=part.hundredths * words.ROUGH[ending], scale=scale, rough=True)
    return wide, dashed + (2 if scale > 1 else 1)


def _quantity(said: Sequence[Token], at: int) -> tuple[Part, int] | None:
    """A number of something, in figures or words, without its scale word."""
    text, after = word_at(said, at), word_at(said, at + 1)
    if no_number(said, at):
        return None
    if at < len(said) and said[at].kind == "n" and not (one_at(said, at) and after in words.MULTIPLES):
        return figures(said, at)
    if text in words.ONE_BEFORE_SCALE:
        return (Part(100, 1, "word", text), at + 1) if after in SCALES else None
    if text == "nol":
        return Part(0, 1, "word", text), at + 1
    number = small(said, at)
    if number is None:
        return None
    value, end = number
    tenths = words.ONES.get(word_at(said, end + 1)) if word_at(said, end) == "koma" else None
    if tenths:
        return Part(100 * value + 10 * tenths, 1, "word", text), end + 2
    return Part(100 * value, 1, "slang" if end == at + 1 and text in words.SLANG else "word", text), end


def _judge(parts: list[Part], explicit: bool) -> _Judged:
    """What the parts amount to, never guessing across a factor of 1,000; `explicit`: "Rp" was said."""
    total = sum(part.amount for part in parts)
    if any(part.rough for part in parts):
        return None, "approximate", (total if total >= 10 * RIBU else total * RIBU,)
    if len(parts) > 1:
        judged = _chained(parts, explicit)
    else:
        judged = _bare(parts[0], explicit) if parts[0].scale == 1 else _scaled(parts[0])
    return (None, "too-big", ()) if judged[0] is not None and judged[0] > MILIAR else judged


def _scaled(part: Part) -> _Judged:
    """A number with rb or jt behind it; "1.500rb" and "50000rb" may hold the thousand twice: asked."""
    once = part.amount
    if part.shape == "broken" or (part.shape == "decimal" and part.hundredths % 100 == 0):
        return None, "unreadable", (once,)
    limit = 10_000 if part.scale == RIBU else 1_000
    if part.shape == "grouped" or (part.shape == "int" and part.hundredths >= 100 * limit):
        twice = once // 1_000
        return None, "thousands", (twice, once) if once >= 10 * JUTA else (once, twice)
    return once, None, ()


def _bare(part: Part, explicit: bool) -> _Judged:
    """A number with nothing behind it: from Rp10.000 it is itself; below, the thousands may be left out."""
    number = part.hundredths // 100
    if part.shape == "half":
        return None, "thousands", (part.hundredths * 10_000, part.hundredths * 10)
    stated = number >= (RIBU if explicit else 10 * RIBU)
    sen = part.shape == "decimal" and part.written.endswith(",00") and stated
    if part.shape == "broken" or (part.shape == "decimal" and not sen):
        return None, "punctuation", mended(part)
    if number == 0 or stated:
        return number, None, ()
    if number >= RIBU:
        return None, "thousands", (number, number * RIBU)
    if explicit or part.shape == "slang":
        return None, "thousands", (number * RIBU, number)
    return None, "thousands", (number * RIBU, *([number * JUTA] if number < 10 else []))


def _chained(parts: list[Part], explicit: bool) -> _Judged:
    """Several parts: "1 juta 250 ribu" is clear; "1jt200" leaves the thousands out, or does not."""
    total, last = sum(part.amount for part in parts), parts[-1]
    if any(_scaled(part)[0] is None for part in parts if part.scale > 1):
        return None, "thousands", (total,)
    if last.scale > 1:
        return total, None, ()
    if last.shape == "broken" or last.hundredths % 100:
        return None, "punctuation", (total,)
    known, rest = total - last.amount, last.amount
    if parts[-2].scale == RIBU:
        spoken = last.shape == "word" or last.joined
        certain = last.shape in ("word", "int") and (explicit or (spoken and rest >= 100))
        lifted = rest * (100 if rest < 10 else 10 if rest < 100 else 1)
        return (total, None, ()) if certain else (None, "thousands", (known + lifted, total))
    if last.shape == "grouped" and rest >= 10 * RIBU:
        return total, None, ()
    lifts = [known + rest * 100 * RIBU] if rest < 10 else []
    return None, "thousands", (*lifts, known + rest * RIBU if rest < RIBU else total, total)
