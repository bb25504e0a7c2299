"""Phone numbers as people write them. Knows no person."""


def same_number(one: str, other: str) -> bool:
    """Whether two spellings mean the same number: 0812..., 62812... and +62 812-... are one. Indonesian
    unless a country is named.
    """
    return bool(_digits(one)) and _digits(one) == _digits(other)


def _digits(number: str) -> str:
    digits = "".join(sign for sign in number if sign.isdecimal())
    digits = digits.removeprefix("00") if number.strip().startswith("00") else digits
    return f"62{digits[1:]}" if digits.startswith("0") else digits
