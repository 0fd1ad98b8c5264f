"""For skeptics: verifying a file in the browser, and the page that explains the scoring of a scorecard."""

import html
import io
import json
import re
from base64 import b64encode
from decimal import Decimal

import pikepdf
import pytest
from browsing import Browser, summary
from fastapi import FastAPI
from httpx2 import Response
from pdfs import attached_file_spec
from PIL import Image
from rooms import closed, opened, organizer, public_address, sent

from scorecard.engine.project import Promise
from scorecard.engine.result import Result, document_digest
from scorecard.engine.verifying.verification import LARGEST_RESULT, verify
from scorecard.errors import UnreadableResult
from scorecard.report.pages.side_by_side import MOST_SIDE_BY_SIDE
from scorecard.report.pdf.carried import read_scorecard_file
from scorecard.report.pdf.checking import FileCheck, Pages
from scorecard.report.pdf.files import ORDER_NAME, scorecard_pdf
from scorecard.report.pdf.options import Branding, Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.report.wording.checked_file import exit_code
from scorecard.rubrics.parsing import parse_rubric
from scorecard.web.core.site import Site
from scorecard.web.public.verify import attested_texts


def check(browser: Browser, content: bytes, name: str = "scorecard.json") -> Response:
    return browser.post("/verify", data={"go": "x"}, files={"file": (name, content)})


def published_round(app: FastAPI) -> tuple[Browser, str]:
    """The organizer of a published round of three sheets, and its pages."""
    ann = organizer(app)
    round_id, code = opened(ann)
    for points in "123":
        sent(app, code, {"food": points})
    closed(ann, round_id)
    here = f"/group/rounds/{round_id}"
    ann.post(f"{here}/publish")
    return ann, here


def first_line(page: str) -> str:
    found = re.search(r'role="status"><p><strong>(.*?)</strong>', page, re.DOTALL)
    assert found
    return html.unescape(found[1])


def test_an_unchanged_file_verifies_with_its_digest(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published(name="Dale")
    content = stranger.get(f"{address}/scorecard.json").content
    page = check(stranger, content)
    assert page.status_code == 200
    assert (
        "Every number that follows from the counts was computed again and is the same. The file has no pages."
        in page.text
    )
    assert f'<a href="{address}/1">Dale</a>' in page.text
    assert json.loads(content)["digest"] in page.text
    assert "Changed:" not in page.text
    assert "<li>The counts of the answers.</li>" in re.sub(r"<details.*?</details>", "", page.text, flags=re.DOTALL)


@pytest.mark.long
def test_a_changed_number_is_shown_with_the_computed_one(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    truth = document["overall"]["score"]
    document["overall"]["score"] = "4.9"
    document["digest"] = document_digest(document)
    page = check(stranger, json.dumps(document).encode()).text
    assert first_line(page) == "Changed: a number in this file differs from what its counts give."
    found = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    assert found == {
        "Where": "overall.score",
        "The file says": "&#34;4.9&#34;",
        "The program computes": f"&#34;{truth}&#34;",
    }


@pytest.mark.long
def test_the_pages_of_a_pdf_are_drawn_again(browser: Browser, stranger: Browser, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    page = check(stranger, pdf, "hearing.pdf").text
    assert (
        first_line(page) == "Every number holds, and the pages are byte for byte what this program draws from the data."
    )
    painted = first_line(check(stranger, pdf + b"% painted\n", "hearing.pdf").text)
    assert painted.startswith("Changed: something was added to the file after it was made")
    signed = first_line(check(stranger, pdf + b"/ByteRange [0 1 2 3]\n", "hearing.pdf").text)
    assert signed.startswith("The pages were not compared and may show something else: something that looks like a sig")


@pytest.mark.long
def test_each_scorecard_of_a_comparison_is_checked(browser: Browser, stranger: Browser, printed_rubric: str) -> None:
    names = ("First Block", "Second Block")
    addresses = [browser.published(name=name, rubric=printed_rubric)[1].rpartition("/")[2] for name in names]
    pdf = stranger.get(f"/compare.pdf?with={addresses[0]}&with={addresses[1]}").content
    page = check(stranger, pdf, "comparison.pdf").text
    assert re.findall(r"<h2>(.+ Block)</h2>", page) == list(names)
    assert (
        first_line(page) == "Every number holds, and the pages are byte for byte what this program draws from the data."
    )


@pytest.mark.sampled(every=2)
@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "Choose the PDF or the JSON of a scorecard."),
        (b"nonsense", "This is neither the PDF nor the JSON of a scorecard"),
        (b"{}", "This is not a result in the format scorecard/1"),
        (b"%PDF-1.7 nonsense", "This PDF cannot be read"),
        (b"[" * 100_000, "This is neither the PDF nor the JSON of a scorecard"),
    ],
)
def test_an_unreadable_file_gives_an_error(stranger: Browser, content: bytes, says: str) -> None:
    page = check(stranger, content)
    assert page.status_code == 422
    assert summary(page)["file"].startswith(says)


