"""Generates the JSON Schemas and the tables of keys for authors of data files from the models."""

import json
from collections.abc import Iterator, Mapping
from fractions import Fraction

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import OverlayFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_REQUIRED_IN_ADAPTATIONS = {"Rubric": ["rubric", "edition", "based_on"], "Principle": ["id"], "Criterion": ["id"]}
"""The keys that each part must have in an adaptation, where all others can be left out."""
_HEADINGS = {
    "Rubric": "The file",
    "Source": "`source`",
    "Reviewed": "`reviewed`",
    "Labels": "`labels`",
    "Level": "A level, in `scale`",
    "Scoring": "`scoring`",
    "Band": "A band, in `bands`",
    "Kind": "A kind of project, in `kinds`",
    "Principle": "A principle, in `principles`",
    "Criterion": "A criterion, in `criteria`",
    "Term": "A term, in `glossary`",
}
_INCOMES_HEADINGS = {
    "Incomes": "A file of income limits",
    "Household": "An entry of `households`",
    "Home": "An entry of `rents`",
}


def rubric_schema() -> str:
    """The JSON Schema of rubric files, whole rubrics and adaptations, for completion and checks in editors."""
    whole = Rubric.model_json_schema(by_alias=True, mode="validation")
    parts = whole.pop("$defs")
    parts["Rubric"] = whole
    # in an adaptation each of these parts has a schema of its own, with “Change” at the end of its name
    for name, must in _REQUIRED_IN_ADAPTATIONS.items():
        part = json.loads(json.dumps(parts[name]).replace('"#/$defs/Principle"', '"#/$defs/PrincipleChange"'))
        part = json.loads(json.dumps(part).replace('"#/$defs/Criterion"', '"#/$defs/CriterionChange"'))
        part["required"], part["title"] = must, f"{name}Change"
        if name != "Rubric":
            part["properties"]["drop"] = {"enum": ["yes", True], "description": "yes leaves it out"}
        parts[f"{name}Change"] = part
    parts["RubricChange"]["title"] = "Adaptation"
    schema = {
        "$schema": _DIALECT,
        "title": "Rubric",
        "if": {"required": ["based_on"]},
        "then": {"$ref": "#/$defs/RubricChange"},
        "else": {"$ref": "#/$defs/Rubric"},
        "$defs": dict(sorted(parts.items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def incomes_schema() -> str:
    """The JSON Schema of files of income limits."""
    schema = {"$schema": _DIALECT, **Incomes.model_json_schema(), "title": "Income limits"}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def translation_schema() -> str:
    """The JSON Schema of translation files."""
    schema = {"$schema": _DIALECT, **OverlayFile.model_json_schema(), "title": "Translation"}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def authors_table() -> str:
    """The keys of rubric files, of translation files and of files of income limits."""
    translation = keys_table(OverlayFile, {"OverlayFile": "A translation file"})
    return "\n".join([keys_table(), translation, keys_table(Incomes, _INCOMES_HEADINGS)])


def keys_table(model: type[BaseModel] = Rubric, headings: Mapping[str, str] = _HEADINGS) -> str:
    """Every key of a file with its meaning, as Markdown; `headings` names the models in their order."""
    models = {part.__name__: part for part in _models(model)}
    return "\n".join(_section(heading, models[name]) for name, heading in headings.items())


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for part in _parts(field.annotation):
            yield from _models(part)


def _parts(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _parts(part)]


def _section(heading: str, model: type[BaseModel]) -> str:
    rows = [_row(name, field) for name, field in model.model_fields.items()]
    return "\n".join([f"### {heading}", "", "| key | | meaning |", "|---|---|---|", *rows, ""])


def _row(name: str, field: FieldInfo) -> str:
    must = "must" if field.is_required() else ""
    words = [value for value in getattr(field.annotation, "__args__", ()) if isinstance(value, str)]
    default = field.get_default()
    notes = [f"one of {', '.join(f'`{word}`' for word in words)}"] if words else []
    # the defaults of “show” and “decimals” depend on other keys
    if isinstance(default, str | Fraction) and name not in ("show", "decimals"):
        notes.append(f"if left out `{default}`")
    return f"| `{field.alias or name}` | {must} | {'; '.join([str(field.description), *notes])} |"
