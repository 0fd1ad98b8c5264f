"""Forms for other tools: what comes back from them is recognized without a question."""

from pathlib import Path

import pytest
from pyxform.xls2xform import convert
from rubrics import small
from samples import DATA

from scorecard.engine.answers import given_text
from scorecard.i18n import LANGUAGES, in_language
from scorecard.ratings.recognition import recognize_file
from scorecard.report.tables.form_files import example_csv, question_list, xlsform
from scorecard.rubrics.library import Library
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import translated

SHIPPED = ("equitable-development@2026.2", "equitable-transit@2026.2", "first-look@2026.1")


def in_spanish(library: Library, name: str) -> Rubric:
    loaded = library.named(name)
    return translated(loaded.rubric, library.translations(loaded)["es"], "es")


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_is_read_without_a_question(library: Library, name: str, language: str) -> None:
    own, spanish = library.named(name).rubric, in_spanish(library, name)
    with in_language(LANGUAGES[language]):
        content = example_csv(spanish if language == "es" else own).encode()
    reading = recognize_file("example.csv", content, [own, spanish])
    assert reading.doubts == () and reading.ratings is not None
    first, second = reading.ratings.sheets
    levels = [own.points[id_] for id_ in own.criteria]
    assert [one.given for one in first.answers.values()] == [points[n % len(points)] for n, points in enumerate(levels)]
    assert [one.given for one in second.answers.values()] == [
        points[(n + 1) % len(points)] for n, points in enumerate(levels)
    ]


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_line_of_the_list_is_known_when_it_comes_back(library: Library, name: str, language: str) -> None:
    """The questions become headings, the choices become answers, as a form tool gives them back."""
    own, spanish = library.named(name).rubric, in_spanish(library, name)
    rubric = spanish if language == "es" else own
    with in_language(LANGUAGES[language]):
        text = question_list(rubric)
    blocks = [block.splitlines() for block in text.split("\n\n") if block[:1].isdigit()]
    assert len(blocks) == len(own.criteria)
    choices = [[line.removeprefix("- ") for line in block if line.startswith("- ")] for block in blocks]
    most = max(map(len, choices))
    rows = [[block[0] for block in blocks]]
    rows += [[offered[turn % len(offered)] for offered in choices] for turn in range(most)]
    content = "\n".join(";".join(f'"{cell}"' for cell in row) for row in rows).encode()
    reading = recognize_file("form.csv", content, [own, spanish])
    assert reading.doubts == () and reading.ratings is not None and len(reading.ratings.sheets) == most
    last = {id_: given_text(one.given) for id_, one in reading.ratings.sheets[-1].answers.items()}
    assert set(last.values()) <= {"na", "?", "0", "1"} | set("2345")


@pytest.mark.parametrize("name", SHIPPED)
def test_the_xlsform_is_one_and_its_names_come_back(library: Library, name: str, tmp_path: Path) -> None:
    own, spanish = library.named(name).rubric, in_spanish(library, name)
    path = tmp_path / "form.xlsx"
    path.write_bytes(xlsform(own, {"es": spanish}))
    made = convert(str(path))
    assert made.xform.count("<select1 ") == len(own.criteria)
    assert 'lang="Español (es)"' in made.xform and spanish.criteria[next(iter(own.criteria))].question in made.xform
    head = ";".join(f"group/{id_.replace('-', '_')}" for id_ in own.criteria)
    body = ";".join("dont_know" for _ in own.criteria)
    reading = recognize_file("kobo.csv", f"{head}\n{body}\n".encode(), [own])
    assert reading.ratings is not None
    assert {given_text(one.given) for one in reading.ratings.sheets[0].answers.values()} == {"?"}


def test_a_rubric_of_letters_only_is_no_translation(tmp_path: Path) -> None:
    text = (DATA / "files" / "mini-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "mini.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "mini.es.yaml").write_text(
        "translation_of: mini@1\nlanguage: es\ntexts: {title: Tarjeta}\n", encoding="utf-8"
    )
    assert list(Library(tmp_path).usable()[0]) == ["mini@1"]


def test_the_list_and_the_form_of_a_spanish_rubric_whose_ids_begin_with_digits(tmp_path: Path) -> None:
    rubric = small(
        {"id": "1c", "question": "¿Hay árboles?"}, language="es", rubric="a" * 60, edition="2", title="Nuestra"
    )
    assert "- No puedo saberlo" in question_list(rubric) or "- Cannot tell" not in question_list(rubric)
    path = tmp_path / "form.xlsx"
    path.write_bytes(xlsform(rubric, {}))
    form = convert(path).xform
    assert "<_1c" in form and f'id="{"a" * 58}_2"' in form
