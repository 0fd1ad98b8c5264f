"""A YAML file as plain text values, with the place of every key and value."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from scorecard.errors import FaultyFile, Problem

Tree: TypeAlias = str | list["Tree"] | dict[str, "Tree"]
Path: TypeAlias = tuple[str | int, ...]

LARGEST_FILE = 1_000_000  # bytes; the default rubric has 40,000
_DEEPEST = 20
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its values as text, lists and mappings, and where each of them stands (line, column from 1)."""

    path: str
    tree: Tree
    keys: dict[Path, tuple[int, int]]
    values: dict[Path, tuple[int, int]]
    problems: tuple[Problem, ...]

    def problem(self, at: Path, sentence: str, *, key: bool = False) -> Problem:
        """A problem at a value, or at its key. What is not in the file stands where its parent does."""
        while at not in self.values:
            at = at[:-1]
        line, column = self.keys.get(at, self.values[at]) if key else self.values[at]
        return Problem(self.path, line, column, sentence)


def read_document(path: str, content: bytes, first_key: str = "rubric") -> Document:
    """Read one YAML file; every scalar stays the text that was typed. Raises FaultyFile if it is no YAML."""
    try:
        if len(content) > LARGEST_FILE:
            raise _NoYaml(1, 1, f"The file is larger than {LARGEST_FILE:,} bytes; a rubric is a few pages of text.")
        return _Reader(path, _decoded(content), first_key).document()
    except _NoYaml as fault:
        raise FaultyFile([Problem(path, fault.line, fault.column, str(fault))]) from None


_YAML_HINTS = {
    "mapping values are not allowed": "Put a text that has a colon in quotes",
    "cannot start any token": "Put the text in quotes, and indent with spaces, not tabs",
    "violates indentation": "Indent with spaces, not tabs",
    "expected '-' indicator": "Indent this line like the entries above it",
    "expected key": "Indent this line like the lines above it",
    "quoted scalar": "Close the quotation mark that was opened here or above",
}


class _NoYaml(Exception):
    def __init__(self, line: int, column: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line, self.column = line, column


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = content[: fault.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        raise _NoYaml(before.count(b"\n") + 1, column, "This is not UTF-8 text; save the file as UTF-8.") from None


@dataclass(slots=True)
class _Reader:
    path: str
    text: str
    first_key: str
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    events: Iterator[yaml.Event] = field(default_factory=lambda: iter(()))

    def document(self) -> Document:
        self.events = iter(yaml.parse(self.text, Loader=_LOADER))
        try:
            tree = self.only_document()
        except yaml.MarkedYAMLError as fault:
            mark = fault.problem_mark or fault.context_mark
            what = " ".join(part for part in (fault.context, fault.problem) if part)
            hint = next((hint for words, hint in _YAML_HINTS.items() if words in what), "Mend it")
            raise _NoYaml(
                mark.line + 1 if mark else 1,
                mark.column + 1 if mark else 1,
                f"This is not readable as YAML ({what}). {hint} and check again; more problems may follow.",
            ) from None
        except yaml.YAMLError as fault:
            character = getattr(fault, "character", None)
            raise _NoYaml(
                1, 1, f"The file has a character that YAML does not allow ({character!r}); remove it and check again."
            ) from None
        return Document(self.path, tree, self.keys, self.values, tuple(self.problems))

    def only_document(self) -> Tree:
        """The events are taken one by one, so that a file that is nested too deeply is left at once."""
        tree: Tree | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if tree is not None:
                    self.fault(event, "A second document begins here; keep one rubric per file and remove the “---”.")
                    break
                tree = self.node(next(self.events), ())
        if tree is None:
            raise _NoYaml(1, 1, f"The file is empty; begin with “{self.first_key}: …”.")
        return tree

    def fault(self, event: yaml.Event, sentence: str) -> None:
        self.problems.append(Problem(self.path, *_place(event), sentence))

    def node(self, event: Any, at: Path) -> Tree:
        self.values[at] = _place(event)
        if len(at) > _DEEPEST:
            raise _NoYaml(*_place(event), f"Values are nested more than {_DEEPEST} deep; a rubric needs six.")
        if isinstance(event, yaml.AliasEvent):
            self.fault(event, f"Aliases such as “*{event.anchor}” are not used here; write the value out.")
            return ""
        if event.anchor:
            self.fault(event, f"Anchors such as “&{event.anchor}” are not used here; write the value out.")
        if event.tag and not (isinstance(event, yaml.ScalarEvent) and event.tag == "!"):
            self.fault(event, f"Tags such as “{event.tag}” are not used here; write the plain value.")
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(at)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(at)
        return str(event.value)

    def sequence(self, at: Path) -> list[Tree]:
        items: list[Tree] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*at, len(items))))
        return items

    def mapping(self, at: Path) -> dict[str, Tree]:
        entries: dict[str, Tree] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, at)
            known = key in entries
            if known:
                first = self.keys[(*at, key)][0]
                self.fault(event, f"“{key}” stands here twice (first on line {first}); keep one of the two.")
            kept = (*at, f"{key} (again)") if known else (*at, key)
            self.keys[kept] = _place(event)
            value = self.node(next(self.events), kept)
            if not known:
                entries[key] = value
        return entries

    def key(self, event: yaml.Event, at: Path) -> str:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor:
                self.fault(event, f"Anchors such as “&{event.anchor}” are not used here; write the value out.")
            return str(event.value)
        self.fault(event, "A key must be plain text, as in “weight: 2”.")
        self.node(event, (*at, "?"))
        return "?"


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
