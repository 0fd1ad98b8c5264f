"""“Make it ours”: makes the file of an adaptation from the fields of a form, and the fields from the file. The rubric
that is adapted is the parent; variables with its values are called `theirs`. `AdaptPage` in
`web/authoring/adapt_form.py` explains the names of the fields, such as `cw.` and an id for the weight of a
criterion."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scorecard.errors import FaultyFile, Problem
from scorecard.i18n import gettext as _
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.exact import plain_number
from scorecard.rubrics.parsing import Find, rubric_of
from scorecard.rubrics.yaml_file import Tree, read_document
from scorecard.rubrics.yaml_writer import rubric_text
from scorecard.texts import cleaned, slug_of
from scorecard.web.core.forms import FieldError

Entry = dict[str, Tree]
"""A mapping in the YAML file: the file as a whole, a principle, a criterion or a level."""
_TEXT_KEYS = {"q": "question", "g": "guidance", "e": "evidence", "a": "ask"}
"""The keys of a criterion's texts in the file, by the letter in the names of their fields."""
_PRINCIPLE_TEXT_KEYS = {"pt": "title", "pb": "about"}
"""The keys of a principle's texts in the file, by the beginning of the names of their fields."""
MOST_ADDED = 30  # questions in a principle, or principles
LONGEST_WORDS = 2_000  # characters


@dataclass(frozen=True, slots=True)
class Adapted:
    """The adaptation that a form describes, as a tree and as the YAML text of its file. `loaded` is the complete rubric
    that it gives. It is None if there are `errors` in fields or, where these are right, `problems` in the file."""

    tree: Entry
    text: str
    loaded: Loaded | None
    problems: tuple[Problem, ...] = ()
    errors: tuple[FieldError, ...] = ()


def read_adaptation(
    values: Mapping[str, str], parent: Loaded, before: Entry, find: Find, *, needs_title: bool = True
) -> Adapted:
    """Reads the adaptation that a form describes. `values` are the texts by field. `before` is the tree of the
    adaptation so far, {} for a new one: what no field shows is kept from it. `find` finds editions by name. With
    `needs_title` false, an empty title is no error."""
    reader = _FormReader(values, parent, before, needs_title)
    tree = reader.tree()
    text = rubric_text(tree)
    if reader.errors:
        return Adapted(tree, text, None, errors=tuple(reader.errors))
    try:
        return Adapted(tree, text, rubric_of(read_document(f"{tree['rubric']}.yaml", text.encode()), find))
    except FaultyFile as faults:
        return Adapted(tree, text, None, faults.problems)


