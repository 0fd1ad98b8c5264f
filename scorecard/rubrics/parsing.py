"""Turns a rubric file that was read as YAML into a rubric, or reports every problem in it."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path as FilePath
from typing import TypeAlias, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scorecard.errors import FaultyFile, Problem, ScorecardError, Sentence
from scorecard.rubrics.adaptation import Loaded, adapted
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.rules import completed, rule_faults, suggestion
from scorecard.rubrics.yaml_file import MOST_CACHED, Path, Tree, YamlFile

Find: TypeAlias = Callable[[str], Loaded]
"""Finds an edition by its name, `<rubric>@<edition>`. Raises ScorecardError where it cannot be used."""


def rubric_of(document: YamlFile, find: Find | None = None, path: FilePath | None = None) -> Loaded:
    """The complete rubric in a YAML file that was read. Raises FaultyFile with every problem; where what it is based on
    cannot be used, with that one and those of reading alone.

    `find` finds the edition that it is based on; without it no file can be based on another."""
    parent: Loaded | None = None
    if isinstance(document.tree, dict) and "based_on" in document.tree:
        parent = _parent(document, document.tree["based_on"], find or _no_library)
    loaded = _loaded_once(document, parent, path)
    if isinstance(loaded, Loaded):
        return loaded
    raise FaultyFile(loaded)


@lru_cache(maxsize=MOST_CACHED)
def _loaded_once(document: YamlFile, parent: Loaded | None, path: FilePath | None) -> Loaded | tuple[Problem, ...]:
    """The rubric, or the problems of its file. The same file gives the same `Loaded`, so that an adaptation of it is
    found in the cache, too."""
    own = document.tree  # without what it inherits
    if parent:
        document = adapted(document, parent)
    rubric, problems = _checked(document)
    if rubric and parent and rubric.name == parent.rubric.name:
        sentence = Sentence("This is based on {name}; give this another name or edition.", name=rubric.name)
        problems.append(document.problem(("edition",), sentence))
    if rubric is None or problems:
        return tuple(problems)
    assert isinstance(own, dict) and isinstance(document.tree, dict)
    return Loaded(rubric, document.tree, own, parent, path)


def parse_rubric(tree: Tree, name: str = "rubric") -> Rubric:
    """The complete rubric in a tree of texts, lists and mappings that is not from a file. Raises FaultyFile."""
    rubric, problems = _checked(YamlFile(path=name, tree=tree, keys={}, values={(): (1, 1)}, problems=()))
    if rubric is None or problems:
        raise FaultyFile(problems)
    return rubric


def _no_library(name: str) -> Loaded:
    raise ScorecardError(Sentence("There is no rubric “{name}” here to base this on.", name=name[:60]))


def _parent(document: YamlFile, name: Tree, find: Find) -> Loaded:
    at = ("based_on",)
    if not isinstance(name, str):
        sentence = Sentence("“based_on” takes the name of an edition, such as equitable-development@2026.1.")
        raise FaultyFile([*document.problems, document.problem(at, sentence)])
    try:
        return find(name)
    except FaultyFile as faults:
        sentence = Sentence(
            "{name}, which this is based on, cannot be used ({problem}) Mend that file first.",
            name=name,
            problem=faults.problems[0].sentence,
        )
    except ScorecardError as fault:
        sentence = fault.args[0]
    raise FaultyFile([*document.problems, document.problem(at, sentence)]) from None


def _checked(document: YamlFile) -> tuple[Rubric | None, list[Problem]]:
    """The rubric, None if its shape is faulty, and every problem of its file. First, defaults that depend on other keys
    are filled in (`completed`)."""
    problems = list(document.problems)
    rubric: Rubric | None = None
    try:
        rubric = Rubric.model_validate(completed(document.tree))
    except ValidationError as faults:
        problems += shape_problems(document, faults, Rubric)
    problems += [document.problem(at, sentence) for at, sentence in rule_faults(document.tree)]
    return rubric, sorted(set(problems))


def shape_problems(document: YamlFile, faults: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """The errors that pydantic found in a file with the keys of `model`, as problems with a place and a sentence."""
    return [_shape_problem(document, fault, model) for fault in faults.errors(include_url=False)]


def _shape_problem(document: YamlFile, fault: ErrorDetails, model: type[BaseModel]) -> Problem:
    at: Path = tuple(step for step in fault["loc"] if step != "[key]")  # pydantic's step to the key of a mapping
    key = next((step for step in reversed(at) if isinstance(step, str)), "the file")
    match fault["type"]:
        case "missing":
            return document.problem(at, Sentence("“{key}” is missing here; add “{key}: …”.", key=key))
        case "extra_forbidden":
            known = suggestion(key, _keys_at(model, at))
            return document.problem(
                at, Sentence("“{key}” is not a key here; {known}", key=key[:60], known=known), key=True
            )
        case "tuple_type" | "list_type":
            return document.problem(at, Sentence("“{key}” takes a list; begin each entry with “- ”.", key=key))
        case "model_type" | "model_attributes_type" | "dict_type":
            keys = _keys_at(model, (*at, ""))  # the keys of the part itself: `_keys_at` takes the path of one of them
            if not keys:
                return document.problem(
                    at, Sentence("“{key}” takes keys with values, not a plain text or a list.", key=key)
                )
            sentence = Sentence(
                "“{key}” takes keys with values, such as “{example}: …”, not a plain text or a list.",
                key=key,
                example=keys[0],
            )
            return document.problem(at, sentence)
        case "literal_error" | "enum":
            expected = _choices(str(fault["ctx"]["expected"]))
            if fault["loc"][-1] == "[key]":
                sentence = Sentence("“{key}” is not a key here; write {expected}.", key=key, expected=expected)
                return document.problem(at, sentence, key=True)
            if not isinstance(fault["input"], str):
                return document.problem(
                    at, Sentence("“{key}” takes one word; write {expected}.", key=key, expected=expected)
                )
            sentence = Sentence(
                "“{key}” is “{value}”; write {expected}.", key=key, value=fault["input"][:60], expected=expected
            )
            return document.problem(at, sentence)
        case "too_long":
            most, length = fault["ctx"]["max_length"], fault["ctx"]["actual_length"]
            sentence = Sentence("“{key}” lists {length}; keep {most} at the most.", key=key, length=length, most=most)
            return document.problem(at, sentence, key=True)
        case _:
            clause = fault.get("ctx", {}).get("clause", fault["msg"])  # from `models.fault`, else pydantic's words
            sentence = Sentence("“{key}” {clause}.", key=key, clause=clause)
            return document.problem(at, sentence, key=fault["loc"][-1:] == ("[key]",))


def _choices(expected: str) -> Sentence:
    """The values in pydantic's list, joined as “one”, “two” or “three”."""
    return _either(re.findall("'([^']*)'", expected))


def _either(words: list[str]) -> Sentence:
    first = Sentence("“{word}”", word=words[0])
    if len(words) == 1:
        return first
    if len(words) == 2:
        return Sentence("{first} or {last}", first=first, last=Sentence("“{word}”", word=words[1]))
    return Sentence("{first}, {rest}", first=first, rest=_either(words[1:]))


def _keys_at(model: type[BaseModel], at: Path) -> list[str]:
    """The keys that the model allows at a path, found by following the annotations of its fields; none where any key
    can stand, such as the id of a question."""
    is_free = False
    for step in at[:-1]:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if is_free:
            is_free = False
        elif isinstance(step, str) and step in fields:
            annotation = fields[step].annotation
            model, is_free = next(iter(_models_in(annotation)), model), _is_mapping(annotation)
    return [] if is_free else [field.alias or name for name, field in model.model_fields.items()]


def _is_mapping(annotation: object) -> bool:
    return get_origin(annotation) in (dict, Mapping) or any(map(_is_mapping, get_args(annotation)))


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _models_in(part)]
