"""Loads a rubric file, or tells every problem in it."""

import re
from pathlib import Path as FilePath

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scorecard.errors import FaultyFile, Problem
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.positions import Document, Path, Tree, read_document
from scorecard.rubrics.rules import completed, rule_faults, suggestion


def load_rubric(path: FilePath) -> Rubric:
    """Raises FaultyFile with every problem; OSError where the file cannot be opened."""
    return rubric_of(read_document(str(path), path.read_bytes()))


def rubric_of(document: Document) -> Rubric:
    """The rubric in a document that was read. Raises FaultyFile with every problem."""
    rubric, problems = _checked(document)
    if rubric is None or problems:
        raise FaultyFile(problems)
    return rubric


def parse_rubric(tree: Tree, name: str = "rubric") -> Rubric:
    """The rubric in a tree of texts, lists and mappings that stands in no file. Raises FaultyFile."""
    return rubric_of(Document(name, tree, {}, {(): (1, 1)}, ()))


def _checked(document: Document) -> tuple[Rubric | None, list[Problem]]:
    problems = list(document.problems)
    rubric: Rubric | None = None
    try:
        rubric = Rubric.model_validate(completed(document.tree))
    except ValidationError as faults:
        problems += shape_problems(document, faults, Rubric)
    problems += [document.problem(at, sentence) for at, sentence in rule_faults(document.tree)]
    return rubric, sorted(set(problems))


def shape_problems(document: Document, faults: ValidationError, model: type[BaseModel]) -> list[Problem]:
    """What pydantic found, as sentences at their places."""
    return [_shape_problem(document, fault, model) for fault in faults.errors(include_url=False)]


def _shape_problem(document: Document, fault: ErrorDetails, model: type[BaseModel]) -> Problem:
    at: Path = tuple(step for step in fault["loc"] if step != "[key]")
    key = next((step for step in reversed(at) if isinstance(step, str)), "the file")
    match fault["type"]:
        case "missing":
            return document.problem(at, f"“{key}” is missing here; add “{key}: …”.")
        case "extra_forbidden":
            known = suggestion(key, _keys_at(model, at))
            return document.problem(at, f"“{key}” is not a key here; {known}", key=True)
        case "tuple_type" | "list_type":
            return document.problem(at, f"“{key}” takes a list; begin each entry with “- ”.")
        case "model_type" | "model_attributes_type" | "dict_type":
            keys = _keys_at(model, (*at, ""))
            example = f", such as “{keys[0]}: …”" if keys else ""
            return document.problem(at, f"“{key}” takes keys with values{example}, not a plain text or a list.")
        case "literal_error" | "enum":
            expected = re.sub("'([^']*)'", r"“\1”", str(fault["ctx"]["expected"]))
            if fault["loc"][-1] == "[key]":
                return document.problem(at, f"“{key}” is no key here; write {expected}.", key=True)
            if not isinstance(fault["input"], str):
                return document.problem(at, f"“{key}” takes one word; write {expected}.")
            return document.problem(at, f"“{key}” is “{fault['input']}”; write {expected}.")
        case "too_long":
            most, length = fault["ctx"]["max_length"], fault["ctx"]["actual_length"]
            return document.problem(at, f"“{key}” lists {length}; keep {most} at the most.", key=True)
        case _:
            return document.problem(at, f"“{key}” {fault['msg']}.")


def _keys_at(model: type[BaseModel], at: Path) -> list[str]:
    """The keys that the model knows where `at` points: follow the field annotations down."""
    for step in at[:-1]:
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        if isinstance(step, str) and step in fields:
            model = next(iter(_models_in(fields[step].annotation)), model)
    return [field.alias or name for name, field in model.model_fields.items()]


def _models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _models_in(part)]