def test_errors_of_a_file_are_translated(stranger: Browser) -> None:
    stranger.cookies.set("language", "es")
    page = check(stranger, b"{}")
    assert "scorecard/1" in summary(page)["file"]
    assert "This is no result" not in page.text


@pytest.mark.long
def test_a_scorecard_explains_itself_with_its_own_questions(browser: Browser, stranger: Browser) -> None:
    project = browser.start(rubric="equitable-transit@2026.1")
    browser.answer(project, "paid-time", "3")
    browser.post(f"/projects/{project}/finish")
    browser.post(f"/projects/{project}/publish")
    found = re.search(r"/scorecards/[a-z0-9]+", browser.get(f"/projects/{project}/scorecard").text)
    assert found
    address = found[0]
    page = stranger.get(f"{address}/how").text
    result = Result.model_validate_json(stranger.get(f"{address}/scorecard.json").content)
    first = result.rubric.content["principles"][0]["criteria"][0]["question"]
    assert first in page
    assert "The same six people’s answers to all questions, also made up." in page


def test_the_worked_question_adds_up(stranger: Browser) -> None:
    """Six sheets: 1, 1, 2, 2, 3 and one that cannot tell, which counts as 1: 10 / 6."""
    page = stranger.get("/rubrics/equitable-development@2026.1/how").text
    assert "2 × 1 + 2 × 2 + 1 × 3 + 1 × 1 for “cannot tell”, divided by 5 ratings and 1 “cannot tell”, is 1.67." in page
    assert stranger.get("/rubrics/nothing@1/how").status_code == 404


@pytest.mark.long
def test_a_consistent_file_that_was_not_published_is_called_unpublished(browser: Browser, stranger: Browser) -> None:
    """A forger can compute numbers that fit invented counts, but the page says that they were not published."""
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    document["project"]["name"] = "Another name"
    document["digest"] = document_digest(document)
    page = check(stranger, json.dumps(document).encode()).text
    assert "It is not published on this site." in page
    assert "Another name" in page


# forged and damaged files


def forged(printer: PdfPrinter, pdf: bytes, **changes: object) -> bytes:
    """The print drawn anew with this program and other data besides the scorecard, which stays true."""
    file = read_scorecard_file(pdf)
    before = changes.pop("before", None)
    assert file.order
    order = file.order.model_copy(update=changes)
    return scorecard_pdf(printer, file.results[0].result, order, before)  # type: ignore[arg-type]


