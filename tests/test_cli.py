"""The command line as a person uses it: real files, real exit codes, never a traceback. Most commands run inside the
tests' own process; `run_apart` and `begun` start one where that is the point."""

import csv
import io
import json
import re
import shutil
import signal
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from commands import Done, begun, here, run, run_apart
from pypdf import PdfReader
from samples import DATA, FACTS, SAMPLE

from scorecard.engine.result import Result, document_digest
from scorecard.folders import root_folder
from scorecard.record.entries import START, new_entry
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.settings import Settings
from scorecard.store.database import Database


@pytest.fixture
def card(tmp_path: Path, sample: Result) -> Path:
    path = tmp_path / "card.json"
    path.write_bytes(sample.json_bytes())
    return path


def scored(*words: object) -> Done:
    return run("score", "equitable-development@2026.1", SAMPLE, "--facts", FACTS, *words)


def test_the_shipped_rubrics_have_no_problems() -> None:
    done = run("check")
    assert done.returncode == 0
    assert "edition 2026.1: 36 criteria, no problems." in done.stdout
    assert "equitable-development-2026.1.es.yaml: es, all 387 texts." in done.stdout


def test_check_prints_every_problem_and_their_number() -> None:
    path = DATA / "broken" / "six-faults.yaml"
    done = run("check", path)
    expected = [f"{path}:{line}" for line in path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()]
    assert (done.returncode, done.stdout.splitlines()) == (1, [*expected, "6 problems."])


def test_what_is_doubtful_in_a_file_is_named_with_the_words_that_decide_it(tmp_path: Path) -> None:
    ratings = tmp_path / "r.csv"
    ratings.write_text(
        "When,rent,size,wages,hiring\nnow,3,kind of,2,3\nthen,2,2,2,#N/A\nAverage,2.5,2,2,3\n", encoding="utf-8"
    )
    rubric = DATA / "databases" / "criteria" / "sample-card-1.yaml"
    done = run("score", rubric, ratings)
    assert done.returncode == 2
    assert "“kind of” appears once (cell C2). What does it mean?" in done.stderr
    assert 'Decide with --answers-as "kind of=…", where … is' in done.stderr
    assert "There is an error in the file: #N/A (cell E3)." in done.stderr
    decided = ("--answers-as", "kind of=3", "--answers-as", "#N/A=?")
    assert "2 sheets were counted" in run("score", rubric, ratings, *decided).stdout
    told = run("score", rubric, ratings, *decided, "--explain").stderr
    assert "A row for each sheet; the headings are in row 1." in told
    assert "Rows that are left out: 4 “Average”." in told
    only = run("score", rubric, ratings, *decided, "--leave-out", "3")
    assert "1 sheet was counted" in only.stdout
    assert run("score", rubric, ratings, *decided, "--column", "size=out").returncode == 0
    assert "takes a text, “=” and what it means" in run("score", rubric, ratings, "--answers-as", "kind of").stderr


def test_check_goes_on_after_a_file_that_is_not_there() -> None:
    done = run("check", "nowhere.yaml", DATA / "published" / "hill-district-1.yaml")
    assert done.returncode == 1
    assert done.stdout.splitlines()[1:] == [
        "  Names in tables, made from the questions: Percent of the plan's goals.",
        "nowhere.yaml:1:1: The file cannot be opened (No such file or directory).",
        "1 problem.",
    ]


def test_check_says_where_bands_of_points_stay_though_questions_may_not_apply(tmp_path: Path) -> None:
    path = tmp_path / "card-1.yaml"
    broken = (DATA / "broken" / "bands-of-share-above-100.yaml").read_text(encoding="utf-8")
    path.write_text(broken.replace("110", "60"), encoding="utf-8")
    assert "bands stay" not in run("check", path).stdout
    path.write_text(broken.replace("110", "2").replace("  bands_of: share\n", ""), encoding="utf-8")
    assert (
        "  Where a question does not apply, fewer points can be earned, and the bands stay."
        in run("check", path).stdout
    )