@dataclass
class _FormReader:
    """Makes the tree of an adaptation; the fields are explained at `read_adaptation`. `errors` are the faults found so
    far, `_taken` the ids that are used by the parent or by parts that were added so far."""

    values: Mapping[str, str]
    parent: Loaded
    before: Entry
    needs_title: bool
    errors: list[FieldError] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)

    def tree(self) -> Entry:
        self._taken = {*self.parent.rubric.criteria, *(principle.id for principle in self.parent.rubric.principles)}
        title, theirs = self.text("title"), self.parent.rubric.title
        if not title and self.needs_title:
            self.errors.append(FieldError("title", _("Enter a title.")))
        slug = slug_of(self.text("slug") or title, 60)
        if title and not slug:
            self.errors.append(FieldError("slug", _("Enter a short name of plain letters, such as our-scorecard.")))
        head: Entry = {
            "rubric": slug or "our-scorecard",
            "edition": self.text("edition") or "1",
            "based_on": self.parent.rubric.name,
        }
        if title and title != theirs:
            head["title"] = title
        shown = ("rubric", "edition", "based_on", "title", "principles")
        rest = {key: value for key, value in self.before.items() if key not in shown}
        principles = [*self.changed_principles(), *self.new_principles()]
        return {**head, **rest, **({"principles": list[Tree](principles)} if principles else {})}

    def text(self, name: str) -> str:
        typed = " ".join(self.values.get(name, "").split())
        if len(typed) > LONGEST_WORDS:
            sentence = _("This has {length} characters; shorten it to {most}.")
            self.errors.append(FieldError(name, sentence.format(length=len(typed), most=LONGEST_WORDS)))
        return typed

    def changed(self, name: str, theirs: Tree | None) -> str:
        """The text in the field `name`, if it differs from the parent's by more than spaces; else “”."""
        same = " ".join(self.values.get(name, "").split()) == " ".join(cleaned(str(theirs or "")).split())
        return "" if same else self.text(name)

    def weight(self, name: str, theirs: Tree, *, may_be_zero: bool = False) -> str | None:
        """The weight in the field `name`, if it differs from the parent's; None if it is the same, the field is empty,
        or it has a fault, which is added to the errors."""
        typed = self.text(name).replace(",", ".")
        number = None if re.fullmatch("[0-9]{1,3}[.][0-9]{3}", typed) else plain_number(typed)  # 1,000 may be thousand
        if typed in ("", str(theirs)) or number == plain_number(theirs):
            return None
        if number is None or (number == 0 and not may_be_zero):
            self.errors.append(FieldError(name, _("A weight is a number above 0, such as 2 or 0.5.")))
            return None
        return typed

    def changed_principles(self) -> Iterator[Entry]:
        own_entries = {str(entry.get("id")): entry for entry in entries_in(self.before, "principles")}
        for theirs in entries_in(self.parent.tree, "principles"):
            id_ = str(theirs["id"])
            if self.values.get(f"pd.{id_}"):
                yield {"id": id_, "drop": "yes"}
                continue
            change = _unshown_part(own_entries.get(id_, {}), "id", "drop", "weight", "title", "about", "criteria")
            if weight := self.weight(f"pw.{id_}", theirs.get("weight", "1")):
                change["weight"] = weight
            for name, key in _PRINCIPLE_TEXT_KEYS.items():
                if typed := self.changed(f"{name}.{id_}", theirs.get(key)):
                    change[key] = typed
            before = {str(entry.get("id")): entry for entry in entries_in(own_entries.get(id_, {}), "criteria")}
            criteria = [
                entry for criterion in entries_in(theirs, "criteria") if (entry := self.criterion(criterion, before))
            ]
            criteria += self.added(id_, before)
            if criteria:
                change["criteria"] = list[Tree](criteria)
            if change:
                yield {"id": id_, **change}

    def criterion(self, theirs: Entry, before: Mapping[str, Entry]) -> Entry:
        """The entry for a criterion of the parent, with what the form changes in it; {} if it changes nothing. `before`
        has the entries of the adaptation so far, by id."""
        id_ = str(theirs["id"])
        if self.values.get(f"cd.{id_}"):
            return {"id": id_, "drop": "yes"}
        change = _unshown_part(before.get(id_, {}), "id", "drop", "weight", "scale", *_TEXT_KEYS.values())
        if weight := self.weight(f"cw.{id_}", theirs.get("weight", "1"), may_be_zero="requires" in theirs):
            change["weight"] = weight
        for letter, key in _TEXT_KEYS.items():
            if typed := self.changed(f"c{letter}.{id_}", theirs.get(key)):
                change[key] = typed
        levels = entries_in(theirs, "scale")
        descriptors = [
            self.changed(f"cl.{id_}.{number}", level.get("descriptor")) for number, level in enumerate(levels)
        ]
        if any(descriptors):
            pairs = zip(descriptors, levels, strict=True)
            change["scale"] = [{**level, "descriptor": typed} if typed else {**level} for typed, level in pairs]
        return {"id": id_, **change} if change else {}

    def added(self, under: str, before: Mapping[str, Entry]) -> Iterator[Entry]:
        """The entries of the questions that the form adds to a principle. `under` is the id of a principle of the
        parent, or “+” and the number of a new one; `before` has the entries of the adaptation so far, by id."""
        for number in range(MOST_ADDED):
            at = f"a.{under}.{number}"
            question = self.text(f"{at}.q")
            if not question:
                if self.has_texts(f"{at}."):
                    self.errors.append(FieldError(f"{at}.q", _("Write the question that these words belong to.")))
                continue
            id_ = self.id_of(f"{at}.id", question)
            entry: Entry = {"id": id_, "question": question}
            entry |= {
                key: typed
                for letter, key in _TEXT_KEYS.items()
                if letter != "q" and (typed := self.text(f"{at}.{letter}"))
            }
            if weight := self.weight(f"{at}.w", "1"):
                entry["weight"] = weight
            levels = [(points, self.text(f"{at}.l.{place}")) for place, points in enumerate(points_of_new(self.parent))]
            empty = [place for place, (__, words) in enumerate(levels) if not words]  # levels without a descriptor
            if empty and len(empty) < len(levels):
                sentence = _("Describe every level of your question, or none of them.")
                self.errors.append(FieldError(f"{at}.l.{empty[0]}", sentence))
            if len(empty) < len(levels):
                scale: list[Tree] = [{"points": points, **_descriptor_entry(words)} for points, words in levels]
                entry["scale"] = scale
            yield {**entry, **_unshown_part(before.get(id_, {}), "id", "weight", "scale", *_TEXT_KEYS.values())}

    def new_principles(self) -> Iterator[Entry]:
        for number in range(MOST_ADDED):
            at = f"n.{number}"
            title = self.text(f"{at}.t")
            if not title:
                if self.has_texts(f"a.+{number}."):
                    self.errors.append(FieldError(f"{at}.t", _("Give the principle of these questions a name.")))
                continue
            id_ = self.id_of(f"{at}.id", title)
            own = {str(entry.get("id")): entry for entry in entries_in(self.before, "principles")}.get(id_, {})
            criteria = list(
                self.added(f"+{number}", {str(entry.get("id")): entry for entry in entries_in(own, "criteria")})
            )
            if not criteria:
                sentence = _("Give the new principle “{title}” a question of its own.").format(title=title)
                self.errors.append(FieldError(f"a.+{number}.0.q", sentence))
            entry: Entry = {"id": id_, "title": title, **_unshown_part(own, "id", "title", "weight", "criteria")}
            if weight := self.weight(f"{at}.w", "1"):
                entry["weight"] = weight
            yield {**entry, "criteria": list[Tree](criteria)}

    def has_texts(self, begin: str) -> bool:
        """Whether something was typed in a field whose name begins so, apart from ids and weights, which are given."""
        return any(
            name.startswith(begin) and text.strip() and not name.endswith((".id", ".w"))
            for name, text in self.values.items()
        )

    def id_of(self, name: str, words: str) -> str:
        """The id for an added part: the one that the form gave it before, which is in the hidden field `name`, else one
        made from its words; with a number at the end if it is taken."""
        given, made = slug_of(self.values.get(name, "")), slug_of(words)[:40].strip("-") or "added"
        number, id_ = 1, given or made
        while id_ in self._taken:
            number += 1
            id_ = f"{given or made}-{number}"
        self._taken.add(id_)
        return id_


