"""Prints: the address of each document, a group's branding, and the pages when no PDF can be made."""

import io
import re
from pathlib import Path

import pytest
from browsing import Browser, Clock, summary, values
from fastapi import FastAPI
from PIL import Image
from pypdf import PdfReader
from rooms import closed, code_of, opened, organizer, sent
from roomwalk import project_of

from scorecard.engine.result import Result
from scorecard.report.pdf.carried import attached_file, read_scorecard_file
from scorecard.rubrics.starter import new_rubric
from scorecard.settings import Settings
from scorecard.web.app import create_app
from scorecard.web.core.site import Site


def words(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", " ")


def paper(pdf: bytes) -> tuple[int, int]:
    """Width and height in points."""
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(box.width), round(box.height)


def png(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "#0b5663").save(file, "PNG")
    return file.getvalue()


def published(app: FastAPI, ann: Browser, printed_rubric: str, **about: str) -> tuple[str, str]:
    """Publishes a round of three sheets: the path of its organizers' page, and its public path."""
    round_id, code = opened(ann, rubric=printed_rubric, **about)
    for given in "124":
        sent(app, code, {"paid-time": given, "soil": "2", "low-cost-homes": "1"})
    closed(ann, round_id)
    ann.post(f"/group/rounds/{round_id}/publish")
    page = f"/group/rounds/{round_id}"
    found = re.search(r"/scorecards/[a-z0-9]+", ann.get(page).text)
    assert found is not None
    return page, found[0]


@pytest.mark.long
def test_each_kind_of_print_has_an_address(browser: Browser, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    file = f"{address}/scorecard.pdf"
    full, hearing = browser.get(file), browser.get(f"{file}?document=hearing&paper=a4")
    assert (full.status_code, hearing.headers["content-type"]) == (200, "application/pdf")
    assert re.search(r'filename="hearing-[a-z0-9-]+-[0-9a-f]{8}\.pdf"', hearing.headers["content-disposition"])
    assert re.search(r'filename="scorecard-[a-z0-9-]+-[0-9a-f]{8}\.pdf"', full.headers["content-disposition"])
    assert (paper(full.content), paper(hearing.content)) == ((612, 792), (595, 842))
    assert len(PdfReader(io.BytesIO(hearing.content)).pages) == 1
    large = browser.get(f"{file}?document=hearing&large=yes").content
    assert 1 < len(PdfReader(io.BytesIO(large)).pages) <= 4


@pytest.mark.long
def test_unknown_print_options_are_ignored(browser: Browser, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    file = f"{address}/scorecard.pdf"
    plain = browser.get(file).content
    for asked in ("document=sheet", "document=../x", "paper=a3&large=1", "document=hearing%00", "large=YES&document="):
        assert browser.get(f"{file}?{asked}").content == plain, asked
    one = browser.get(f"/rubrics/{printed_rubric}/sheet.pdf").content
    for asked in ("sheets=3", "first=-1&sheets=2", "first=x&sheets=²", "first=99999&sheets=1", "first=1&sheets=0"):
        assert browser.get(f"/rubrics/{printed_rubric}/sheet.pdf?{asked}").content == one, asked


@pytest.mark.long
def test_blank_sheets_have_the_numbers_that_were_asked_for(browser: Browser, printed_rubric: str) -> None:
    made = words(browser.get(f"/rubrics/{printed_rubric}/sheet.pdf?first=7&sheets=2").content)
    assert list(dict.fromkeys(re.findall(r"Sheet (\d+)", made))) == ["7", "8"]
    assert "“Cannot tell” counts at the lowest level." in " ".join(made.split())
    assert browser.get("/rubrics/nothing/sheet.pdf").status_code == 404


@pytest.mark.long
def test_questions_can_be_printed_in_a_language_that_the_site_does_not_have(tmp_path: Path) -> None:
    criteria = tmp_path / "criteria"
    criteria.mkdir()
    (criteria / "ours-1.yaml").write_text(new_rubric("ours"), encoding="utf-8")
    (criteria / "ours-1.so.yaml").write_text(
        "translation_of: ours@1\nlanguage: so\ntexts:\n  title: Kaarkeenna\n", encoding="utf-8"
    )
    app = create_app(Settings(data=tmp_path))
    try:
        browser = Browser(app)
        page = browser.get("/rubrics/ours@1").text
        assert 'href="/rubrics/ours@1/sheet.pdf?language=so" hreflang="so" lang="so">Soomaali</a>' in page
        assert "Kaarkeenna" in words(browser.get("/rubrics/ours@1/sheet.pdf?language=so").content)
        assert "Kaarkeenna" not in words(browser.get("/rubrics/ours@1/sheet.pdf?language=xx").content)
        assert browser.get("/rubrics/ours@1").headers.get("set-cookie") is None
        app.state.site.end_watched()
        refused = browser.get("/rubrics/ours@1/sheet.pdf?language=so&paper=a4")
        assert (refused.status_code, '<html lang="en"' in refused.text) == (503, True)  # the reader's language
    finally:
        app.state.site.printer.close()
        app.state.site.database.close()


@pytest.mark.long
def test_only_organizers_print_the_sheets_of_a_round(app: FastAPI, stranger: Browser, printed_rubric: str) -> None:
    ann = organizer(app)
    round_id, _ = opened(ann, rubric=printed_rubric, neighborhood="Frogtown")
    file = f"/group/rounds/{round_id}/sheets.pdf"
    made = words(ann.get(file).content)
    assert "Dale Apartments" in made
    assert "Harrison" in made
    assert stranger.get(file).status_code == 403
    assert organizer(app, "Bo", "Others").get(file).status_code == 404


@pytest.mark.long
def test_projects_side_by_side_are_printed_with_their_data(app: FastAPI, printed_rubric: str) -> None:
    ann = organizer(app)
    addresses = [published(app, ann, printed_rubric, name=name)[1] for name in ("First Block", "Second Block")]
    ids = [address.rpartition("/")[2] for address in addresses]
    pdf = Browser(app).get(f"/compare.pdf?with={ids[0]}&with={ids[1]}&with=nothing1").content
    assert [checked.result.project.name for checked in read_scorecard_file(pdf).results] == [
        "First Block",
        "Second Block",
    ]
    assert paper(pdf) == (792, 612)
    assert words(pdf).index("First Block") < words(pdf).index("Second Block")
    page = Browser(app).get(f"/compare?about={ids[1]}&with={ids[0]}&with={ids[1]}")
    assert f'<input type="hidden" name="about" value="{ids[1]}">' in page.text
    asked = f"/compare.pdf?about={ids[1]}&with={ids[0]}&with={ids[1]}"
    assert asked.replace("&", "&amp;") in page.text
    about_second = Browser(app).get(asked).content
    assert words(about_second).index("Second Block") < words(about_second).index("First Block")
    assert Browser(app).get(f"/compare.pdf?about=nothing1&with={ids[0]}&with={ids[1]}").content == pdf
    assert Browser(app).get("/compare.pdf").status_code == 404
    assert Browser(app).get("/compare.pdf?with=nothing1").status_code == 404


@pytest.mark.long
def test_the_branding_of_a_group_is_on_all_its_prints(app: FastAPI, printed_rubric: str) -> None:
    ann = organizer(app)
    _, address = published(app, ann, printed_rubric)
    before = Browser(app).get(f"{address}/scorecard.pdf").content
    kept = ann.post(
        "/group/print",
        data={"contact": "Harrison, 503 Irving Ave", "help": "Ask us for this in Hmong or Somali: 612 555 0100."},
        files={"logo": ("logo.png", png(8000, 200), "image/png")},
    )
    assert kept.headers["location"] == "/group/print"
    with Image.open(io.BytesIO(ann.get("/group/print/logo").content)) as logo:
        assert (logo.format, logo.size) == ("PNG", (480, 12))
    pdf = Browser(app).get(f"{address}/scorecard.pdf").content
    assert pdf != before
    assert "Ask us for this in Hmong or Somali: 612 555 0100." in words(pdf)
    assert "Harrison, 503 Irving Ave" in words(pdf)
    assert len(PdfReader(io.BytesIO(pdf)).pages[0].images) == 1
    assert "changed the logo, contact or help on prints" in ann.get("/group/journal").text
    shown = ann.get("/group/print")
    assert values(shown)["contact"].strip() == "Harrison, 503 Irving Ave"
    ann.post("/group/print", data={"logo_remove": "yes"})
    assert ann.get("/group/print/logo").status_code == 404
    assert Browser(app).get(f"{address}/scorecard.pdf").content == before


@pytest.mark.sampled(every=2)
@pytest.mark.parametrize(
    ("data", "content", "sentence"),
    [
        ({"contact": "x" * 601}, None, "601 characters"),
        ({"help": "x" * 3001}, None, "3,001 characters"),
        ({"contact": "Kept"}, b"no picture", "picture"),
        ({"contact": "Kept"}, b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture"),
    ],
)
def test_faulty_branding_gives_errors_and_keeps_what_was_typed(
    app: FastAPI, data: dict[str, str], content: bytes | None, sentence: str
) -> None:
    ann = organizer(app)
    files = {"logo": ("logo.png", content, "image/png")} if content else None
    answered = ann.post("/group/print", data=data, files=files)
    assert answered.status_code == 422
    assert sentence in " ".join(summary(answered).values())
    shown = values(answered)
    assert {name: shown[name].strip() for name in data} == data
    assert values(ann.get("/group/print"))["contact"].strip() == ""


@pytest.mark.long
def test_prints_show_promises_and_the_earlier_round(app: FastAPI, clock: Clock, printed_rubric: str) -> None:
    ann = organizer(app)
    page, address = published(app, ann, printed_rubric)
    file, hearing = f"{address}/scorecard.pdf", f"{address}/scorecard.pdf?document=hearing"
    assert "What became of" not in words(Browser(app).get(file).content)
    assert "What became of" not in words(Browser(app).get(hearing).content)
    promise = {"ask.soil": "A grocery shop", "kind.soil": "written", "promised_on.soil": "2026-11-20"}
    assert ann.post(f"/group/projects/{project_of(ann, page)}/promises", data=promise).status_code == 303
    told = words(Browser(app).get(file).content)
    assert "What became of the asks" in told
    assert "A grocery shop" in told
    assert "What became of the asks: 1 promised in writing. As the group had noted it by" in words(
        Browser(app).get(hearing).content
    )

    clock.turn(hours=2)
    later = ann.post(f"{page}/next").headers["location"]
    assert ann.post(f"{later}/open").status_code == 303
    built = later.rpartition("/")[2]
    for given in "455":
        sent(app, code_of(ann, built), {"paid-time": given})
    closed(ann, built)
    ann.post(f"{later}/publish")
    newest = re.search(r"/scorecards/[a-z0-9]+", ann.get(later).text)
    assert newest is not None
    assert "No other round of it is published here." not in Browser(app).get(newest[0]).text
    beside = Browser(app).get(f"{newest[0]}/scorecard.pdf").content
    assert read_scorecard_file(beside).results[0].result.round.label == "After negotiation"
    assert Result.model_validate_json(attached_file(beside, "before.json")).project.name == "Dale Apartments"


@pytest.mark.long
def test_a_busy_printer_gives_503_with_retry_after(browser: Browser, site: Site, printed_rubric: str) -> None:
    _, address = browser.published(rubric=printed_rubric)
    places = 0
    while site.printing.acquire(blocking=False):
        places += 1
    full = browser.get(f"{address}/scorecard.pdf?document=hearing")
    assert (full.status_code, full.headers["retry-after"]) == (503, "5")
    assert "Many people are asking for a PDF at once. Try again in a moment." in full.text
    for _ in range(places):
        site.printing.release()
    assert browser.get(f"{address}/scorecard.pdf?document=hearing").status_code == 200
