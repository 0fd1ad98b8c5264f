"""Pages in other languages: no English is left, a switch loses nothing, untranslated text is marked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from gettext import NullTranslations
from html.parser import HTMLParser
from io import BytesIO
from itertools import count
from pathlib import Path
from string import Formatter

import pytest
from babel import Locale
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from browsing import Browser, title, values
from fastapi import FastAPI
from httpx2 import Response
from pypdf import PdfReader
from rooms import organizer
from roomwalk import walk

from scorecard.errors import Sentence
from scorecard.folders import root_folder
from scorecard.i18n import LANGUAGES, Language, catalog_file, gettext, in_language, language_of, translate
from scorecard.rubrics.library import Library
from scorecard.rubrics.translation import read_overlay, texts_of
from scorecard.rubrics.translation_file import overlay_text
from scorecard.settings import Settings
from scorecard.web.app import create_app

ROOT = Path(__file__).parents[2]
MAPPINGS = [("scorecard/**.py", "python"), ("templates/**.html", "jinja2")]
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "Sentence": None}


def messages() -> set[str | tuple[str, ...]]:
    """Every text of the interface, extracted from the source as for the catalogs."""
    found: set[str | tuple[str, ...]] = set()
    options = {"templates/**.html": {"extensions": "jinja2.ext.i18n"}}
    for _, _, message, _, _ in extract_from_dir(ROOT, MAPPINGS, options, KEYWORDS):
        found.add(message)
    return found


CATALOGS = [code for code in LANGUAGES if code != "en"]


@pytest.mark.parametrize("code", CATALOGS)
def test_every_text_of_the_interface_is_in_the_catalog(code: str) -> None:
    with catalog_file(code).open("rb") as file:
        catalog = read_po(file, code)
    wanted = messages()
    assert len(wanted) > 550
    missing = [message for message in wanted if not (known := catalog.get(message)) or not all(_strings(known.string))]
    assert missing == []
    assert {message.id for message in catalog if message.id} - wanted == set()


def _strings(string: object) -> tuple[str, ...]:
    return tuple(string) if isinstance(string, list | tuple) else (str(string),)


@pytest.mark.parametrize("code", CATALOGS)
def test_a_translation_has_the_placeholders_and_the_edges_of_its_text(code: str) -> None:
    with catalog_file(code).open("rb") as file:
        catalog = read_po(file, code)

    def fields(text: str) -> list[tuple[str | None, ...]]:
        return sorted((name, spec, kind) for _, name, spec, kind in Formatter().parse(text) if name is not None)

    checked = 0
    for message in catalog:
        sources = _strings(message.id) if message.id else ()
        for number, text in enumerate(_strings(message.string) if sources else ()):
            source = sources[min(number, len(sources) - 1)]
            wanted = fields(source) if len(sources) == 1 else fields(sources[-1])
            assert set(fields(text)) <= set(wanted) and (len(sources) > 1 or fields(text) == wanted), source
            assert (text[:1].isspace(), text[-1:].isspace()) == (source[:1].isspace(), source[-1:].isspace()), source
            checked += 1
    assert checked > 550


# a language in which everything is marked


class Marked(NullTranslations):
    def gettext(self, message: str) -> str:
        return f"«{message}»"

    def ngettext(self, one: str, many: str, number: int) -> str:
        return f"«{one if number == 1 else many}»"


class MarkedLanguage(Language):
    @cached_property
    def catalog(self) -> NullTranslations:
        return Marked()


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Browser]:
    """A browser whose language puts every text in marks, on a site with a rubric whose texts have marks too."""
    monkeypatch.setitem(LANGUAGES, "qq", MarkedLanguage("qq", "Qq", Locale("ja")))
    folder = tmp_path / "criteria"
    folder.mkdir()
    source = (root_folder("criteria") / "equitable-development-2026.1.yaml").read_text(encoding="utf-8")
    source = source.replace("rubric: equitable-development", "rubric: a").replace("status: published", "status: draft")
    numbers = count(1)  # a short name that is made from a question is cut, and its mark with it
    source = re.sub("( +)question: ", lambda at: f"{at[1]}short: Question {next(numbers)}\n{at[0]}", source)
    path = folder / "a-2026.1.yaml"
    path.write_text(source, encoding="utf-8")
    rubric = Library().load(path).rubric
    texts = "".join(f"  {name!r}: {'«' + text + '»'!r}\n" for name, text in texts_of(rubric).items() if "'" not in text)
    texts += "".join(f'  "{name}": "«{text}»"\n' for name, text in texts_of(rubric).items() if "'" in text)
    overlay = f"translation_of: a@2026.1\nlanguage: qq\ntexts:\n{texts}"
    made = overlay_text(rubric, "qq", read_overlay("x", overlay.encode()))
    (folder / "a-2026.1.qq.yaml").write_text(made, encoding="utf-8")
    app = create_app(Settings(data=tmp_path))
    browser = Browser(app)
    browser.get("/?language=qq")
    yield browser
    app.state.site.printer.close()
    app.state.site.database.close()


SPOKEN = {"alt", "aria-label", "title", "placeholder", "data-offline", "content"}
DATA = re.compile(
    r"English|Español|Hmoob|Soomaali|Karen|Qq|localhost\S*|YAML|JSON|CSV|PDF|https?://\S+|testserver\S*|\S+@\S+|(?:[0-9a-f]{4} ){3}[0-9a-f]{4}|"
    r"(?=[a-f]*[0-9])[0-9a-f]{8,}|[\w-]{40,}|CC BY|scorecard \d\S*"
)


@dataclass
class _Unmarked(HTMLParser):
    """Collects the text of a page that is outside of all marks."""

    found: list[str] = field(default_factory=list)
    depth: int = 0
    inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "pre", "textarea"):
            self.inside.append(tag)
        known = dict(attrs)
        if known.get("name") not in ("viewport", "color-scheme"):
            for name in SPOKEN & set(known):
                self.take(known[name] or "", fresh=True)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self.take(data)

    def take(self, text: str, *, fresh: bool = False) -> None:
        depth, outside = (0 if fresh else self.depth), []
        for letter in text:
            if letter == "«":
                depth += 1
            elif letter == "»":
                depth -= 1
            elif not depth:
                outside.append(letter)
        if not fresh:
            self.depth = depth
        rest = DATA.sub(" ", "".join(outside))
        if re.search("[A-Za-z]{2,}", rest):
            self.found.append(rest.strip())


def unmarked(page: str) -> list[str]:
    reader = _Unmarked()
    reader.feed(without_example(page).replace("summary_large_image", ""))
    assert reader.depth == 0
    return reader.found


def without_example(page: str) -> str:
    """The page without what is no text of ours: the words of the example on the first page, which are those of its
    questions and facts, and the names of time zones."""
    page = re.sub(r'<select id="zone".*?</select>', "", page, flags=re.DOTALL)
    return re.sub(r'<p class="example">.*?(?=<p class="take">)', "", page, flags=re.DOTALL)


FACTS = {
    "name": "«Dale»", "kind": "housing", "address": "«Dale 1»", "neighborhood": "«Hill»", "developer": "«Them»",
    "homes": "«9»", "homes_by_rent": "«1»", "public_money": "«$1»", "public_money_for": "«TIF»",
    "website": "https://example.org", "hearing_body": "«Council»", "hearing_date": "2026-12-04", "hearing_item": "7",
    "hearing_type": "«Rezoning»",
}  # fmt: skip


def test_no_english_is_left_on_any_page(marked: Browser) -> None:
    seen: dict[str, list[str]] = {}

    def look(path: str, answer: Response) -> Response:
        if answer.status_code < 600 and "text/html" in answer.headers.get("content-type", ""):
            seen[f"{path} {answer.status_code}"] = unmarked(answer.text)
        return answer

    def get(path: str) -> Response:
        return look(path, marked.get(path))

    def post(path: str, **data: str) -> Response:
        return look("POST " + path, marked.post(path, data=data))

    rubric = "/rubrics/a@2026.1"
    for path in ("/", "/projects", "/projects/new?rubric=a@2026.1", "/nothing", "/open/x", "/rubrics", rubric):
        get(path)
    post(
        "/projects",
        rubric="a@2026.1",
        name="",
        hearing_date="soon",
        website="x",
        kind="moon",
        address="«" + "x" * 400 + "»",
    )
    project = marked.start(rubric="a@2026.1", **FACTS)
    base = f"/projects/{project}"
    for path in (
        "",
        "/questions/languages",
        "/questions/low-cost-homes",
        "/principles/housing",
        "/review",
        "/link",
        "/delete",
        "/details",
    ):
        get(base + path)
    post(f"{base}/finish")
    post(
        f"{base}/questions/paid-time",
        **{"answer.paid-time": "9", "reason.paid-time": "«" + "x" * 5000, "kind.paid-time": "x"},
    )
    marked.answer(project, "paid-time", "?", reason="«No papers.»", evidence="«None»")
    marked.answer(project, "languages", "2", reason="«Only English.»")
    post(f"{base}/questions/paid-time", **{"answer.paid-time": "3", "was.paid-time": "old"})
    marked.answer(project, "who-decides", "", reason="«Later.»")
    get(f"{base}/review")
    get(f"{base}/questions/paid-time")
    for principle in (
        "livability",
        "housing",
        "economic-development",
        "environment",
        "transportation",
        "community-power",
    ):
        page = get(f"{base}/principles/{principle}").text
        ids = re.findall(r'<fieldset class="question" id="answer\.([^"]+)"', page)
        data = {f"answer.{id_}": str(1 + number % 5) for number, id_ in enumerate(ids) if id_ != "culture"}
        marked.post(f"{base}/principles/{principle}", data=data)
    marked.answer(project, "culture", "na", reason="«None here.»")
    post(f"{base}/finish")
    post(f"{base}/questions/paid-time", **{"answer.paid-time": "1", "reason.paid-time": "«Too late.»"})
    get(f"{base}/scorecard")
    get(f"{base}/preview")
    marked.post(f"{base}/publish")
    address = re.search(r"/scorecards/[a-z0-9]+", get(f"{base}/scorecard").text)
    assert address is not None
    get(address[0])
    get("/")
    marked.post(f"{base}/reopen")
    marked.answer(project, "paid-time", "5")
    marked.post(f"{base}/finish")
    get(f"{base}/scorecard")
    post(f"{base}/publish", reason="")
    post(f"{base}/publish", reason="«" + "x" * 400 + "»")
    post(f"{base}/publish", reason="«More was promised.»")
    get(address[0])
    get(address[0] + "/1")
    adapt = f"{rubric}/adapt"
    get(adapt)
    post(adapt, title="", **{"pw.housing": "x", "n.0.t": "«Joy»"})
    changes = {
        "pw.housing": "2",
        "cw.air": "3",
        "cd.rain": "yes",
        "cq.food": "«Food?»",
        "cg.wages": "«So.»",
        "a.housing.0.q": "«Garden?»",
        "n.0.t": "«Joy»",
        "a.+0.0.q": "«Is it?»",
        "pt.livability": "«Life»",
        "pb.housing": "«Stay.»",
    }
    post(adapt, title="«Ours»", slug="ours", go="preview", **changes)
    kept = marked.post(adapt, data={"title": "«Ours»", "slug": "ours", "go": "keep", **changes}).headers["location"]
    get(kept)
    get(f"{kept}/adapt")
    get("/rubrics")
    get(f"{base}/preview/{kept.rpartition('/')[2]}")
    get("/rubric-paste")
    post("/rubric-paste", text="", go="look")
    post("/rubric-paste", text="«Ours»\n\n1. «Is it good?»\n3. «Is it better?» (3 points)\n", go="look")
    get("/rubric-check")
    post("/rubric-check", text="", go="check")
    post(
        "/rubric-check",
        text=(root_folder("criteria").parent / "tests/data/broken/six-faults.yaml").read_text(encoding="utf-8"),
    )
    post("/rubric-check", text="rubric: ours\nedition: '1'\nbased_on: b@2\n")
    post(
        "/rubric-check", text="rubric: ours\nedition: '1'\nbased_on: a@2026.1\nprinciples: [{id: housing, weight: 2}]\n"
    )
    post(f"{base}/unpublish")
    get(address[0])
    post(f"{base}/delete")
    marked.post("/leave")
    get("/")
    get("/projects")
    assert len(seen) > 38
    english = {path: texts for path, texts in seen.items() if texts and "equitable-" not in path}
    assert {
        path: left for path, texts in english.items() if (left := [text for text in texts if text not in TITLES])
    } == {}


TITLES = (
    "Community scorecard on the Equitable Development Principles",
    "Community scorecard for transit and street projects",
    "First look, twenty yes-or-no questions",
    "Twin Cities, Minnesota, 2024",
)
"""The titles of the other rubrics and the names of places, which have no marks."""


@pytest.mark.long
def test_no_english_is_left_on_the_pages_of_a_group(marked: Browser) -> None:
    app = marked.app
    assert isinstance(app, FastAPI)
    seen: dict[str, list[str]] = {}
    walls: dict[str, str] = {}

    def look(who: Browser, verb: str, path: str, data: dict[str, str]) -> Response:
        found = who.request(verb, path, data=data or None)
        if "text/html" in found.headers.get("content-type", ""):
            seen[f"{verb} {path} {found.status_code}"] = unmarked(found.text)
        if path.endswith("/wall"):
            walls[path] = found.text
        return found

    people = [organizer(app, f"«{name}»", "«Harrison»") for name in ("Ann", "Bob")]
    phones = [Browser(app) for _ in range(7)]
    for one in (*people, *phones):
        one.cookies.set("language", "qq")
    walk(people[0], people[1], phones[:6], phones[6], look, "a@2026.1")
    assert len(seen) > 90
    # in the languages of the round
    wall = ("Point your phone at the code, or open", "and type this code:", "0 sheets sent")
    codes = re.findall(r'(?:/r/<wbr><span class="whole">|room-code">)(\w+)', "".join(walls.values()))
    assert len(codes) == 3
    told = (*TITLES, *wall, *codes)
    left = {path: [text for text in texts if text not in told] for path, texts in seen.items()}
    assert {path: texts for path, texts in left.items() if texts} == {}


@pytest.mark.long
def test_no_english_is_left_in_the_pdf(marked: Browser) -> None:
    project = marked.start(rubric="a@2026.1", **FACTS)
    for id_, answer in {"first-asked": "2", "languages": "2", "paid-time": "?", "culture": "na"}.items():
        marked.answer(project, id_, answer, reason="«So.»", evidence="«Page 3»")
    for principle in ("livability", "housing", "economic-development", "environment"):
        ids = re.findall(r'id="answer\.([^"]+)"', marked.get(f"/projects/{project}/principles/{principle}").text)
        marked.post(f"/projects/{project}/principles/{principle}", data={f"answer.{id_}": "3" for id_ in ids})
    marked.post(f"/projects/{project}/finish")
    pdf = marked.get(f"/projects/{project}/scorecard.pdf")
    assert pdf.status_code == 200
    reader = PdfReader(BytesIO(pdf.content))
    assert str(reader.root_object["/Lang"]) == "qq"
    text = " ".join(page.extract_text() for page in reader.pages)
    assert "«How solid is this score?»" in text.replace("\n", " ")
    # behind facts in another language stands its code
    assert unmarked(text.replace("<", "").replace(" (en)", "")) == []


# choosing a language


@pytest.mark.parametrize(
    ("chosen", "accepted", "code"),
    [
        ("es", "", "es"),
        (None, "es-MX,es;q=0.9,en;q=0.8", "es"),
        (None, "en-US,es;q=0.5", "en"),
        (None, "fr,es;q=0.3", "es"),
        (None, "es;q=0", "en"),
        ("xx", "es", "es"),
        (None, "", "en"),
        (None, ";;;q=,,\0" * 300, "en"),
        ("../../es", "", "en"),
    ],
)
def test_the_language_is_the_chosen_one_else_the_first_that_the_browser_accepts(
    chosen: str | None, accepted: str, code: str
) -> None:
    assert language_of(chosen, accepted).code == code


def test_a_chosen_language_is_kept_and_unknown_ones_are_ignored(browser: Browser) -> None:
    assert 'lang="en"' in browser.get("/").text
    page = browser.get("/?language=es")
    assert '<html lang="es">' in page.text and "Calificar un proyecto" in page.text
    assert page.headers["set-cookie"].startswith("language=es; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax")
    assert '<html lang="es">' in browser.get("/rubrics").text
    assert '<html lang="es">' in browser.get("/?language=xx").text
    assert '<html lang="en">' in browser.get("/?language=en").text


def test_a_switch_on_the_form_of_a_project_keeps_what_was_typed(browser: Browser) -> None:
    typed = {"name": "Dale", "address": "Dale 1", "hearing_date": "soon", "kind": "housing", "form": "f"}
    page = browser.post("/projects", data={**typed, "language": "es"})
    assert page.status_code == 200
    assert '<html lang="es">' in page.text
    assert {name: values(page)[name] for name in typed} == typed
    assert "Calificar un proyecto" in title(page)
    assert browser.get("/projects").text.count("/projects/") == 1  # nothing was made; the button to begin


def test_a_switch_on_a_question_saves_what_was_answered_and_stays(browser: Browser) -> None:
    project = browser.start()
    address = f"/projects/{project}/questions/paid-time"
    data = {"answer.paid-time": "4", "reason.paid-time": "Se paga.", "language": "es", "from": "review"}
    answer = browser.post(address, data=data)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{address}?from=review")
    page = browser.get(answer.headers["location"])
    assert "¿" in title(page)
    assert {name: values(page)[f"{name}.paid-time"] for name in ("answer", "reason")} == {
        "answer": "4",
        "reason": "Se paga.",
    }


def test_a_switch_on_a_page_with_errors_keeps_the_faulty_text(browser: Browser) -> None:
    project = browser.start()
    long = "x" * 5000
    page = browser.post(f"/projects/{project}/questions/paid-time", data={"reason.paid-time": long, "language": "es"})
    assert page.status_code == 422
    assert "La razón" in page.text and values(page)["reason.paid-time"] == long


def test_a_switch_after_finishing_failed_leads_back_to_the_review(browser: Browser) -> None:
    project = browser.start()
    page = browser.post(f"/projects/{project}/finish")
    assert page.status_code == 422
    assert f'href="/projects/{project}/review?language=es"' in page.text


def test_a_switch_after_a_late_save_keeps_what_was_typed(browser: Browser) -> None:
    project = browser.finished()
    late = browser.answer(project, "paid-time", "5", reason="Too late.")
    assert values(late)["reason.paid-time"] == "Too late."
    again = browser.post(f"/projects/{project}/questions/paid-time", data={**values(late), "language": "es"})
    assert again.status_code == 409
    assert '<html lang="es">' in again.text and "Too late." in again.text


@pytest.mark.long
def test_a_switch_on_rubric_and_correction_forms_keeps_what_was_typed(browser: Browser) -> None:
    page = browser.post(
        "/rubrics/equitable-development@2026.1/adapt", data={"title": "Ours", "pw.housing": "x", "language": "es"}
    )
    assert (page.status_code, values(page)["title"], values(page)["pw.housing"]) == (200, "Ours", "x")
    assert "Hacerla nuestra" in title(page)
    check = browser.post("/rubric-check", data={"text": "rubric: x", "language": "es"})
    assert (check.status_code, values(check)["text"]) == (200, "rubric: x")
    project, _ = browser.published()
    browser.post(f"/projects/{project}/reopen")
    browser.answer(project, "paid-time", "5")
    browser.post(f"/projects/{project}/finish")
    corrected = browser.post(f"/projects/{project}/publish", data={"reason": "More was", "language": "en"})
    assert (corrected.status_code, values(corrected)["reason"]) == (200, "More was")


def test_a_scorecard_is_shown_in_each_readers_language(browser: Browser, stranger: Browser) -> None:
    _, address = browser.published()
    assert "Poder de la comunidad" in stranger.get(f"{address}?language=es").text
    assert "Community power" in browser.get(address).text
    document = stranger.get(f"{address}/scorecard.json").text
    assert document == browser.get(f"{address}/scorecard.json").text
    names = {
        len(re.findall("Parcial|Débil", without_example(stranger.get("/").text))),
        browser.get("/").text.count("Parcial"),
    }
    assert names == {0, 1}


@pytest.mark.long
def test_a_pinned_translation_never_changes(app: FastAPI, browser: Browser) -> None:
    project = browser.start()
    browser.get("/?language=es")
    before = title(browser.get(f"/projects/{project}/questions/paid-time"))
    library = app.state.site.library
    library._translations.clear()
    library._overlays.clear()
    later = create_app(Settings(data=app.state.site.settings.data))
    later.state.site.library._translations.update(
        {loaded.rubric.digest: {} for loaded in later.state.site.rubrics.values()}
    )
    again = Browser(later)
    again.cookies.update(browser.cookies)
    assert title(again.get(f"/projects/{project}/questions/paid-time")) == before
    assert "Score a project" not in again.get("/").text  # the interface speaks Spanish all the same


# untranslated text


@pytest.mark.long
def test_a_text_that_nobody_has_translated_says_which_language_it_is_in(browser: Browser) -> None:
    text = "based_on: equitable-development@2026.1\nrubric: ours\nedition: '1'\nprinciples: [{id: housing, title: Homes for all}]\n"
    id_ = browser.post("/rubric-check", data={"text": text, "go": "keep"}).headers["location"].rpartition("/")[2]
    browser.get("/?language=es")
    page = browser.get(f"/rubrics/{id_}").text
    assert '<span lang="en" dir="auto">Homes for all</span>' in page
    assert "Poder de la comunidad" in page and '<span lang="en" dir="auto">Community power' not in page
    project = browser.start(rubric=id_)
    for path in ("", "/questions/low-cost-homes", "/principles/housing", "/review"):
        shown = browser.get(f"/projects/{project}{path}").text
        assert '<span lang="en" dir="auto">Homes for all</span>' in shown, path
        assert not re.search(r'="[^"<]*<span', shown), path
        assert "<span" not in re.search(r"<title>(.*?)</title>", shown)[1], path  # type: ignore[index]


def test_problems_of_a_file_are_translated() -> None:
    sentence = Sentence(
        "“{word}” is not a {noun} of this rubric; {known}",
        word="x",
        noun=Sentence("band"),
        known=Sentence("there are none here."),
    )
    assert sentence == "“x” is not a band of this rubric; there are none here."
    with in_language(LANGUAGES["es"]):
        assert translate(
            sentence
        ) == "«x» no es una categoría de esta rúbrica; aquí no hay ninguno." or "«x»" in translate(sentence)
        assert "band" not in translate(sentence)
        assert gettext("Saved") != "Saved"


@pytest.mark.long
def test_words_in_another_script_are_marked_on_every_page_that_shows_them(browser: Browser) -> None:
    name = "حي السلام"
    _, address = browser.published(name=name)
    for path in (address, f"{address}/questions/who-decides", "/scorecards", "/"):
        answer = browser.get(path)
        assert answer.status_code == 200, path
        shown = re.sub(r"<[^>]*>", "", re.sub(r"<title>.*?</title>", "", answer.text))
        assert answer.text.count(f'<span lang="und-Arab" dir="rtl">{name}</span>') == shown.count(name), path
        assert 'lang="und-Arab"' in answer.text, path


@pytest.mark.long
def test_a_file_in_another_language_does_not_change_that_of_the_site(browser: Browser) -> None:
    _, address = browser.published()
    tally = browser.get(f"{address}/tally.csv?language=es")
    assert (tally.status_code, "set-cookie" in tally.headers) == (200, False)
    assert "¿Puede la gente moverse por aquí" in tally.text
    assert "Every question" in browser.get(address).text
