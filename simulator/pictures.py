"""How large a picture is, and whether it is one. Knows nothing of chats."""

import io
import warnings

from PIL import Image

from simulator.checks import LIMITS, bad


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height in pixels; a 400 in Telegram's words for what is not a picture it takes."""
    if len(content) > LIMITS["photo_upload"]:
        raise bad("too big for a photo")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content)) as picture:
                width, height = picture.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height
