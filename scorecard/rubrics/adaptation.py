"""Completes adaptations: files that name only what differs from the rubric that they are based on.

The adaptation is called the child here, the rubric that it is based on the parent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from scorecard.errors import Problem, Sentence
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.rules import suggestion, used_twice
from scorecard.rubrics.yaml_file import Path, Tree, YamlFile

_NOT_INHERITED = ("rubric", "edition", "status", "reviewed", "based_on")
"""The keys that an adaptation never inherits: that its parent is published or reviewed does not hold for it."""
_MERGED_BY_KEY = ("scoring", "labels")  # labels are what the rubric calls a principle and a criterion

Entry = dict[str, Tree]
Numbered = tuple[Tree, int | None]
"""An entry of the complete list, and its index in the child's list; None if only the parent's list has it."""


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A rubric that was read and checked. `tree` has all its keys and values as text, without defaults; `own` has only
    those of its own file, which in an adaptation are fewer. `parent` is the edition that it is based on, if any; `path`
    is None for a rubric that was not read from a file on the disk."""

    rubric: Rubric
    tree: Mapping[str, Tree]
    own: Mapping[str, Tree]
    parent: "Loaded | None" = None
    path: FilePath | None = None


def adapted(child: YamlFile, parent: Loaded) -> YamlFile:
    """The complete tree of an adaptation. Values of the child's file keep their line and column."""
    assert isinstance(child.tree, dict)
    return _Merger(child, child.tree, parent).document()


