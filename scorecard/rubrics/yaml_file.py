"""Reads a YAML file as plain text values, with the place of every key and value."""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from errno import EINVAL
from pathlib import Path as FilePath
from typing import Any, TypeAlias

import yaml

from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.texts import WITHOUT_WIDTH

Tree: TypeAlias = str | list["Tree"] | dict[str, "Tree"]
"""The values of a file, or a part of them: texts, lists and mappings."""
Path: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead to a value in a tree, such as ("principles", 0, "title"); () for the whole tree."""

LARGEST_FILE = 1_000_000  # bytes; the default rubric has 40,000
MOST_CACHED = 16
"""How many files each cache in `rubrics.library` and `rubrics.parsing` holds."""
_DEEPEST = 20
# what YAML does not allow in a file (chapter 5.1 of its definition)
_NOT_ALLOWED = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, eq=False)
class YamlFile:
    """One file: its tree, and the place (line and column from 1) of each key and each value by its path. Nobody changes
    them, so that what was found out about a file can be cached."""

    path: str
    tree: Tree
    keys: dict[Path, tuple[int, int]]
    values: dict[Path, tuple[int, int]]
    problems: tuple[Problem, ...]

    def problem(self, at: Path, sentence: Sentence, *, key: bool = False) -> Problem:
        """A problem at a value, or at its key. For a value that is not in the file it is at the parent."""
        while at not in self.values:
            at = at[:-1]
        line, column = self.keys.get(at, self.values[at]) if key else self.values[at]
        return Problem(self.path, line, column, sentence)


def read_file(path: FilePath) -> bytes:
    """The content of a file, cut off one byte past LARGEST_FILE, which shows that it is too large.

    Raises OSError where it cannot be opened, also for a folder, a device or a pipe, which would never end."""
    if path.exists() and not path.is_file():
        raise OSError(EINVAL, "it is a folder or a device, not a file", str(path))
    with path.open("rb") as file:
        return file.read(LARGEST_FILE + 1)


def read_document(path: str, content: bytes, first_key: str = "rubric") -> YamlFile:
    """Read one YAML file; every scalar is the text that was typed, without spaces at its ends. Raises FaultyFile if it
    is no YAML. `first_key` is the key with which such a file begins; the problem of an empty file names it."""
    try:
        if len(content) > LARGEST_FILE:
            raise _NoYaml(
                1,
                1,
                Sentence(
                    "The file is larger than {limit:,} bytes; a rubric is a few pages of text.", limit=LARGEST_FILE
                ),
            )
        return _Reader(path, _decoded(content), first_key).document()
    except _NoYaml as fault:
        raise FaultyFile([Problem(path, fault.line, fault.column, fault.sentence)]) from None


# what to do, by words that occur in the parser's message; the first that fit
_YAML_HINTS = {
    "escape character": Sentence("Put single quotes around a text with a backslash"),
    "mapping values are not allowed": Sentence("Put quotes around a text that has a colon"),
    "cannot start any token": Sentence("Put the text in quotes, and indent with spaces instead of tabs"),
    "violates indentation": Sentence("Indent with spaces instead of tabs"),
    "expected '-' indicator": Sentence("Indent this line like the entries above it"),
    "expected key": Sentence("Indent this line like the lines above it"),
    "quoted scalar": Sentence("Close the quotation mark that was opened here or above"),
}


_AFTER_QUOTES = Sentence("Put all of the text into the quotes, or none of it")


class _NoYaml(Exception):
    """A fault with which the rest of the file cannot be read."""

    def __init__(self, line: int, column: int, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.line, self.column, self.sentence = line, column, sentence


def _decoded(content: bytes) -> str:
    content = content.removeprefix(BOM_UTF8)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = content[: fault.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        sentence = Sentence("This is not UTF-8 text; save the file as UTF-8.")
        raise _NoYaml(before.count(b"\n") + 1, column, sentence) from None


@dataclass(slots=True)
class _Reader:
    path: str
    text: str
    first_key: str
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    events: Iterator[yaml.Event] = field(default_factory=lambda: iter(()))

    def document(self) -> YamlFile:
        self.events = iter(yaml.parse(self.text, Loader=_LOADER))
        try:
            tree = self.only_document()
        except yaml.MarkedYAMLError as fault:
            mark = fault.problem_mark or fault.context_mark
            what = " ".join(part for part in (fault.context, fault.problem) if part)
            hint = next((hint for words, hint in _YAML_HINTS.items() if words in what), None)
            line = (
                "".join(self.text.split("\n")[mark.line : mark.line + 1]) if mark else ""
            )  # none at the end of the file
            if mark and line[: mark.column].strip() and ("expected key" in what or "expected '-'" in what):
                hint = _AFTER_QUOTES
            raise _NoYaml(
                mark.line + 1 if mark else 1,
                mark.column + 1 if mark else 1,
                Sentence("This is not readable as YAML. {hint}, then check again; more problems may follow.", hint=hint)
                if hint
                else Sentence("This is not readable as YAML ({what}). Mend it and check again.", what=what),
            ) from None
        except yaml.YAMLError as fault:
            sentence = Sentence(
                "The file has a character that YAML does not allow (U+{code:04X}); remove it and check again.",
                code=fault.character if isinstance(fault, yaml.reader.ReaderError) else 0,
            )
            before = self.text[: found.start()] if (found := _NOT_ALLOWED.search(self.text)) else ""
            raise _NoYaml(before.count("\n") + 1, len(before) - before.rfind("\n"), sentence) from None
        return YamlFile(self.path, tree, self.keys, self.values, tuple(self.problems))

    def only_document(self) -> Tree:
        """Reads events one by one, so that it stops at once in a file that is nested too deeply."""
        tree: Tree | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if tree is not None:
                    self.fault(
                        event,
                        Sentence("A second document begins here; keep one rubric per file and remove the “---”."),
                    )
                    break
                tree = self.node(next(self.events), ())
        if tree is None:
            raise _NoYaml(1, 1, Sentence("The file is empty; begin with “{key}: …”.", key=self.first_key))
        return tree

    def fault(self, event: yaml.Event, sentence: Sentence) -> None:
        self.problems.append(Problem(self.path, *_place(event), sentence))

    def node(self, event: Any, at: Path) -> Tree:
        self.values[at] = _place(event)
        if len(at) > _DEEPEST:
            sentence = Sentence("Values are nested more than {deepest} deep; a rubric needs six.", deepest=_DEEPEST)
            raise _NoYaml(*_place(event), sentence)
        if isinstance(event, yaml.AliasEvent):
            self.fault(
                event, Sentence("Aliases such as “*{name}” are not used here; write the value out.", name=event.anchor)
            )
            return ""
        self.anchor_and_tag(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(at)
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(at)
        return WITHOUT_WIDTH.sub("", str(event.value)).strip()

    def anchor_and_tag(self, event: Any) -> None:
        """Notes a fault for an anchor and for a tag, which the files do without."""
        if event.anchor:
            self.fault(
                event, Sentence("Anchors such as “&{name}” are not used here; write the value out.", name=event.anchor)
            )

        if event.tag and not (isinstance(event, yaml.ScalarEvent) and event.tag == "!"):
            self.fault(event, Sentence("Tags such as “{tag}” are not used here; write the plain value.", tag=event.tag))

    def sequence(self, at: Path) -> list[Tree]:
        items: list[Tree] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, (*at, len(items))))
        return items

    def mapping(self, at: Path) -> dict[str, Tree]:
        entries: dict[str, Tree] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, at)
            is_duplicate = key in entries
            if is_duplicate:
                self.fault(
                    event,
                    Sentence(
                        "“{key}” is here twice (first on line {line}); keep one of the two.",
                        key=key,
                        line=self.keys[(*at, key)][0],
                    ),
                )
            # the second value is read too, for its problems, at a path that does not hide the first one
            path = (*at, f"{key} (again)") if is_duplicate else (*at, key)
            self.keys[path] = _place(event)
            value = self.node(next(self.events), path)
            if not is_duplicate:
                entries[key] = value
        return entries

    def key(self, event: yaml.Event, at: Path) -> str:
        if isinstance(event, yaml.ScalarEvent):
            self.anchor_and_tag(event)
            return WITHOUT_WIDTH.sub("", str(event.value))
        self.fault(event, Sentence("A key must be plain text, as in “weight: 2”."))
        self.node(event, (*at, "?"))  # read past the list or mapping that is used as a key
        return "?"


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
