"""Phone numbers as people write them, and as the book keeps them: +62... Knows no person."""

from __future__ import annotations

import phonenumbers

COUNTRY, MOBILE = 62, "+628"


def e164(words: str) -> str | None:
    """The number as +62..., however it was typed; None: it is none. Of this country unless another is named;
    a spreadsheet that ate the 0 is understood.
    """
    try:
        found = phonenumbers.parse(words.strip().lstrip("'"), "ID")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(found):
        return None
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)


def takes_texts(number: str) -> bool:
    """Whether a text message can reach it: of this country only mobile numbers."""
    return number.startswith(MOBILE) or not number.startswith(f"+{COUNTRY}")


def shown(number: str) -> str:
    """As people write it: 0812-0000-0104."""
    found = phonenumbers.parse(number)
    form = phonenumbers.PhoneNumberFormat
    here = found.country_code == COUNTRY
    return phonenumbers.format_number(found, form.NATIONAL if here else form.INTERNATIONAL)