def small_picture() -> str:
    """A green JPEG as base64."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(drawn, "JPEG")
    return b64encode(drawn.getvalue()).decode()


IMPRINT = Branding(contact="Official scorecard of the Alliance. Endorsed.")
PROMISES = (Promise(ask="Give every neighbor a home", kind="written", outcome="broken", evidence="Nobody asked."),)


@pytest.mark.long
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"branding": IMPRINT}, "logo, contact and help"),
        ({"promises": PROMISES, "branding": IMPRINT}, "what became of the asks and logo, contact and help"),
    ],
)
def test_what_a_forger_prints_beside_a_true_scorecard_is_named_in_the_first_line(
    browser: Browser, stranger: Browser, site: Site, printed_rubric: str, changes: dict[str, object], says: str
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = forged(site.printer, stranger.get(f"{address}/scorecard.pdf").content, **changes)
    page = check(stranger, pdf, "forged.pdf").text
    assert first_line(page).endswith(f"This site now shows something else for: {says}.")
    assert 'class="summary" role="status"' in page


@pytest.mark.long
def test_a_forged_round_before_is_named(browser: Browser, stranger: Browser, site: Site, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    true = read_scorecard_file(pdf).results[0].result
    invented = true.model_copy(update={"round": true.round.model_copy(update={"label": "Before"})})
    invented = invented.model_copy(update={"digest": document_digest(invented.document())})
    page = first_line(check(stranger, forged(site.printer, pdf, before=invented), "forged.pdf").text)
    assert page.endswith("This site now shows something else for: which round is shown beside it as the earlier one.")


def attached(pdf: bytes, *files: tuple[str, bytes]) -> bytes:
    """The PDF with more files, or other ones, in it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for name, content in files:
            opened.attachments[name] = attached_file_spec(opened, content, name)
        written = io.BytesIO()
        opened.save(written)
    return written.getvalue()


