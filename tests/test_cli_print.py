"""`scorecard print` as an organizer uses it: real files in, real PDFs out, a fault in one file stops no other."""

import io
import json
from pathlib import Path

import pytest
from commands import here, run, run_apart
from pypdf import PdfReader

from scorecard.engine.result import Result


@pytest.fixture
def card(tmp_path: Path, printed: Result) -> Path:
    path = tmp_path / "card.json"
    path.write_bytes(printed.json_bytes())
    return path


def read(path: Path) -> PdfReader:
    return PdfReader(io.BytesIO(path.read_bytes()))


@pytest.mark.long
def test_many_scorecards_are_printed_at_once_under_different_names(card: Path, tmp_path: Path) -> None:
    done = run_apart("print", card, card, "-o", tmp_path / "new" / "folder", "--workers", 2)
    folder = tmp_path / "new" / "folder"
    names = ["dale-and-university-apartments-hearing.pdf", "dale-and-university-apartments-hearing-2.pdf"]
    assert (done.returncode, done.stdout.splitlines()) == (0, [str(folder / name) for name in names])
    first, second = ((folder / name).read_bytes() for name in names)
    assert first == second
    assert "Printing" in done.stderr
    assert len(read(folder / names[0]).pages) == 1
    assert run("verify", folder / names[0]).returncode == 0


@pytest.mark.long
def test_paper_print_and_language_are_chosen(card: Path, tmp_path: Path) -> None:
    asked = ("--document", "full", "--paper", "a4", "--large", "--language", "es", "-o", tmp_path)
    done = run("print", card, *asked)
    made = tmp_path / "dale-and-university-apartments-full-a4-large-es.pdf"
    assert done.stdout.splitlines() == [str(made)]
    assert round(read(made).pages[0].mediabox.width) == 595
    assert str(read(made).root_object["/Lang"]) == "es"


@pytest.mark.long
def test_a_printed_pdf_can_be_printed_again_and_compared(card: Path, tmp_path: Path) -> None:
    run("print", card, "-o", tmp_path)
    pdf = tmp_path / "dale-and-university-apartments-hearing.pdf"
    assert run("print", pdf, card, "--document", "comparison", "-o", tmp_path).returncode == 0
    done = run("print", card, "--document", "full", "--before", pdf, "-o", tmp_path)
    assert done.returncode == 0
    full = read(tmp_path / "dale-and-university-apartments-full.pdf")
    assert "before.json" in full.attachments


@pytest.mark.long
def test_blank_sheets_are_printed_for_a_rubric_and_for_a_project(
    card: Path, scoring: tuple[object, ...], tmp_path: Path
) -> None:
    done = run("print", scoring[1], card, "--document", "sheet", "--sheets", 1, "-o", tmp_path)
    assert done.returncode == 0
    rubric, project = (read(Path(line)) for line in done.stdout.splitlines())
    asked = [sum(page.extract_text().count("Why?") for page in pdf.pages) for pdf in (rubric, project)]
    assert asked[0] == asked[1] > 0
    assert "Dale and University Apartments" in project.pages[0].extract_text()
    assert "Dale and University Apartments" not in rubric.pages[0].extract_text()


def test_blank_sheets_can_have_a_language_that_only_the_questions_have(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    here(tmp_path, "translate", "ours-1.yaml", "so")
    path = tmp_path / "ours-1.so.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("  #. Our scorecard\n  title:", "  #. Our scorecard\n  title: Kaarkeenna"), encoding="utf-8"
    )
    done = here(tmp_path, "print", "ours-1.yaml", "--document", "sheet", "--language", "so")
    assert (done.returncode, done.stdout) == (0, "ours-sheet-so.pdf\n")
    made = read(tmp_path / "ours-sheet-so.pdf")
    assert str(made.root_object["/Lang"]) == "so"
    assert "Kaarkeenna" in made.pages[0].extract_text()


def test_an_unknown_language_is_refused(card: Path, tmp_path: Path) -> None:
    done = run("print", card, "--language", "xx", "-o", tmp_path / "out")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{card}: Neither the program nor these questions speak “xx”, only en, es." in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.long
def test_a_fault_in_one_file_is_reported_and_the_others_are_printed(card: Path, tmp_path: Path) -> None:
    changed = json.loads(card.read_text(encoding="utf-8"))
    changed["overall"]["score"] = "4.9"
    (tmp_path / "changed.json").write_text(json.dumps(changed), encoding="utf-8")
    (tmp_path / "nonsense.pdf").write_bytes(b"%PDF-1.7 nothing")
    sources = [tmp_path / "gone.json", tmp_path / "changed.json", card, tmp_path / "nonsense.pdf"]
    done = run("print", *sources, "-o", tmp_path)
    assert done.returncode == 2
    assert done.stdout.splitlines() == [str(tmp_path / "dale-and-university-apartments-hearing.pdf")]
    faults = [line for line in done.stderr.splitlines() if line.startswith(str(tmp_path))]
    assert [line.partition(": ")[0] for line in faults] == [str(path) for path in sources if path != card]
    assert faults[0].endswith("No such file or directory")
    assert faults[1].endswith("is not what the engine computes, so it is not printed.")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--before", "card.json"), "--before goes with --document full and one scorecard."),
        (("--document", "poster"), "'poster' is not one of"),
        (("--sheets", "0"), "Invalid value for '--sheets'"),
    ],
)
def test_options_that_do_not_fit_are_refused_with_a_sentence(
    card: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = run("print", card, *words, "-o", tmp_path / "out")
    assert done.returncode == 2
    assert sentence in done.stderr
    assert not (tmp_path / "out").exists()


def test_at_most_twelve_scorecards_are_printed_side_by_side(card: Path) -> None:
    done = run("print", *[card] * 13, "--document", "comparison")
    assert (done.returncode, done.stdout) == (2, "")
    assert "12 scorecards can stand side by side, not 13." in done.stderr


def test_faults_name_the_file_that_has_them_and_no_folder_is_left(card: Path, tmp_path: Path) -> None:
    missing, out = tmp_path / "missing.json", tmp_path / "out"
    full = ("--document", "full", "--before", missing)
    for words in ((card, *full), (card, missing, "--document", "comparison")):
        done = run("print", *words, "-o", out)
        assert (done.returncode, f"{missing}: No such file or directory" in done.stderr) == (2, True)
    named = run("print", card, "-o", tmp_path / "dale.pdf")
    assert (named.returncode, "is to be the folder for the prints" in named.stderr) == (2, True)
    assert "--sheets goes with --document sheet." in run("print", card, "--sheets", 5, "-o", out).stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["card.json"]
