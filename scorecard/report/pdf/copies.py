"""Numbered copies of one layout in one PDF: laid out and drawn once, with a part of the structure tree for each."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pydyf

NUMBER = "0123456789"
"""The text in the layout where each copy has its number. It has all digits, so that the font in the file has them too.
Numbers are not as wide as this, so nothing may follow it in its line."""
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_GLYPH = re.compile(rb"<([0-9a-f]{4})>")
_SAYS_NOTHING = ("/NonStruct", "/Div", "/Span")  # kinds of elements that a screen reader does not tell


def add_copies(pdf: Any, numbers: Sequence[str]) -> None:
    """Turns the PDF of one layout without links, before WeasyPrint writes it, into one with a copy for each number.
    Each copy begins on a new leaf where both sides of the paper are printed."""
    pages = [pdf.objects[number] for number in pdf.pages["Kids"][::3]]
    drawings = [_Drawing(pdf, _object(pdf, page["Contents"])) for page in pages]
    tree = _Tree(pdf)
    for place, number in enumerate(numbers):
        contents = [drawing.with_number(number) for drawing in drawings]
        if place == 0:
            for page, content in zip(pages, contents, strict=True):
                page["Contents"] = content
        else:
            copies = {}
            for key, (page, content) in enumerate(zip(pages, contents, strict=True), tree.next_key()):
                copy = pydyf.Dictionary({**page, "Contents": content, "StructParents": key})
                pdf.add_page(copy)
                copies[page.number] = copy.number
            tree.add_copy(copies)
        if len(pages) % 2 and len(numbers) > 1:
            blank = {"Type": "/Page", "Parent": pdf.pages.reference, "MediaBox": pages[0]["MediaBox"]}
            pdf.add_page(pydyf.Dictionary(blank))


class _Drawing:
    """What is drawn on a page: streams that all copies share, and between them the places of the number, each with the
    glyphs of the ten digits."""

    def __init__(self, pdf: Any, stream: Any) -> None:
        self.pdf = pdf
        self.parts: list[bytes | tuple[str, ...]] = []
        shared: list[Any] = []
        for operation in stream.stream:
            if digits := _ten_digits(operation):
                self.parts += [self._add(shared, compress=True), digits]
                shared = []
            else:
                shared.append(operation)
        stream.stream = shared
        self.parts.append(stream.reference)

    def with_number(self, number: str) -> Any:
        return pydyf.Array(
            part if isinstance(part, bytes) else self._add([f"<{''.join(part[int(digit)] for digit in number)}> Tj"])
            for part in self.parts
        )

    def _add(self, operations: list[Any], *, compress: bool = False) -> bytes:
        stream = pydyf.Stream(operations, compress=compress)
        self.pdf.add_object(stream)
        return bytes(stream.reference)


def _ten_digits(operation: object) -> tuple[str, ...] | None:
    """The glyphs of `NUMBER`, if that is what the operation shows: ten that follow each other in the font."""
    if not isinstance(operation, bytes) or not operation.endswith(b"TJ"):
        return None
    glyphs = tuple(glyph.decode() for glyph in _GLYPH.findall(operation))
    first = int(glyphs[0], 16) if glyphs else 0
    return glyphs if glyphs == tuple(f"{glyph:04x}" for glyph in range(first, first + len(NUMBER))) else None


class _Written(pydyf.Object):  # type: ignore[misc]
    """An object as it is written."""

    data = b""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.data = data


class _Tree:
    """The structure tree of a layout, without the elements that say nothing, which are most of them."""

    def __init__(self, pdf: Any) -> None:
        self.pdf = pdf
        root = _object(pdf, pdf.catalog["StructTreeRoot"])
        self.document = _object(pdf, root["K"][0])
        self.owned = _object(pdf, root["ParentTree"])["Nums"]  # for each page its key and who owns its marked contents
        self.elements: list[Any] = []
        self.owners: dict[bytes, bytes] = {}
        self.document["K"] = pydyf.Array(self._settled(self.document, self.document))
        self.first = list(self.document["K"])
        for owners in self.owned[1::2]:
            owners[:] = [self.owners.get(owner) or self._in_margin(owner) for owner in owners]
        self.templates = [_REFERENCE.split(entry.data) for entry in (*self.elements, *self.owned[1::2])]

    def _settled(self, element: Any, owner: Any) -> Iterator[Any]:
        """The kids of an element, for `owner` to hold: the element itself, or if it says nothing the one around it."""
        for kid in element["K"]:
            child = _object(self.pdf, kid) if isinstance(kid, bytes) else None
            if child is None:
                yield kid
            elif owner is not self.document and child["S"] in _SAYS_NOTHING and not child.keys() & {"A", "Alt"}:
                self.owners[child.reference] = owner.reference
                yield from self._settled(child, owner)
            else:
                self.owners[child.reference] = child.reference
                self.elements.append(child)
                child["P"] = owner.reference
                child["K"] = pydyf.Array(self._settled(child, child))
                del child["Type"]  # it may be left out; so may the page where nothing marked on it is named
                if all(isinstance(inner, bytes) for inner in child["K"]):
                    del child["Pg"]
                yield kid

    def _in_margin(self, reference: bytes) -> bytes:
        """An element with words in the margin of a page. No other element holds it."""
        element = _object(self.pdf, reference)
        element["P"] = self.document.reference
        self.elements.append(element)
        return reference

    def next_key(self) -> int:
        return len(self.owned) // 2

    def add_copy(self, pages: Mapping[int, int]) -> None:
        """`pages` are the numbers of the copy's pages by those of the layout's."""
        first = len(self.pdf.objects)
        numbers = dict(pages)
        numbers.update((element.number, place) for place, element in enumerate(self.elements, first))
        for template in self.templates:
            parts = list(template)
            for place in range(1, len(parts), 2):
                number = int(parts[place])
                parts[place] = b"%d 0 R" % numbers.get(number, number)
            self.pdf.add_object(_Written(b"".join(parts)))
        self.document["K"].extend(b"%d 0 R" % numbers[int(kid.split()[0])] for kid in self.first)
        for place in range(len(pages)):
            self.owned.extend((self.next_key(), b"%d 0 R" % (first + len(self.elements) + place)))


def _object(pdf: Any, reference: bytes) -> Any:
    return pdf.objects[int(reference.split()[0])]