@pytest.mark.long
def test_files_in_a_pdf_that_do_not_belong_to_it_are_named(
    browser: Browser, stranger: Browser, printed_rubric: str
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    other = first_line(check(stranger, attached(pdf, ("notes.txt", b"x")), "x.pdf").text)
    assert other.startswith("Changed: It carries a file that no scorecard has (notes.txt).")
    table = first_line(check(stranger, attached(pdf, ("tally.csv", b"a,b")), "x.pdf").text)
    assert table.startswith("Changed: The table in it (tally.csv) does not belong to this scorecard.")
    result = stranger.get(f"{address}/scorecard.json").content
    both = check(stranger, attached(pdf, ("scorecard-01.json", result)), "x.pdf")
    assert summary(both)["file"].startswith("This PDF carries a scorecard and a comparison; it was changed.")


@pytest.mark.long
def test_of_a_pdf_only_what_a_scorecard_carries_is_unpacked_and_that_up_to_a_size(hearing_pdf: bytes) -> None:
    too_large = bytes(LARGEST_RESULT + 1)
    file = read_scorecard_file(attached(hearing_pdf, ("notes.txt", too_large)))
    assert file.faults == ("It carries a file that no scorecard has (notes.txt).",)
    assert file.results[0].difference is None
    with pytest.raises(UnreadableResult, match="This PDF cannot be read"):
        read_scorecard_file(attached(hearing_pdf, (ORDER_NAME, too_large)))


@pytest.mark.long
def test_of_a_comparison_only_as_many_scorecards_are_checked_as_fit_into_one(brief: Result) -> None:
    with pikepdf.new() as opened:
        opened.add_blank_page()
        written = io.BytesIO()
        opened.save(written)
    files = [(f"scorecard-{number:02}.json", brief.json_bytes()) for number in range(MOST_SIDE_BY_SIDE + 2)]
    assert len(read_scorecard_file(attached(written.getvalue(), *files)).results) == MOST_SIDE_BY_SIDE


@pytest.mark.long
def test_pages_of_another_version_are_not_called_forged(
    browser: Browser, stranger: Browser, site: Site, printed_rubric: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    ours = site.printer.drawn_by
    monkeypatch.setattr(site.printer, "drawn_by", "scorecard 9.9, WeasyPrint 99.0, zlib 1.3.1.zlib-ng")
    page = first_line(check(stranger, pdf, "x.pdf").text)
    assert page.startswith("Every number holds. The pages could not be compared, because another version drew them")
    assert ours in page
    elsewhere = stranger.get(f"{address}/scorecard.pdf?paper=a4").content  # drawn there
    monkeypatch.setattr(site.printer, "drawn_by", ours)
    page = first_line(check(stranger, elsewhere, "x.pdf").text)
    assert page.startswith("Every number holds. The pages could not be compared, because another version drew them")


def test_an_edition_that_the_site_does_not_know_is_named(browser: Browser, stranger: Browser) -> None:
    """Other questions under the known id, with a new edition and a review that nobody made."""
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    document["rubric"]["edition"] = document["rubric"]["content"]["edition"] = "2031.9"
    document["rubric"]["reviewed"] = {"by": "The Alliance", "on": "2026-01-02"}
    rubric = parse_rubric(document["rubric"]["content"])
    document["rubric"]["digest"] = rubric.digest
    document["digest"] = document_digest(document)
    page = html.unescape(check(stranger, json.dumps(document).encode()).text)
    name = f"{rubric.rubric}@2031.9"
    assert f"This program does not know these questions ({name}); the maker of the file wrote them." in page
    assert "The file says: Reviewed by The Alliance, 2026-01-02." in page


@pytest.mark.long
def test_a_pdf_that_unpacks_to_gigabytes_gets_a_sentence(stranger: Browser, site: Site) -> None:
    site.reader.processes.deadline = 5
    with pikepdf.new() as opened:
        opened.add_blank_page()
        for number in range(25):
            name = f"scorecard-{number:02}.json"
            opened.attachments[name] = attached_file_spec(opened, b" " * 70_000_000, name)
        written = io.BytesIO()
        opened.save(written, compress_streams=True)
    page = check(stranger, written.getvalue(), "bomb.pdf")
    assert page.status_code == 422
    assert "file" in summary(page)
    assert stranger.get("/").status_code == 200


@pytest.mark.long
def test_nineteen_megabytes_of_keys_get_a_sentence(stranger: Browser, site: Site) -> None:
    site.reader.processes.deadline = 5
    keys = ",".join(f'"{number}":{number}' for number in range(1_000_000))
    page = check(stranger, f'{{"format":"scorecard/1",{keys}}}'.encode())
    assert page.status_code == 422
    assert "file" in summary(page)
    assert stranger.get("/").status_code == 200


@pytest.mark.long
def test_numbers_are_checked_also_while_many_wait_for_the_printer(
    stranger: Browser, site: Site, hearing_pdf: bytes
) -> None:
    while site.printing.acquire(blocking=False):
        pass
    page = first_line(check(stranger, hearing_pdf, "x.pdf").text)
    assert page.startswith(
        "Every number holds. The pages could not be compared, because they cannot be drawn here now."
    )


@pytest.mark.long
def test_a_forgers_own_words_are_no_other_version(
    browser: Browser, stranger: Browser, site: Site, printed_rubric: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    result = read_scorecard_file(stranger.get(f"{address}/scorecard.pdf").content).results[0].result
    monkeypatch.setattr(site.printer, "drawn_by", "the same program on the group’s own computer")
    pdf = scorecard_pdf(site.printer, result)
    monkeypatch.undo()
    del site.printer.drawn_by
    assert first_line(check(stranger, pdf, "x.pdf").text).startswith(
        "Changed: the pages are not what this program draws"
    )


def test_keys_that_this_version_writes_cannot_be_taken_out(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    document = json.loads(stranger.get(f"{address}/scorecard.json").content)
    del document["checks"]["three_sheets_more"], document["round"]["history"]
    document["digest"] = document_digest(document)
    page = check(stranger, json.dumps(document).encode()).text
    assert first_line(page) == "Changed: a number in this file differs from what its counts give."


@pytest.mark.long
def test_the_questions_are_known_whatever_language_the_reader_has(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    content = stranger.get(f"{address}/scorecard.json").content
    stranger.get("/?language=es")
    page = check(stranger, content).text
    assert '<html lang="es">' in page
    assert "Cuidado" not in page


@pytest.mark.long
def test_data_that_prints_no_promise_is_no_older_state(app: FastAPI, stranger: Browser) -> None:
    """What became of the asks is on prints; the data never has it."""
    ann, here = published_round(app)
    content = stranger.get(f"{public_address(ann, here)}/scorecard.json").content
    promises = re.findall(r"/group/projects/\w+/promises", ann.get(here).text)[0]
    noted = {"ask.food": "A shop", "kind.food": "written"}
    assert ann.post(promises, data={**noted, "go": "keep"}).status_code == 303
    before = first_line(check(stranger, content).text)
    assert "something else" not in before and "Every number" in before


def test_each_part_of_a_round_that_cannot_be_computed_again_has_words(sample: Result) -> None:
    assert set(verify(sample.json_bytes()).attested) <= set(attested_texts())


@pytest.mark.long
def test_each_part_that_only_its_maker_can_vouch_for_is_told(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    content = stranger.get(f"{address}/scorecard.json").content
    page = check(stranger, content).text
    assert "the rulings, the income limits, and how the round was held." in page
    assert "The project’s name, kind and picture, and the facts about it." in page
    assert [name for name in verify(content).attested if name not in attested_texts()] == []


@pytest.mark.long
def test_a_print_without_what_the_site_prints_or_with_another_picture_is_named(
    app: FastAPI, stranger: Browser, site: Site
) -> None:
    ann, here = published_round(app)
    promises = re.findall(r"/group/projects/\w+/promises", ann.get(here).text)[0]
    noted = {"ask.food": "A shop", "kind.food": "written", "outcome.food": "broken", "evidence.food": "A bank came."}
    assert ann.post(promises, data=noted).status_code == 303
    pdf = stranger.get(f"{public_address(ann, here)}/scorecard.pdf?document=hearing").content
    assert read_scorecard_file(pdf).order.promises  # type: ignore[union-attr]
    for changes, says in (
        ({"promises": ()}, "what became of the asks"),
        ({"picture": small_picture()}, "the picture"),
    ):
        page = check(stranger, forged(site.printer, pdf, **changes), "x.pdf").text
        assert first_line(page).endswith(f"This site now shows something else for: {says}."), first_line(page)
        assert 'class="summary" role="status"' in page


@pytest.mark.long
def test_what_is_not_published_here_is_not_checked(stranger: Browser, site: Site, sample: Result) -> None:
    order = PrintOrder(document=Document.HEARING, branding=IMPRINT, promises=PROMISES)
    page = check(stranger, scorecard_pdf(site.printer, sample, order), "x.pdf").text
    assert first_line(page).endswith("Not checked: what became of the asks and logo, contact and help.")


@pytest.mark.long
def test_two_files_of_one_name_are_refused_or_named(browser: Browser, stranger: Browser, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf?document=hearing").content
    twice = check(stranger, doubled(pdf, "scorecard.json"), "x.pdf")
    assert twice.status_code == 422 and "more than one" in summary(twice)["file"]
    assert "It carries tally.csv more than once" in first_line(check(stranger, doubled(pdf, "tally.csv"), "x.pdf").text)


def doubled(pdf: bytes, name: str) -> bytes:
    """The PDF with a second file of this name in its list of files."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        names = opened.Root.Names.EmbeddedFiles.Names
        place = next(number for number in range(0, len(names), 2) if str(names[number]) == name)
        names.insert(place, names[place])
        names.insert(place + 1, opened.make_indirect(attached_file_spec(opened, b"{}", name).obj))
        written = io.BytesIO()
        opened.save(written)
    return written.getvalue()


@pytest.mark.long
def test_a_number_of_the_round_before_that_does_not_follow_is_a_change(
    browser: Browser, stranger: Browser, site: Site, printed_rubric: str
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = stranger.get(f"{address}/scorecard.pdf").content
    true = read_scorecard_file(pdf).results[0].result
    better = true.model_copy(update={"overall": true.overall.model_copy(update={"score": Decimal("4.9")})})
    better = better.model_copy(update={"digest": document_digest(better.document())})
    forgery = forged(site.printer, pdf, before=better)
    assert first_line(check(stranger, forgery, "x.pdf").text).startswith("Changed: a number")
    assert exit_code(FileCheck(read_scorecard_file(forgery), Pages.SAME)) == 1


@pytest.mark.long
def test_a_file_too_much_is_a_change_also_where_pages_cannot_be_compared(
    browser: Browser, stranger: Browser, site: Site, printed_rubric: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, address = browser.published(rubric=printed_rubric)
    pdf = attached(stranger.get(f"{address}/scorecard.pdf?document=hearing").content, ("notes.txt", b"x"))
    monkeypatch.setattr(site.printer, "drawn_by", "scorecard 9.9, WeasyPrint 99.0")
    page = first_line(check(stranger, pdf, "x.pdf").text)
    assert page.startswith("Changed: It carries a file that no scorecard has (notes.txt).")
    assert exit_code(FileCheck(read_scorecard_file(pdf), Pages.NOT_DRAWN)) == 1
