"""Uploaded pictures: turned upright, made smaller and encoded again, so that no metadata or foreign content stays. This
runs in a watched process with a memory limit (`watched.reading`)."""

import io
from dataclasses import dataclass
from hashlib import sha256

from PIL import Image, ImageOps

from scorecard.errors import ScorecardError, Sentence

LARGEST_PICTURE = 20 * 2**20  # bytes
_MOST_PIXELS = 50_000_000
_LONGEST_SIDE = 1600  # pixels: sharp on a phone, and on half a printed page
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


class UnusablePicture(ScorecardError):
    """The upload is not a picture that can be shown."""

    status = 422


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG; `digest` is the SHA-256 of its bytes."""

    digest: str
    content: bytes
    width: int
    height: int


def picture_of(content: bytes) -> Picture:
    """The picture as JPEG, without place, time or camera. Raises UnusablePicture, which says what to do."""
    if len(content) > LARGEST_PICTURE:
        raise UnusablePicture(Sentence("The picture is larger than 20 MB. Choose a smaller one."))
    try:
        opened = Image.open(io.BytesIO(content), formats=_FORMATS)
        if opened.width * opened.height <= _MOST_PIXELS:
            return _encode_again(opened)
    except Image.DecompressionBombError:
        pass  # it has too many pixels, and is refused at the end
    except MemoryError:
        raise  # the process reports it, and `watched.reading.FileReader`, which started it, tells the visitor
    except Exception:  # a damaged file can make Pillow fail anywhere
        raise UnusablePicture(
            Sentence("This file is not a picture that can be shown. Choose a JPEG, PNG, WebP or GIF.")
        ) from None
    raise UnusablePicture(Sentence("The picture has too many pixels. Choose a smaller one."))


def _encode_again(opened: Image.Image) -> Picture:
    if opened.mode.startswith("I"):  # 16 bits of gray
        opened = opened.convert("I").point(lambda shade: shade / 256).convert("L")
    opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))  # a JPEG need not be decoded larger than it is shown
    factor = (
        max(opened.size) // _LONGEST_SIDE // 2
    )  # keeps at least twice the final size, so that there are pixels to average
    if factor > 1 and opened.mode in ("L", "LA", "RGB", "RGBA", "CMYK"):
        opened = _with_exif(opened.reduce(factor), opened)
    upright = ImageOps.exif_transpose(opened).convert("RGBA")
    upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = Image.new("RGB", upright.size, "white")
    flat.paste(upright, mask=upright.getchannel("A"))
    buffer = io.BytesIO()
    flat.save(buffer, "JPEG", quality=82, optimize=True, progressive=True)
    jpeg = buffer.getvalue()
    return Picture(digest=sha256(jpeg).hexdigest(), content=jpeg, width=flat.width, height=flat.height)


def _with_exif(smaller: Image.Image, opened: Image.Image) -> Image.Image:
    """Copies the EXIF data, which say which way is up, to the smaller picture."""
    smaller.info["exif"] = opened.info.get("exif", b"")
    return smaller
