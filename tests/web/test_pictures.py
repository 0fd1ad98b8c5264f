"""Uploaded pictures of every kind are encoded again."""

import io
import struct
import zlib

import pytest
from PIL import Image

from scorecard.watched.pictures import UnusablePicture, picture_of


def written(image: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_every_kind_of_picture_becomes_a_jpeg(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    made = picture_of(written(Image.new(mode, (30, 20)), kind))
    drawn = Image.open(io.BytesIO(made.content))
    assert (drawn.format, drawn.mode, drawn.size, made.width, made.height) == ("JPEG", "RGB", (30, 20), 30, 20)


def test_exif_data_is_removed_and_the_picture_is_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # rotated by 90 degrees
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"  # a GPS position
    made = picture_of(written(Image.new("RGB", (30, 20)), "JPEG", exif=exif))
    assert (made.width, made.height) == (20, 30)
    assert dict(Image.open(io.BytesIO(made.content)).getexif()) == {}


def test_sixteen_bits_of_gray_stay_gray() -> None:
    made = picture_of(written(Image.new("I;16", (8, 8), 20_000), "PNG"))
    assert Image.open(io.BytesIO(made.content)).getpixel((4, 4)) == (78, 78, 78)


@pytest.mark.long
def test_a_large_picture_is_made_smaller_and_is_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    for kind in ("JPEG", "PNG", "WEBP"):
        made = picture_of(written(Image.new("RGB", (7000, 3500)), kind, exif=exif))
        assert (made.width, made.height) == (800, 1600), kind


def test_transparent_pixels_become_white() -> None:
    made = picture_of(written(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"))
    assert Image.open(io.BytesIO(made.content)).getpixel((4, 4)) == (255, 255, 255)


def test_an_animation_becomes_its_first_picture() -> None:
    frames = [Image.new("P", (9, 9), shade) for shade in (0, 1)]
    made = picture_of(written(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert (made.width, made.height) == (9, 9)


def test_the_same_picture_has_the_same_digest() -> None:
    content = written(Image.new("RGB", (30, 20), "teal"), "PNG")
    assert picture_of(content).digest == picture_of(content).digest


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """A PNG that says it has so many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


WHOLE = written(Image.effect_noise((200, 200), 50).convert("RGB"), "JPEG")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        WHOLE[: len(WHOLE) // 2],
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
        b"\xff\xd8\xff",
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        written(Image.new("RGB", (9, 9)), "TIFF"),
        written(Image.new("RGB", (9, 9)), "BMP"),
    ],
)
def test_a_file_that_is_no_picture_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(UnusablePicture, match="This file is not a picture that can be shown"):
        picture_of(content)


@pytest.mark.parametrize(("width", "height"), [(60_000, 60_000), (8_000, 7_000)])
def test_too_many_pixels_are_refused_before_they_take_memory(width: int, height: int) -> None:
    """The second one is not too large for Pillow's own limit."""
    with pytest.raises(UnusablePicture, match="too many pixels"):
        picture_of(bomb(width, height))
