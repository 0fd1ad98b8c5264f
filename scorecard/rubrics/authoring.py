"""What authors of rubrics work with, generated from the models: the JSON Schema and the table of keys."""

import json
from collections.abc import Iterator, Mapping
from fractions import Fraction

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from scorecard.rubrics.models import Rubric

_PARTS_IN_ORDER = (
    "Rubric",
    "Source",
    "Reviewed",
    "Labels",
    "Level",
    "Scoring",
    "Band",
    "Kind",
    "Principle",
    "Criterion",
    "Term",
)
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


def rubric_schema() -> str:
    """The JSON Schema that editors complete and underline by."""
    schema = Rubric.model_json_schema(by_alias=True, mode="validation")
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


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
    if isinstance(default, str | Fraction) and name not in ("show", "decimals"):
        notes.append(f"if left out `{default}`")
    return f"| `{field.alias or name}` | {must} | {'; '.join([str(field.description), *notes])} |"
