"""Uploaded pictures: read, turned upright, made small and written anew, so that nothing else comes along."""

import io
import warnings
from hashlib import sha256

from PIL import Image, ImageOps, UnidentifiedImageError

from scorecard.errors import ScorecardError
from scorecard.i18n import gettext as _
from scorecard.store.tables import Picture

LARGEST_PICTURE = 20 * 2**20  # bytes
_MOST_PIXELS = 50_000_000
_LONGEST_SIDE = 1600  # pixels: sharp on a phone, and on half a printed page
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


class UnusablePicture(ScorecardError):
    """An upload that is no picture we can show."""


def picture_of(content: bytes) -> Picture:
    """The picture as JPEG without place, time or camera. Raises UnusablePicture with what to do."""
    if len(content) > LARGEST_PICTURE:
        raise UnusablePicture(_("The picture is larger than 20 MB. Choose a smaller one."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(content), formats=_FORMATS)
            if opened.width * opened.height > _MOST_PIXELS:
                raise UnusablePicture(_("The picture has too many pixels. Choose a smaller one."))
            upright = ImageOps.exif_transpose(opened)
            seen = upright.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError, Warning):
        raise UnusablePicture(_("This file is no picture that can be shown. Choose a JPEG, PNG or WebP.")) from None
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    paper.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    written = io.BytesIO()
    paper.save(written, "JPEG", quality=82, optimize=True, progressive=True)
    drawn = written.getvalue()
    return Picture(digest=sha256(drawn).hexdigest(), content=drawn, width=paper.width, height=paper.height)
