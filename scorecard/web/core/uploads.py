"""Uploaded pictures: turned upright, made smaller and encoded again, so that no metadata or foreign content stays."""

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
_memory_lock = Lock()  # one large picture takes some hundred megabytes while it is read


class UnusablePicture(ScorecardError):
    """The upload is not a picture that can be shown."""


def picture_of(content: bytes) -> PictureRow:
    """The picture as JPEG, without place, time or camera. Raises UnusablePicture, which says what to do."""
    if len(content) > LARGEST_PICTURE:
        raise UnusablePicture(_("The picture is larger than 20 MB. Choose a smaller one."))
    with _memory_lock:
        try:
            opened = Image.open(io.BytesIO(content), formats=_FORMATS)
            if opened.width * opened.height <= _MOST_PIXELS:
                return _encode_again(opened)
        except Image.DecompressionBombError:
            pass
        except Exception:  # a damaged file can make Pillow fail anywhere
            raise UnusablePicture(_("This file is no picture that can be shown. Choose a JPEG, PNG or WebP.")) from None
    raise UnusablePicture(_("The picture has too many pixels. Choose a smaller one."))


def _encode_again(opened: Image.Image) -> PictureRow:
    if opened.mode.startswith("I"):  # 16 bits of gray
        opened = opened.convert("I").point(lambda shade: shade / 256).convert("L")
    opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a JPEG need not be decoded larger than it is shown
    if max(opened.size) > 2 * _LONGEST_SIDE and opened.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        opened = _with_exif(opened.reduce(max(opened.size) // _LONGEST_SIDE // 2 or 1), opened)
    upright = ImageOps.exif_transpose(opened).convert("RGBA")
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    buffer = io.BytesIO()
    flat.save(buffer, "JPEG", quality=82, optimize=True, progressive=True)
    jpeg = buffer.getvalue()
    return PictureRow(digest=sha256(jpeg).hexdigest(), content=jpeg, width=flat.width, height=flat.height)


def _with_exif(smaller: Image.Image, opened: Image.Image) -> Image.Image:
    """Copies the EXIF data, which say which way is up, to the smaller picture."""
    smaller.info["exif"] = opened.info.get("exif", b"")
    return smaller