SAME_PAGES = "Every number holds, and the pages are byte for byte what this program draws from the data."


def careful(result: Result) -> str:
    """What the first line adds for the questions that this program does not ship."""
    name = f"{result.rubric.id}@{result.rubric.edition}"
    shipped = (root_folder("criteria") / f"{name.replace('@', '-')}.yaml").exists()
    return "" if shipped else f" This program does not know these questions ({name}); the maker of the file wrote them."


@pytest.mark.long
def test_score_prints_a_readable_table() -> None:
    lines = run_apart("score", "equitable-development@2026.1", SAMPLE, "--facts", FACTS).stdout.splitlines()
    assert lines[0] == "Dale and University Apartments"
    assert lines[3] == "2.4 of 5  Weak"
    assert "Housing               ███·················    1.6  counts for 17%" in lines
    assert "               1.9  How many homes can people with low incomes afford?" in lines


def test_json_goes_to_the_terminal_and_verifies_from_a_file(tmp_path: Path, sample: Result) -> None:
    done = scored("--format", "json")
    assert json.loads(done.stdout) == sample.document()
    path = tmp_path / "r.json"
    path.write_text(done.stdout, encoding="utf-8")
    found = run("verify", path)
    assert found.returncode == 0
    assert (
        found.stdout.splitlines()[0]
        == f"{path}: Every number that follows from the counts was computed again and is the same. The file has no pages."
    )
    assert f"Digest {sample.digest}" in found.stdout.splitlines()
    assert (
        "The data says: Dale and University Apartments: Weak: 2.4 of 5. 31 sheets were counted, 25 online and 6 on paper,"
        " from October 12 to November 9, 2026. Every question that applies has a rating."
    ) in found.stdout.splitlines()


def test_verify_names_the_first_number_that_differs(tmp_path: Path, sample: Result) -> None:
    document = sample.document()
    document["overall"]["score"] = "3.9"
    path = tmp_path / "forged.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    done = run_apart("verify", path)
    assert (done.returncode, done.stdout.splitlines()[:4]) == (
        1,
        [
            f"{path}: Changed: a number in this file differs from what its counts give.",
            "overall.score differs.",
            '  It says "3.9".',
            '  The program computes "2.4".',
        ],
    )


def test_verify_says_no_number_differs_where_only_a_name_was_changed(card: Path, sample: Result) -> None:
    document = sample.document()
    document["project"]["name"] = "Another"
    card.write_text(json.dumps(document), encoding="utf-8")
    done = run("verify", card)
    first = f"{card}: Changed: the digest in this file is not that of what the file says."
    assert (done.returncode, done.stdout.splitlines()[:2]) == (1, [first, "digest differs."])


def test_verify_shows_what_the_counts_give_where_a_file_names_other_questions(card: Path, sample: Result) -> None:
    document = sample.document()
    document["asks"][0]["criterion"] = "sky"
    card.write_text(json.dumps(document), encoding="utf-8")
    done = run("verify", card)
    assert (done.returncode, done.stdout.splitlines()[:4]) == (
        1,
        [
            f"{card}: Changed: a number in this file differs from what its counts give.",
            "asks[sky].criterion differs.",
            '  It says "sky".',
            f'  The program computes "{sample.asks[0].criterion}".',
        ],
    )
    assert "The data says: Dale and University Apartments: Weak: 2.4 of 5." in done.stdout


@pytest.mark.parametrize("share", ["9" * 30, "9" * 400, f"0.{'1' * 400}", f"{'9' * 400}/7"])
def test_verify_takes_numbers_of_any_length(card: Path, sample: Result, share: str) -> None:
    document = sample.document()
    document["principles"][0]["share"] = document["overall"]["of"] = share
    card.write_text(json.dumps(document), encoding="utf-8")
    done = run("verify", card)
    assert (done.returncode, done.stdout.splitlines()[1]) == (1, "overall.of differs.")