@dataclass(slots=True)
class _Merger:
    """Merges the tree of the child's file, `own`, into the tree of the parent, and collects the problems of the
    child."""

    child: YamlFile
    own: Entry
    parent: Loaded
    problems: list[Problem] = field(default_factory=list)
    new_paths: dict[Path, Path] = field(default_factory=dict)
    """For each principle and criterion of the child that is kept: its path in the complete tree, by its path in the
    child's file."""

    def document(self) -> YamlFile:
        tree = {key: value for key, value in self.parent.tree.items() if key not in _NOT_INHERITED}
        for key, value in self.own.items():
            theirs = tree.get(key)
            both = isinstance(theirs, dict) and isinstance(value, dict)
            tree[key] = {**theirs, **value} if key in _MERGED_BY_KEY and both else value  # type: ignore[dict-item]
        if "principles" in self.own and "key_note" not in self.own:
            tree.pop("key_note", None)  # what is said of the key questions holds for the parent's questions and weights
        tree["based_on"] = {"name": self.parent.rubric.name, "digest": self.parent.rubric.digest}
        if isinstance(self.own.get("principles", []), list):
            tree["principles"] = self.principles()
        values = self.moved(self.child.values)
        values[()] = self.child.values["based_on",]  # problems of the whole rubric are shown at this key
        keys = self.moved(self.child.keys)
        return YamlFile(self.child.path, tree, keys, values, (*self.child.problems, *self.problems))

    def moved(self, places: Mapping[Path, tuple[int, int]]) -> dict[Path, tuple[int, int]]:
        """Lines and columns of the child's file by their paths in the complete tree; dropped entries have none."""
        return {at: place for path, place in places.items() if (at := self.new_path(path)) is not None}

    def new_path(self, at: Path) -> Path | None:
        """The path in the complete tree for a path in the child's file; None for an entry that is not kept."""
        if len(at) < 2 or at[0] != "principles":
            return at
        # the path of the criterion, or of the principle, in the child's file
        begin = at[:4] if at[2:3] == ("criteria",) and len(at) > 3 else at[:2]
        return (*self.new_paths[begin], *at[len(begin) :]) if begin in self.new_paths else None

    def principles(self) -> list[Tree]:
        """The complete list of principles. `owners` has the parent's criteria that are not dropped, by their ids, with
        the ids of their principles."""
        theirs = [principle for principle in _list(self.parent.tree, "principles") if isinstance(principle, dict)]
        owners = {
            str(criterion["id"]): str(principle["id"])
            for principle in theirs
            for criterion in _entries(principle, "criteria")
        }
        for principle in _entries(self.own, "principles"):
            dropped_parts = (
                [principle]
                if "drop" in principle
                else [criterion for criterion in _entries(principle, "criteria") if "drop" in criterion]
            )
            for part in dropped_parts:
                dropped_ids = [id_ for id_, owner in owners.items() if part.get("id") in (id_, owner)]
                owners = {id_: owner for id_, owner in owners.items() if id_ not in dropped_ids}
        merged: list[Tree] = []
        for entry, number in self.merged(
            theirs, ("principles",), _list(self.own, "principles"), Sentence("principle"), "title", {}
        ):
            if number is not None:
                self.new_paths["principles", number] = ("principles", len(merged))
                entry = self.with_criteria(entry, number, len(merged), theirs, owners)
            merged.append(entry)
        return merged

    def with_criteria(
        self, entry: Tree, number: int, place: int, theirs: Sequence[Entry], owners: Mapping[str, str]
    ) -> Tree:
        """A principle that the child's file names, with its complete criteria. `number` is its index in the child's
        list, `place` its index in the complete list."""
        own = _list(self.own, "principles")[number]
        inherited = [
            principle for principle in theirs if isinstance(entry, dict) and principle["id"] == entry.get("id")
        ]
        if not isinstance(entry, dict) or not isinstance(own, dict) or not isinstance(own.get("criteria", []), list):
            return entry
        if not inherited and "criteria" not in own:
            return entry
        at: Path = ("principles", number, "criteria")
        criteria = _entries(inherited[0], "criteria") if inherited else []
        elsewhere = {id_: owner for id_, owner in owners.items() if owner != entry.get("id")}
        merged = self.merged(criteria, at, _list(own, "criteria"), Sentence("criterion"), "question", elsewhere)
        for row, (_, own_number) in enumerate(merged):
            if own_number is not None:
                self.new_paths[*at, own_number] = ("principles", place, "criteria", row)
        return {**entry, "criteria": [criterion for criterion, _ in merged]}

    def merged(
        self,
        theirs: Sequence[Entry],
        at: Path,
        ours: Sequence[Tree],
        noun: Sentence,
        must: str,
        elsewhere: Mapping[str, str],
    ) -> list[Numbered]:
        """The parent's entries with the child's changes, then those that the child adds.

        `at` is the path of the list in the child's file, `noun` the word for an entry in problems, `must` the key that
        a new entry needs. `elsewhere` has the parent's criteria in other principles: the principle's id by the
        criterion's."""
        entries: dict[str, Numbered] = {str(entry["id"]): (entry, None) for entry in theirs}
        added: list[Numbered] = []
        seen: set[str] = set()
        for number, entry in enumerate(ours):
            id_ = entry.get("id") if isinstance(entry, dict) else None
            if not isinstance(entry, dict) or not isinstance(id_, str):
                added.append((entry, number))
                continue
            parent_entry, path = entries.get(id_), (*at, number)
            if id_ in seen:
                self.fault((*path, "id"), used_twice(noun, id_, "id"))
            elif "drop" in entry:
                self.drop(path, entry, noun, entries, id_)
            elif parent_entry and isinstance(parent_entry[0], dict):
                entries[id_] = {**parent_entry[0], **entry}, number
            elif id_ in elsewhere:
                self.fault(
                    (*path, "id"),
                    Sentence(
                        "“{id}” belongs to the principle “{owner}” in {parent}; change or drop it there.",
                        id=id_,
                        owner=elsewhere[id_],
                        parent=self.parent.rubric.name,
                    ),
                )
            elif must not in entry:
                self.unknown((*path, "id"), noun, id_, entries, must)
            else:
                added.append((entry, number))
            seen.add(id_)
        return [*entries.values(), *added]

    def drop(self, path: Path, entry: Entry, noun: Sentence, entries: dict[str, Numbered], id_: str) -> None:
        if entry["drop"] != "yes":
            self.fault((*path, "drop"), Sentence("Write “drop: yes”, or remove the key to keep it."))
        elif set(entry) != {"id", "drop"}:
            self.fault(path, Sentence("A dropped entry needs only the keys “id” and “drop”; remove the others."))
        elif id_ not in entries:
            self.unknown((*path, "id"), noun, id_, entries, None)
        entries.pop(id_, None)

    def unknown(self, at: Path, noun: Sentence, id_: str, known: Mapping[str, object], must: str | None) -> None:
        """Notes an id that the parent does not have. `must` is the key that a new entry needs; None for an entry that
        is to be dropped."""
        values = {
            "noun": noun,
            "id": id_[:60],
            "parent": self.parent.rubric.name,
            "known": suggestion(id_, known),
        }
        if must is None:
            self.fault(at, Sentence("There is no {noun} “{id}” in {parent} to drop; {known}", **values))
        else:
            self.fault(
                at,
                Sentence(
                    "There is no {noun} “{id}” in {parent}; {known} A new one needs a “{must}”.", must=must, **values
                ),
            )

    def fault(self, at: Path, sentence: Sentence) -> None:
        self.problems.append(self.child.problem(at, sentence))


def _list(tree: Mapping[str, Tree], key: str) -> list[Tree]:
    found = tree.get(key, [])
    return found if isinstance(found, list) else []


def _entries(tree: Mapping[str, Tree], key: str) -> list[Entry]:
    return [entry for entry in _list(tree, key) if isinstance(entry, dict)]
