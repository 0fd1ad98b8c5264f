"""Uploaded pictures: read, turned upright, made small and written anew, so that nothing else comes along."""

import io
from hashlib import sha256
from threading import Lock

from PIL import Image, ImageOps

from scorecard.errors import ScorecardError
from scorecard.i18n import gettext as _
from scorecard.store.tables import PictureRow

LARGEST_PICTURE = 20 * 2**20  # bytes
_MOST_PIXELS = 50_000_000
_LONGEST_SIDE = 1600  # pixels: sharp on a phone, and on half a printed page
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_one_at_a_time = Lock()  # one large picture takes some hundred megabytes while it is read


class UnusablePicture(ScorecardError):
    """An upload that is no picture we can show."""


def picture_of(content: bytes) -> PictureRow:
    """The picture as JPEG without place, time or camera. Raises UnusablePicture with what to do."""
    if len(content) > LARGEST_PICTURE:
        raise UnusablePicture(_("The picture is larger than 20 MB. Choose a smaller one."))
    with _one_at_a_time:
        try:
            opened = Image.open(io.BytesIO(content), formats=_FORMATS)
            if opened.width * opened.height <= _MOST_PIXELS:
                return _drawn_anew(opened)
        except Image.DecompressionBombError:
            pass
        except Exception:  # a damaged file can break the reader at any place
            raise UnusablePicture(_("This file is no picture that can be shown. Choose a JPEG, PNG or WebP.")) from None
    raise UnusablePicture(_("The picture has too many pixels. Choose a smaller one."))


def _drawn_anew(opened: Image.Image) -> PictureRow:
    if opened.mode.startswith("I"):  # 16 bits of gray
        opened = opened.convert("I").point(lambda shade: shade / 256).convert("L")
    opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a JPEG need not be read larger than it is shown
    if max(opened.size) > 2 * _LONGEST_SIDE and opened.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        opened = _with_exif(opened.reduce(max(opened.size) // _LONGEST_SIDE // 2 or 1), opened)
    seen = ImageOps.exif_transpose(opened).convert("RGBA")
    seen.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    written = io.BytesIO()
    paper.save(written, "JPEG", quality=82, optimize=True, progressive=True)
    drawn = written.getvalue()
    return PictureRow(digest=sha256(drawn).hexdigest(), content=drawn, width=paper.width, height=paper.height)


def _with_exif(smaller: Image.Image, opened: Image.Image) -> Image.Image:
    """The smaller picture knows as well which way is up."""
    smaller.info["exif"] = opened.info.get("exif", b"")
    return smaller