def test_a_pdf_is_written_by_its_name_and_verifies(
    tmp_path: Path, printed: Result, scoring: tuple[object, ...], printer: PdfPrinter
) -> None:
    path = tmp_path / "card.pdf"
    done = run(*scoring, "-o", path)
    assert (done.returncode, done.stdout) == (0, f"{path}: Dale and University Apartments, digest {printed.digest}\n")
    checked = run("verify", path)
    assert checked.returncode == 0
    assert checked.stdout.splitlines()[0] == f"{path}: {SAME_PAGES}{careful(printed)}"
    assert "".join(printed.digest.split()) in PdfReader(path).pages[-1].extract_text().replace("\n", "")


@pytest.mark.long
def test_verify_notices_that_a_page_was_painted_over(tmp_path: Path, printer: PdfPrinter) -> None:
    card = tmp_path / "card.json"
    scored("-o", card)
    path = Path(run("print", card, "-o", tmp_path).stdout.strip())
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.pages[0].contents_add(pdf.make_stream(b"1 1 1 rg 0 0 612 792 re f"))
        pdf.save(path)
    done = run("verify", path)
    assert done.returncode == 1
    assert done.stdout.splitlines()[0] == (
        f"{path}: Changed: the pages are not what this program draws from the data in the file."
    )


def test_check_and_verify_warn_of_other_questions_under_a_shipped_name(tmp_path: Path) -> None:
    shipped = root_folder("criteria") / "equitable-development-2026.1.yaml"
    other = tmp_path / "other.yaml"
    other.write_text(
        shipped.read_text(encoding="utf-8").replace("bus or train", "pony").replace("published", "draft"),
        encoding="utf-8",
    )
    assert (
        "This program ships other questions as equitable-development@2026.1; give yours a name"
        in run("check", other).stdout
    )
    path = tmp_path / "card.json"
    assert run("score", other, SAMPLE, "--facts", FACTS, "-o", path).returncode == 0
    assert (
        "Careful: these are not the questions that this program has under the name equitable-development@2026.1."
        in run("verify", path).stdout
    )


@pytest.mark.parametrize("name", ["", "  "])
def test_an_empty_project_name_gets_a_sentence(name: str) -> None:
    done = run("score", "equitable-development@2026.1", SAMPLE, "--project", name or " ", "--kind", "mixed")
    assert (done.returncode, done.stderr) == (2, "The project's name is empty; give it with --project.\n")


def test_a_csv_has_a_row_for_each_criterion(tmp_path: Path, sample: Result) -> None:
    path = tmp_path / "card.csv"
    assert scored("-o", path).returncode == 0
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert [row["criterion"] for row in rows] == list(sample.tally)
    assert rows[0]["chose 2"] == str(sample.tally["first-asked"].levels[1])


def test_an_html_scorecard_needs_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "card.html"
    assert scored("-o", path).returncode == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert "http://" not in text.replace("http://www.w3.org", "")
    assert text.count("data:font/woff2;base64,") == 6


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["score", "nowhere", SAMPLE],
            "There is no rubric “nowhere”; the known ones are equitable-development-2026.1,"
            " equitable-development-2026.2, equitable-transit-2026.1, equitable-transit-2026.2, first-look-2026.1.",
        ),
        (["score", "nowhere.yaml", SAMPLE], "nowhere.yaml:1:1: The file cannot be opened (No such file or directory)."),
        (["score", "equitable-development@2026.1", "nowhere.csv"], "nowhere.csv: No such file or directory."),
        (["score", "equitable-development@2026.1", DATA], f"{DATA}: Is a directory."),
        (
            ["score", "equitable-development@2026.1", SAMPLE, "--kind", "moon"],
            "“moon” is not a kind of project in equitable-development@2026.1; its kinds are: housing, mixed, business, transit, public, plan.",
        ),
        (
            ["score", "equitable-development@2026.1", SAMPLE, "-o", "card.docx"],
            "card.docx: choose a format with --format, or end the name in .pdf, .html, .json or .csv.",
        ),
        (
            ["score", "equitable-development@2026.1", FACTS],
            f"{FACTS}: nothing was scored, because this is doubtful:",
        ),
        (["score", DATA / "broken" / "weight-of-zero.yaml", SAMPLE], "“weight” is 0; a weight must be above 0"),
        (["verify", SAMPLE], "This is neither the PDF nor the JSON of a scorecard; give one of the two"),
        (["verify", "nowhere.pdf"], "nowhere.pdf: No such file or directory."),
    ],
)
def test_bad_input_gets_a_sentence_and_exit_code_2(words: list[object], sentence: str) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("content", [b"%PDF-1.7\nnonsense", b"%PDF", b"%PDF-1.7\n%%EOF"])
def test_a_broken_pdf_gets_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(content)
    done = run("verify", path)
    assert done.returncode == 2
    assert "This PDF c" in done.stderr