def values_of(tree: Entry, parent: Loaded) -> dict[str, str]:
    """The texts by field from which `read_adaptation` makes this tree of an adaptation."""
    values = {
        "title": str(tree.get("title", parent.rubric.title)),
        "slug": str(tree.get("rubric", "")),
        "edition": str(tree.get("edition", "")),
    }
    theirs = {principle.id for principle in parent.rubric.principles}
    new = 0
    for principle in entries_in(tree, "principles"):
        id_ = str(principle.get("id"))
        if id_ in theirs:
            changes = {"pd": principle.get("drop"), "pw": principle.get("weight")}
            changes |= {name: principle.get(key) for name, key in _PRINCIPLE_TEXT_KEYS.items()}
            values |= {f"{name}.{id_}": str(value) for name, value in changes.items() if value is not None}
            _add_criterion_values(values, id_, entries_in(principle, "criteria"), parent)
        else:
            at = f"n.{new}"
            values |= {
                f"{at}.id": id_,
                f"{at}.t": str(principle.get("title", "")),
                f"{at}.w": str(principle.get("weight", "")),
            }
            _add_criterion_values(values, f"+{new}", entries_in(principle, "criteria"), parent)
            new += 1
    return values


def _add_criterion_values(values: dict[str, str], group: str, criteria: Sequence[Entry], parent: Loaded) -> None:
    """Adds the texts of the fields for these criteria of one principle; `group` is as in `_FormReader.added`."""
    added = 0
    for criterion in criteria:
        id_ = str(criterion.get("id"))
        levels = entries_in(criterion, "scale")
        if id_ in parent.rubric.criteria:
            changes = {"cd": criterion.get("drop"), "cw": criterion.get("weight")}
            changes |= {f"c{letter}": criterion.get(key) for letter, key in _TEXT_KEYS.items()}
            values |= {f"{name}.{id_}": str(value) for name, value in changes.items() if value is not None}
            values |= {f"cl.{id_}.{place}": str(level.get("descriptor", "")) for place, level in enumerate(levels)}
            continue
        at = f"a.{group}.{added}"
        values |= {f"{at}.id": id_, f"{at}.w": str(criterion.get("weight", ""))}
        values |= {f"{at}.{letter}": str(criterion.get(key, "")) for letter, key in _TEXT_KEYS.items()}
        values |= {f"{at}.l.{place}": str(level.get("descriptor", "")) for place, level in enumerate(levels)}
        added += 1


def points_of_new(parent: Loaded) -> tuple[str, ...]:
    """The points of the levels of an added question: those of the levels that all questions of the parent share, else
    those of its first question."""
    shared = entries_in(parent.tree, "scale")
    levels = shared or entries_in(entries_in(entries_in(parent.tree, "principles")[0], "criteria")[0], "scale")
    return tuple(str(level["points"]) for level in levels)


def entries_in(tree: Mapping[str, Tree], key: str) -> list[Entry]:
    """The mappings in the list at this key; none if there is no list."""
    value = tree.get(key, [])
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _descriptor_entry(words: str) -> Entry:
    return {"descriptor": words} if words else {}


def _unshown_part(entry: Entry, *shown: str) -> Entry:
    """The part of an entry that no field of the form shows."""
    return {key: value for key, value in entry.items() if key not in shown}
