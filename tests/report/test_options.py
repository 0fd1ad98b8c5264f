"""The order of a print, as a PDF carries it: pictures that are damaged or far too large are no order."""

import base64
import io
import json
import struct
import zlib

import pytest
from PIL import Image
from pydantic import ValidationError

from scorecard.report.pdf.options import Branding, PrintOrder, encoded, small_image


def picture(*, logo: bool) -> bytes:
    file = io.BytesIO()
    Image.effect_noise((40, 30), 60).convert("RGB").save(file, "PNG")
    return base64.b64decode(small_image(file.getvalue(), 40, 30, logo=logo))


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that claims to be so large and has no pixels."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(b""))]
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def refused(content: bytes) -> list[str]:
    """Why the picture is refused, in the place of a project's picture and in that of a logo."""
    order = {"picture": encoded(content), "imprint": {"logo": encoded(content)}}
    with pytest.raises(ValidationError) as fault:
        PrintOrder.model_validate_json(json.dumps(order))
    return [error["msg"] for error in fault.value.errors()]


NO_PICTURE = "Value error, an image on a print is a JPEG or PNG that can be read"
TOO_MANY = "Value error, an image on a print has a million pixels at the most"


@pytest.mark.parametrize("logo", [True, False], ids=["png", "jpeg"])
def test_a_whole_picture_is_taken(logo: bool) -> None:
    text = encoded(picture(logo=logo))
    order = PrintOrder.model_validate({"picture": text, "branding": Branding(logo=text)})
    assert (order.picture, order.branding.logo) == (text, text)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    assert refused(content) == [NO_PICTURE, NO_PICTURE]


@pytest.mark.parametrize("logo", [True, False], ids=["png", "jpeg"])
def test_a_picture_that_breaks_off_is_refused(logo: bool) -> None:
    whole = picture(logo=logo)
    for part in (2, 3, 10):
        assert refused(whole[: len(whole) // part]) == [NO_PICTURE, NO_PICTURE]


@pytest.mark.parametrize("logo", [True, False], ids=["png", "jpeg"])
def test_wherever_a_picture_is_damaged_it_is_taken_or_refused(logo: bool) -> None:
    whole, found = picture(logo=logo), 0
    for place in range(0, len(whole), max(1, len(whole) // 200)):
        damaged = whole[:place] + b"\xff\x00\xff" + whole[place + 3 :]
        try:
            PrintOrder.model_validate({"picture": encoded(damaged)})
        except ValidationError:
            found += 1
    assert found > 20


@pytest.mark.parametrize(
    ("size", "sentence"), [((2000, 1000), TOO_MANY), ((9_000, 9_000), TOO_MANY), ((2**30, 2**30), NO_PICTURE)]
)
def test_a_picture_that_is_far_too_large_is_refused(size: tuple[int, int], sentence: str) -> None:
    assert refused(png_of_size(*size)) == [sentence, sentence]