def test_a_record_that_is_no_text_gets_a_sentence(tmp_path: Path, card: Path) -> None:
    record = tmp_path / "record.jsonl"
    record.write_bytes(b"\xff\xfe{}")
    done = run("verify", card, "--record", record)
    sentence = f"{record} is no public record, or it is damaged. Take the file record.jsonl of the site once more.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", sentence)


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    with path.open("wb") as file:
        file.truncate(10**9)  # takes no room on the disk
    done = run("verify", path)
    sentence = f"{path} is larger than 200 MB; a scorecard is smaller.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", sentence)


@pytest.mark.parametrize("address", ["http://[", "http://a b/record.jsonl", "http://127.0.0.1:none/record.jsonl"])
def test_an_address_of_a_record_that_is_none_gets_a_sentence(card: Path, address: str) -> None:
    done = run("verify", card, "--record", address)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"The record at {address} cannot be read (")


def test_a_record_is_split_at_ends_of_lines_alone(tmp_path: Path, card: Path) -> None:
    """JSON may have other characters at which Python would split lines, such as U+2028, as they are."""
    record = tmp_path / "record.jsonl"
    entry = new_entry(1, datetime(2026, 11, 27, 12, tzinfo=UTC), START, {"what": "closed", "reason": "One.\u2028Two."})
    record.write_text(f"{entry.line()}\n", encoding="utf-8")
    assert (
        "This document is not in the record. The record that was looked at ends with entry 1 of November 27, 2026."
        in run("verify", card, "--record", record).stdout.splitlines()
    )


@pytest.mark.long
def test_sheets_that_do_not_add_up_get_a_sentence(tmp_path: Path) -> None:
    facts = tmp_path / "facts.yaml"
    facts.write_text("round:\n  sheets:\n    online: 20\n    paper: 6\n", encoding="utf-8")
    done = run_apart("score", "equitable-development@2026.1", SAMPLE, "--facts", facts, "--kind", "mixed")
    assert (done.returncode, done.stderr) == (
        2,
        f"{facts}: “sheets” adds up to 26, but the ratings file has 31 sheets with an answer; correct one of the two.\n",
    )


