"""What is printed and on which paper, and what a print shows besides the scorecard itself.

A PDF carries the order as JSON. Its models are entries as those of the document: every key is always there."""

import base64
import io
import struct
import zlib
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256
from typing import Annotated, Literal

from PIL import Image
from pydantic import AfterValidator, ConfigDict, Field

from scorecard.engine.project import MOST_PHOTOGRAPHS, Day, Promise
from scorecard.engine.result import Entry

LONGEST_CONTACT = 600  # characters
LONGEST_HELP = 3000
_LONGEST_LABEL = 400
_LARGEST_IMAGE = 400_000  # characters of its base64 text
_MOST_PIXELS = 1_000_000
_MOST_PROMISES = 200


class Document(StrEnum):
    """The kinds of print."""

    HEARING = "hearing"
    FULL = "full"
    SHEET = "sheet"
    SIDE_BY_SIDE = "comparison"


class Handout(StrEnum):
    """The kinds of print that invite people to take part in a round."""

    POSTER = "poster"
    FLYERS = "flyers"


class Paper(StrEnum):
    LETTER = "letter"
    A4 = "a4"


_BROKEN_PICTURE = (
    *(OSError, SyntaxError, EOFError, LookupError, TypeError),
    *(struct.error, zlib.error, Image.DecompressionBombError),
)
"""What Pillow can raise for a damaged picture, besides ValueError."""


def _small_image(text: str) -> str:
    """The text itself. Raises ValueError if it is not a small JPEG or PNG in base64."""
    content = base64.b64decode(text, validate=True)
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise ValueError("an image on a print has a million pixels at the most")
            image.load()
    except _BROKEN_PICTURE:
        raise ValueError("an image on a print is a JPEG or PNG that can be read") from None
    return text


SmallImage = Annotated[str, Field(max_length=_LARGEST_IMAGE), AfterValidator(_small_image)]
"""A JPEG or PNG as base64."""


class Branding(Entry):
    """A group's branding (“imprint” in the glossary): its logo, how to reach it, and its note on where to get
    help, such as in other languages."""

    logo: SmallImage | None = None
    contact: Annotated[str, Field(max_length=LONGEST_CONTACT)] | None = None
    help: Annotated[str, Field(max_length=LONGEST_HELP)] | None = None


_Label = Annotated[str, Field(max_length=_LONGEST_LABEL)]
_Score = Annotated[Decimal, Field(ge=0, max_digits=12)]


class LaterRound(Entry):
    """What is printed of a later round on the scorecard of an earlier one. `band` is an id."""

    label: _Label
    score: _Score | None = None
    band: _Label | None = None
    position: Literal["support", "oppose", "lay over"] | None = None


class Outdated(Entry):
    """The name of a compared project, and the score of its later round."""

    name: _Label
    score: _Score | None = None


class PrintOrder(Entry):
    """Everything that decides how a print looks, besides the results and the language. A PDF carries it, so that its
    pages can be drawn again. `promises` and `as_of` are the promises and the day of their last change at the time of
    printing. `picture` is the project's picture, made small; `photographs` are those of its facts, in their order, None
    in a PDF without any. `number` and `published_on` say which publication of its round the document is, and when that
    was; `later` is the newest later round of the project that was published at the time of printing. `outdated` are the
    compared projects of which a later round is published that is not compared. `about` is the index, from 0, of the
    project that a comparison compares with each of the others; None compares none in particular. `drawn_by` names the
    program and the libraries that drew the pages."""

    model_config = ConfigDict(validate_by_name=True)

    format: Literal["print/1"] = "print/1"
    document: Document = Document.FULL
    paper: Paper = Paper.LETTER
    large: bool = False
    branding: Branding = Field(Branding(), alias="imprint")  # PDFs have this key, as before the field was renamed
    promises: Annotated[tuple[Promise, ...], Field(max_length=_MOST_PROMISES)] = ()
    as_of: Day | None = None
    picture: SmallImage | None = None
    photographs: Annotated[tuple[SmallImage, ...] | None, Field(max_length=MOST_PHOTOGRAPHS)] = None
    number: Annotated[int, Field(ge=1)] | None = None
    published_on: Day | None = None
    later: LaterRound | None = None
    outdated: Annotated[tuple[Outdated, ...], Field(max_length=12)] = ()
    about: Annotated[int, Field(ge=0)] | None = None
    drawn_by: Annotated[str, Field(max_length=300)] | None = None

    @property
    def digest(self) -> str:
        return sha256(self.model_dump_json(by_alias=True).encode()).hexdigest()

    def json_bytes(self) -> bytes:
        return (self.model_dump_json(indent=2, by_alias=True) + "\n").encode()


def small_image(content: bytes, width: int, height: int, *, logo: bool = False) -> str:
    """An image for a print, as base64, scaled down to at most `width` by `height` pixels: a photograph as JPEG, a logo
    as PNG."""
    with Image.open(io.BytesIO(content)) as opened:
        image = opened.convert("RGB")
    image.thumbnail((width, height))
    written = io.BytesIO()
    if logo:
        image.save(written, "PNG", optimize=True)
    else:
        image.save(written, "JPEG", quality=80, optimize=True)
    return encoded(written.getvalue())


def encoded(content: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(content).decode()
