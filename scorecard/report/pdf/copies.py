"""Puts numbered copies of one layout into one PDF. The layout is made only once, the copies share what is drawn on the
pages, and each copy has its own part of the structure tree (which screen readers use)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pydyf

NUMBER = "0123456789"
"""The placeholder in the layout that is replaced with the number of each copy. It has all ten digits, so that the font
in the file has them too. Numbers are narrower than this, so nothing may follow it in its line."""
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_GLYPH = re.compile(rb"<([0-9a-f]{4})>")
_SAYS_NOTHING = ("/NonStruct", "/Div", "/Span")  # kinds of elements that mean nothing to a screen reader


def add_copies(pdf: Any, numbers: Sequence[str]) -> None:
    """Turns the PDF of one layout without links, before WeasyPrint writes it, into one with a copy for each number.
    Each copy begins on a new leaf where both sides of the paper are printed."""
    # in this list a reference to a page is three items: its number, 0 and “R”
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
    """What is drawn on a page. `parts` has, in order, references to streams that all copies share and, wherever the
    number of the copy belongs, the codes of the glyphs of the ten digits."""

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
        """The contents of the page in the copy with this number: the shared streams, and new ones for the number."""
        return pydyf.Array(
            part if isinstance(part, bytes) else self._add([f"<{''.join(part[int(digit)] for digit in number)}> Tj"])
            for part in self.parts
        )

    def _add(self, operations: list[Any], *, compress: bool = False) -> bytes:
        stream = pydyf.Stream(operations, compress=compress)
        self.pdf.add_object(stream)
        return bytes(stream.reference)


def _ten_digits(operation: object) -> tuple[str, ...] | None:
    """The codes of the glyphs of `NUMBER`, if the operation draws it; None for any other one. They are told by being
    ten consecutive codes."""
    if not isinstance(operation, bytes) or not operation.endswith(b"TJ"):
        return None
    glyphs = tuple(glyph.decode() for glyph in _GLYPH.findall(operation))
    first = int(glyphs[0], 16) if glyphs else 0
    return glyphs if glyphs == tuple(f"{glyph:04x}" for glyph in range(first, first + len(NUMBER))) else None


class _Written(pydyf.Object):  # type: ignore[misc]
    """A PDF object that is written as these bytes."""

    data = b""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.data = data


class _Tree:
    """The structure tree of a layout, without the elements that mean nothing to a screen reader, which are most of
    them.

    `elements` are those that are kept, and `owners` gives for each element, by reference, the kept one that now holds
    its content. `first` are the top elements of the first copy. `templates` are the texts of all objects that each copy
    has of its own, split at their references, so that a copy can put other numbers there."""

    def __init__(self, pdf: Any) -> None:
        self.pdf = pdf
        root = _object(pdf, pdf.catalog["StructTreeRoot"])
        self.document = _object(pdf, root["K"][0])
        # in turn the key of a page and the list of the elements that own its contents
        self.owned = _object(pdf, root["ParentTree"])["Nums"]
        self.elements: list[Any] = []
        self.owners: dict[bytes, bytes] = {}
        self.document["K"] = pydyf.Array(self._settled(self.document, self.document))
        self.first = list(self.document["K"])
        for owners in self.owned[1::2]:
            owners[:] = [self.owners.get(owner) or self._in_margin(owner) for owner in owners]
        self.templates = [_REFERENCE.split(entry.data) for entry in (*self.elements, *self.owned[1::2])]

    def _settled(self, element: Any, owner: Any) -> Iterator[Any]:
        """The kids that an element has once those that mean nothing are taken out. `owner` gets them: the element
        itself or, if it is taken out, the nearest kept element around it. An element of any kind (“S”) is kept if it
        has attributes (“A”) or a text in place of a picture (“Alt”)."""
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
                del child["Type"]  # may be left out, and so may the page (“Pg”) if all kids are elements
                if all(isinstance(inner, bytes) for inner in child["K"]):
                    del child["Pg"]
                yield kid

    def _in_margin(self, reference: bytes) -> bytes:
        """Keeps an element with words in the margin of a page, which no other element holds."""
        element = _object(self.pdf, reference)
        element["P"] = self.document.reference
        self.elements.append(element)
        return reference

    def next_key(self) -> int:
        """The key that the next page gets in the parent tree."""
        return len(self.owned) // 2

    def add_copy(self, pages: Mapping[int, int]) -> None:
        """Adds the elements of a copy. `pages` gives the object number of each of its pages, by that of the page of the
        layout."""
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
    """The object that a reference such as `12 0 R` means."""
    return pdf.objects[int(reference.split()[0])]