def test_a_notice_does_not_disturb_the_output(tmp_path: Path) -> None:
    ratings = tmp_path / "ratings.csv"
    ratings.write_text("sheet,Timestamp,transit\n1,now,3\n", encoding="utf-8")
    done = run("score", "equitable-development@2026.1", ratings, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["tally"]["transit"]["levels"]["3"] == 1
    assert "Left out of the file: the columns B “Timestamp”." in done.stderr


@pytest.mark.long
def test_the_same_input_gives_the_same_bytes_under_other_hash_seeds(
    tmp_path: Path, scoring: tuple[object, ...], printer: PdfPrinter
) -> None:
    written: dict[str, set[bytes]] = {"json": set(), "pdf": set()}
    for seed in ("0", "4242"):
        for kind, found in written.items():
            path = tmp_path / f"{seed}.{kind}"
            assert run_apart(*scoring, "-o", path, PYTHONHASHSEED=seed).returncode == 0
            found.add(path.read_bytes())
    assert [len(found) for found in written.values()] == [1, 1]


def test_a_blank_spreadsheet_filled_in_is_a_ratings_file(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    done = run("blank", "equitable-development@2026.1", "--sheets", "2", "-o", path)
    assert done.returncode == 0
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert rows[0] == ["criterion", "question", "1", "2", "ruling", "ruling reason"]
    assert len(rows) == 37
    for row in rows[1:]:
        row[2:4] = ["3", "5"]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    assert "4.0 of 5" in run("score", "equitable-development@2026.1", path).stdout


@pytest.mark.parametrize(
    "words",
    [
        ["blank", "equitable-development@2026.1", "-o", "mine.csv"],
        ["blank", "equitable-development@2026.1", "-o", "new.xlsx"],
        ["score", "equitable-development@2026.1", "mine.csv", "-o", "mine.csv"],
    ],
)
def test_no_file_of_a_person_is_overwritten(tmp_path: Path, words: list[str]) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("criterion,1\ntransit,3\n", encoding="utf-8")
    done = run(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert "choose a" in done.stderr
    assert mine.read_text(encoding="utf-8") == "criterion,1\ntransit,3\n"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.csv"]


def test_check_takes_a_name_as_score_does() -> None:
    done = run("check", "equitable-development@2026.1", "nowhere")
    assert done.returncode == 1
    assert "36 criteria, no problems." in done.stdout
    assert "nowhere:1:1: There is no rubric “nowhere”" in done.stdout


def test_without_a_kind_the_kinds_are_named(tmp_path: Path) -> None:
    ratings = tmp_path / "ratings.csv"
    ratings.write_text("criterion,1\ntransit,3\n", encoding="utf-8")
    done = run("score", "equitable-development@2026.1", ratings)
    assert done.stderr == (
        "No --kind was given, so every question counts."
        " The kinds of project are: housing, mixed, business, transit, public, plan.\n"
    )


@pytest.mark.long
def test_the_version_is_printed() -> None:
    assert run_apart("--version").stdout == "scorecard 0.2.5\n"


def test_the_doctor_says_whether_pdfs_can_be_made(printer: PdfPrinter, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run("doctor", "--data", data).stdout.splitlines() == [
        "PDF output works.",
        f"There is no data folder {data} yet; the first start makes it.",
        "Everything else is in order.",
    ]


# for authors


def test_an_author_gets_from_a_new_file_to_a_scorecard(tmp_path: Path) -> None:
    """The ten minutes of criteria/README.md."""
    made = here(tmp_path, "new", "our-hill", "--based-on", "equitable-development@2026.1")
    assert made.stdout == "our-hill-1.yaml: change what you like, then run: scorecard check our-hill-1.yaml\n"
    first = (tmp_path / "our-hill-1.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert (tmp_path / first.partition("schema=")[2]).is_file()
    checked = here(tmp_path, "check", "our-hill-1.yaml")
    assert checked.returncode == 0
    assert "  - Community power weighs 29% instead of 17%." in checked.stdout.splitlines()
    assert here(tmp_path, "blank", "our-hill-1.yaml", "-o", "ratings.csv").returncode == 0
    filled = (tmp_path / "ratings.csv").read_text(encoding="utf-8").replace(",,,,,,,,,,,,", ",4,,,,,,,,,,,")
    (tmp_path / "ratings.csv").write_text(filled, encoding="utf-8")
    card = here(tmp_path, "score", "our-hill-1.yaml", "ratings.csv", "--project", "Mill Street Homes")
    assert "4.0 of 5  Equitable" in card.stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["new", "Our Hill"], "“Our Hill” cannot be a name: “rubric” is “Our Hill”; write small letters a–z"),
        (["new", "x", "--based-on", "nothing"], "There is no rubric “nothing”"),
        (
            ["translate", "equitable-development@2026.1", "en"],
            "equitable-development@2026.1 is written in “en” itself.",
        ),
        (["diff", "equitable-development@2026.1", "nothing"], "There is no rubric “nothing”"),
        (["publish", "nowhere.yaml"], "nowhere.yaml:1:1: The file cannot be opened (No such file or directory)."),
        (["score", "equitable-development@2026.1", SAMPLE, "--language", "xx"], "The program speaks en, es, not “xx”."),
    ],
)
def test_mistakes_of_authors_get_a_sentence(tmp_path: Path, words: list[object], sentence: str) -> None:
    done = here(tmp_path, *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_new_rubric_overwrites_no_file(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    (tmp_path / "ours-1.yaml").write_text("mine", encoding="utf-8")
    again = here(tmp_path, "new", "ours")
    assert (again.returncode, again.stderr) == (2, "ours-1.yaml is there already; choose another name.\n")


def test_a_translation_is_kept_and_marked_when_its_text_changes(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    started = here(tmp_path, "translate", "ours-1.yaml", "es")
    assert "texts are missing, and are shown as they are: title, about, source.name" in started.stdout
    path = tmp_path / "ours-1.es.yaml"
    text = path.read_text(encoding="utf-8")
    assert "  #. Our scorecard\n  title:\n" in text
    path.write_text(
        text.replace(
            "  #. Our scorecard\n  title:", "  #. Our scorecard\n  # a note of mine\n  title: Nuestra tarjeta"
        ),
        encoding="utf-8",
    )
    here(tmp_path, "translate", "ours-1.yaml", "es")
    kept = path.read_text(encoding="utf-8")
    assert '  #. Our scorecard\n  # a note of mine\n  title: "Nuestra tarjeta"\n' in kept
    rubric = tmp_path / "ours-1.yaml"
    rubric.write_text(
        rubric.read_text(encoding="utf-8").replace("title: Our scorecard", "title: Our card"), encoding="utf-8"
    )
    checked = here(tmp_path, "check", "ours-1.yaml")
    assert "“title” was translated from a text that has since changed, so it is not shown" in checked.stdout
    here(tmp_path, "translate", "ours-1.yaml", "es")
    changed = path.read_text(encoding="utf-8")
    assert "#. CHANGED since it was translated" in changed
    digest = re.search(r'\n  title: "[0-9a-f]{8}"', changed)
    assert digest is not None
    path.write_text(changed.replace(digest[0], ""), encoding="utf-8")
    assert "has since changed" not in here(tmp_path, "check", "ours-1.es.yaml").stdout


def test_a_broken_translation_is_a_problem_of_its_rubric(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    (tmp_path / "ours-1.es.yaml").write_text("language: es\n", encoding="utf-8")
    done = here(tmp_path, "check", "ours-1.yaml")
    assert done.returncode == 1
    assert "ours-1.es.yaml:1:1: “texts” is missing here; add “texts: …”." in done.stdout


def test_diff_says_in_words_how_two_editions_differ(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    text = (tmp_path / "ours-1.yaml").read_text(encoding="utf-8")
    (tmp_path / "ours-2.yaml").write_text(
        text.replace('edition: "1"', 'edition: "2"').replace("weight: 2", "weight: 1"), encoding="utf-8"
    )
    assert here(tmp_path, "diff", "ours-1.yaml", "ours-2.yaml").stdout == "Homes weighs 50% instead of 67%.\n"
    assert (
        here(tmp_path, "diff", "ours-1.yaml", "ours-1.yaml").stdout == "ours@1 and ours@1 are the same to the letter.\n"
    )


def test_check_notices_a_change_to_a_published_file(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    done = here(tmp_path, "publish", "ours-1.yaml")
    assert done.stdout.startswith("ours@1 is published, digest ")
    path = tmp_path / "ours-1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("weight: 2", "weight: 3"), encoding="utf-8")
    again = here(tmp_path, "check", "ours-1.yaml")
    assert again.returncode == 1
    assert "ours@1 has changed since it was published." in again.stdout


def test_check_waits_for_a_change_and_checks_again(tmp_path: Path) -> None:
    here(tmp_path, "new", "ours")
    path = tmp_path / "ours-1.yaml"
    with begun("check", path, "--watch") as process:
        assert process.stdout is not None and process.stderr is not None
        assert "no problems" in process.stdout.readline()
        assert process.stdout.readline().startswith("  Names in tables, made from the questions: How many homes can")
        assert process.stdout.readline() == "Waiting for a change; Control-C ends.\n"
        path.write_text(path.read_text(encoding="utf-8").replace("weight: 2", "weight: two"), encoding="utf-8")
        assert process.stdout.readline() == "\n"
        assert "“weight” is “two”" in process.stdout.readline()
        assert process.stdout.readline() == "1 problem.\n"
        assert process.stdout.readline() == "Waiting for a change; Control-C ends.\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 1
        assert "Traceback" not in process.stderr.read()


@pytest.mark.long
def test_a_spanish_scorecard_verifies(
    tmp_path: Path, printed: Result, scoring: tuple[object, ...], printer: PdfPrinter
) -> None:
    path = tmp_path / "tarjeta.pdf"
    assert run(*scoring, "--language", "es", "-o", path).returncode == 0
    assert "¿Qué tan firme es este puntaje?" in PdfReader(path).pages[0].extract_text().replace("\n", " ")
    unchecked = " Not checked: the translation of the questions."
    assert run("verify", path).stdout.splitlines()[0] == f"{path}: {SAME_PAGES}{unchecked}{careful(printed)}"


def test_a_text_with_an_odd_line_break_keeps_its_translation(tmp_path: Path) -> None:
    """U+2028 comes along from word processors; in a comment it would end the line."""
    here(tmp_path, "new", "ours")
    rubric = tmp_path / "ours-1.yaml"
    head, _, rest = rubric.read_text(encoding="utf-8").partition("about: ")
    rubric.write_text(f'{head}about: "Rate.\u2028Each."\n' + rest.partition("\n")[2], encoding="utf-8")
    here(tmp_path, "translate", "ours-1.yaml", "es")
    path = tmp_path / "ours-1.es.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("  title:", "  title: Nuestra"), encoding="utf-8")
    done = here(tmp_path, "translate", "ours-1.yaml", "es")
    assert done.returncode == 0, done.stderr
    assert 'title: "Nuestra"' in path.read_text(encoding="utf-8")


# the host


def test_the_host_adds_lists_and_revokes_organizers(tmp_path: Path) -> None:
    data = ("--data", tmp_path / "data")
    refused = run("organizer", "list", *data)
    assert (refused.returncode, "There is no database in" in refused.stderr) == (2, True)
    for command in (
        ("organizer", "revoke", "abc"),
        ("group", "known", "abc"),
        ("published", "delete", "abc", "--reason", "x"),
    ):
        refused = run(*command, "--data", tmp_path / "typing-error")
        assert (refused.returncode, "There is no database in" in refused.stderr) == (2, True), command
        assert not (tmp_path / "typing-error").exists()
    assert not (tmp_path / "data").exists()
    opened = Database(Settings(data=tmp_path / "data").database_url)
    opened.migrate()
    opened.close()
    assert "There is no organizer yet" in run("organizer", "list", *data).stdout
    first, second = (run("organizer", "add", " Ann ", "--group", "Harrison", *data).stdout for _ in range(2))
    links = [re.findall(r"http://127\.0\.0\.1:8000/sign-in/[\w-]{43}", text) for text in (first, second)]
    assert [len(found) for found in links] == [1, 1] and links[0] != links[1]
    assert "It signs Ann of Harrison in for 14 days" in first
    run("organizer", "add", "Eve", "--group", "Umoja", *data)
    lines = run("organizer", "list", *data).stdout.splitlines()
    assert [line.split("  ")[1].split(":")[0] for line in lines] == ["Ann, Harrison", "Eve, Umoja"]
    gone = run("organizer", "revoke", lines[0].split()[0], *data)
    assert gone.stdout == "Ann is removed and signed out everywhere.\n"
    assert len(run("organizer", "list", *data).stdout.splitlines()) == 1
    unknown = run("organizer", "revoke", "nobody", *data)
    assert (unknown.returncode, unknown.stderr) == (
        2,
        "No organizer has this id; to see them: scorecard organizer list\n",
    )
    nameless = run("organizer", "add", " ", "--group", "Harrison", *data)
    assert (nameless.returncode, nameless.stderr) == (
        2,
        "Give a name and a group, each of 80 characters at the most.\n",
    )


def test_over_https_the_link_has_the_sites_address(tmp_path: Path) -> None:
    added = run(
        "organizer",
        "add",
        "Ann",
        "--group",
        "Harrison",
        "--data",
        tmp_path,
        SCORECARD_ADDRESS="https://score.example.org",
    )
    assert added.stdout.startswith("https://score.example.org/sign-in/")
    assert "Without https" not in added.stdout


def test_new_makes_a_file_from_the_text_of_a_paper_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("new", "park", "--from", DATA / "cards" / "08.txt")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == [
        "Recognized: 4 principles, 25 questions, answers from 0 to 3 and 3 bands.",
        "  The card says 132 points in all, but its questions add up to 126.",
    ]
    assert "25 criteria, no problems." in run("check", tmp_path / "park-1.yaml").stdout
    assert "is there already" in run("new", "park", "--from", DATA / "cards" / "08.txt").stderr
    assert "cannot be opened" in run("new", "other", "--from", tmp_path / "nowhere.txt").stderr
    assert "not both" in run("new", "other", "--from", DATA / "cards" / "08.txt", "--based-on", "x").stderr


@pytest.mark.long
def test_something_added_to_a_print_is_a_change_and_a_signature_is_none(tmp_path: Path, printer: PdfPrinter) -> None:
    card = tmp_path / "card.json"
    scored("-o", card)
    path = Path(run("print", card, "--document", "hearing", "-o", tmp_path).stdout.strip())
    print_ = path.read_bytes()
    path.write_bytes(print_ + b"\n% added later\n")
    done = run("verify", path)
    assert (done.returncode, "something was added" in done.stdout.splitlines()[0]) == (1, True), done.stdout
    path.write_bytes(print_ + b"/ByteRange [0 1 2 3]\n")
    done = run("verify", path)
    assert (done.returncode, "looks like a signature" in done.stdout.splitlines()[0]) == (3, True), done.stdout


def test_the_terminal_says_that_the_file_names_a_review(tmp_path: Path) -> None:
    path = tmp_path / "card.json"
    scored("-o", path)
    document = json.loads(path.read_text(encoding="utf-8"))
    document["rubric"]["reviewed"] = {"by": "The Alliance", "on": "2026-01-02"}
    document["digest"] = document_digest(document)
    path.write_text(json.dumps(document), encoding="utf-8")
    lines = [line.strip() for line in run("verify", path).stdout.splitlines()]
    assert any("The file says: Reviewed by The Alliance, 2026-01-02." in line for line in lines), lines
    assert not [line for line in lines if line.startswith("Reviewed by")]


def test_a_faulty_translation_is_counted_once_whichever_files_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "criteria"
    shutil.copytree(root_folder("criteria"), folder)
    overlay = folder / "first-look-2026.1.es.yaml"
    overlay.write_text(overlay.read_text(encoding="utf-8").replace("texts:", "text:"), encoding="utf-8")
    once = run("check", overlay)
    both = run("check", folder / "first-look-2026.1.yaml", overlay)
    assert once.returncode == both.returncode == 1
    assert once.stdout.splitlines()[-1] == both.stdout.splitlines()[-1]


def test_no_backup_at_all_is_refused() -> None:
    done = run("serve", "--backup-every", "1h", "--keep", 0)
    assert (done.returncode, done.stdout) == (2, "")


def test_a_data_folder_that_may_not_be_entered_is_one_problem_among_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "data").mkdir()
    monkeypatch.setattr(shutil, "disk_usage", refuse)
    done = run("doctor", "--data", tmp_path / "data")
    assert (done.returncode, f"{tmp_path / 'data'}: Permission denied." in done.stdout) == (1, True)
