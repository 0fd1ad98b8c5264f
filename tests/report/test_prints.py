"""Each kind of print, on each paper, in each language, in normal and in large print."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import product

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pytest
from pdfs import failures, misplaced, texts
from PIL import Image
from pypdf import PageObject, PdfReader
from rubrics import criterion, principle, small
from worst_cases import NAME, WORST, split_everywhere

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.disagreement import Disagreement
from scorecard.engine.project import Facts, Pick, Promise, ShownPicture
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.i18n import LANGUAGES, find_language, gettext, in_language
from scorecard.report.pages.blank_sheet import SheetOrder, blank_sheet, explains_all, needed_notes
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.view import View
from scorecard.report.pdf.carried import attached_file, drawn_again, read_scorecard_file
from scorecard.report.pdf.files import ORDER_NAME, RESULT_NAME, scorecard_pdf, sheets_pdf, side_by_side_pdf
from scorecard.report.pdf.html import Documents, page_rule
from scorecard.report.pdf.job import AnchorSearch, PrintJob
from scorecard.report.pdf.options import Branding, Document, LaterRound, Paper, PrintOrder, small_image
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation, translated

UNSEEN = 1.0  # points: the size of words for screen readers only
SIZES = {Paper.LETTER: (612, 792), Paper.A4: (595, 842)}  # points, rounded


def image(width: int, height: int) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (width, height), "navy").save(written, "PNG")
    return written.getvalue()


def logo(width: int, height: int) -> str:
    return small_image(image(width, height), 480, 160, logo=True)


def named(result: Result, name: str) -> Result:
    return result.model_copy(update={"project": result.project.model_copy(update={"name": name})})


def sheet_order_of(result: Result) -> SheetOrder:
    view = View.of(result)
    project = result.project
    return SheetOrder(view.rubric, view.translation, project.name, project.kind, project.facts)


def short_sheet_order_of(result: Result) -> SheetOrder:
    """The questions of the first principle, which has every part that a question can have."""
    view = View.of(result)
    content = view.rubric.canonical
    rubric = parse_rubric({**content, "principles": content["principles"][:1]})
    return SheetOrder(rubric, view.translation, result.project.name, facts=result.project.facts)


def size(page: PageObject) -> tuple[int, int]:
    return round(float(page.mediabox.width)), round(float(page.mediabox.height))


MATRIX = list(product(Document, Paper, (False, True), LANGUAGES))
WHOLE = [case for case in MATRIX if case[0] is not Document.SHEET]  # whole sheets have a test of their own


@pytest.mark.sampled(every=16)
@pytest.mark.parametrize(
    ("card", "document", "paper", "large", "language"),
    [
        *[("brief", *case) for case in MATRIX],
        *[pytest.param("sample", *case, marks=pytest.mark.long) for case in WHOLE],
    ],
)
def test_every_print_conforms_to_its_standards(
    card: str,
    document: Document,
    paper: Paper,
    large: bool,
    language: str,
    request: pytest.FixtureRequest,
    sample: Result,
    printer: PdfPrinter,
) -> None:
    """PDF/UA-1 and PDF/A-3a, which a missing glyph fails too; at least 18 points in large print; numbers on several pages;
    a note on sample data. All is checked on one print, as printing is slow: of a brief card, and with --all of the
    whole one too."""
    result: Result = request.getfixturevalue(card)
    order = PrintOrder(document=document, paper=paper, large=large)
    with in_language(LANGUAGES[language]):
        made_up = gettext("Sample data, made up to show the layout.")
        if document is Document.SHEET:
            pdf = sheets_pdf(printer, short_sheet_order_of(sample), ["7"], order)
        elif document is Document.SIDE_BY_SIDE:
            pdf = side_by_side_pdf(printer, [result, named(result, NAME)], order)
        else:
            pdf = scorecard_pdf(printer, result, order)
    reader = PdfReader(io.BytesIO(pdf))
    across = document is Document.SIDE_BY_SIDE and not large
    assert failures(pdf) == []
    assert str(reader.root_object["/Lang"]) == language
    assert {size(page) for page in reader.pages} == {SIZES[paper][::-1] if across else SIZES[paper]}
    if document is Document.HEARING:
        assert len(reader.pages) <= (4 if large else 1)
    if large:
        sizes = {height for page in reader.pages for height in letters(page)}
        assert 18 in sizes
        assert min(sizes - {UNSEEN}) >= 18
    if document in (Document.HEARING, Document.FULL):
        pages = texts(pdf)
        numbers = [f"{number} / {len(pages)} · Dale" for number in range(1, len(pages) + 1)]
        assert len(pages) == 1 or all(number in page for number, page in zip(numbers, pages, strict=True))
        assert made_up in " ".join(pages).replace("\n", " ")


def letters(page: PageObject) -> dict[float, int]:
    """How many characters a page prints in each size, in points."""
    found: dict[float, int] = {}

    def see(text: str, matrix: list[float], place: list[float], _font: object, size: float) -> None:
        height = round(abs(size * matrix[3] * place[3]), 1)
        found[height] = found.get(height, 0) + len(text.strip())

    page.extract_text(visitor_text=see)
    return {height: count for height, count in found.items() if count}


def test_the_hearing_page_is_one_page_that_refers_to_no_next_pages(hearing_pdf: bytes) -> None:
    (page,) = texts(hearing_pdf)
    page = page.replace("\n", " ")
    assert "Dale and University Apartments" in page
    assert "The full scorecard has the counts of every question." in page
    assert "The next pages" not in page


def test_page_1_says_what_the_round_before_came_to_and_what_a_later_one_does(
    sample: Result, printer: PdfPrinter
) -> None:
    later = LaterRound(label="As built", score=Decimal("3.5"), band="partial", position="oppose")
    order = PrintOrder(document=Document.HEARING, later=later)
    (page,) = texts(scorecard_pdf(printer, sample, order, sample))
    page = page.replace("\n", " ")
    assert "The round before, “As first proposed”, came to 2.4 (Weak)." in page
    assert (
        "A later round is published: “As built”. Its score is 3.5 (Partial). The group’s position is now: Oppose. This"
        " page is about the earlier one." in page
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_space_parts_each_sentence_from_the_next(language: str, example: Result, printer: PdfPrinter) -> None:
    for document in (Document.HEARING, Document.FULL):
        with in_language(LANGUAGES[language]):
            pages = texts(scorecard_pdf(printer, example, PrintOrder(document=document)))
        assert re.findall(r"\w+[.:;,?!][A-ZÁÉÍÓÚÑ¿¡“«]\w*", " ".join(pages)) == []


@pytest.mark.parametrize(
    ("left", "right", "place"),
    [(0, 9, "asks"), (9, 0, "requirements"), (4, 4, "across")],  # with six lines 9, 9 and 4 + 3 lines are the fewest
)
def test_how_solid_the_score_is_comes_where_page_1_takes_the_fewest_lines(
    sample: Result, left: int, right: int, place: str
) -> None:
    line = "x" * 50
    page = page_of(sample)
    requirement = replace(page.requirements[0], question="", number=None, counted=line[:40])
    page = replace(
        page,
        asks=(replace(page.asks[0], text=line, policy=None),) * left,
        asks_note=None,
        quote=None,
        requirements=(requirement,) * right,
        short_checks=(line,) * 6,
    )
    assert page.place_of_checks(()) == place


def test_a_drawing_is_read_once_as_an_image_and_inside_the_page(sample: Result, printer: PdfPrinter) -> None:
    """A PDF has drawings as images, a page has them inside. What is only behind them, or beside a word that says the
    same, is read in neither."""
    documents, order = Documents(printer.templates), PrintOrder(document=Document.HEARING)
    images, inside = documents.scorecard(sample, order), documents.scorecard(sample, order, style="")
    readings = re.findall(' alt="([^"]+)">', images.front)
    assert len(readings) == 8  # the whole score, six principles, the code
    assert "<svg class" not in images.front
    assert re.findall("<title>([^<]+)</title>", inside.front) == readings
    hidden = inside.front.count("<svg") - len(readings)
    assert inside.front.count('aria-hidden="true"') == hidden == 9  # behind seven rows, and two marks


def test_special_characters_in_a_label_are_drawn_as_they_are(printer: PdfPrinter) -> None:
    label = """A "50%23" & 'so' <b>#1</b>"""
    rubric = small(principles=[principle("one", criterion("a"), title=label)], bands=[{"id": "low", "label": label}])
    result = score_sheets(rubric, [Sheet("1", {"a": Answer(Fraction(3))})], project="Dale")
    pdf = scorecard_pdf(printer, result, PrintOrder(document=Document.HEARING))
    page = " ".join(texts(pdf)).replace("\n", " ")
    assert page.count(label) >= 3  # the band beside the score, its name in the key, the principle


def test_the_text_of_a_pdf_is_in_reading_order(sample_pdf: bytes) -> None:
    whole = " ".join(texts(sample_pdf)).replace("\n", " ")
    in_order = [
        "Dale and University Apartments",
        "Postpone",
        "31 sheets were counted",
        "Community power",
        "Our asks",
        "What these questions require of every project",
        "Endorsed by (named by the group):",
        "Every question",
        "When were neighbors first asked?",
        "Can people get around while it is built?",
        "What the developer says: signed, written, spoken",
        "How solid is this score?",
        "What would raise the score",
        "How the score follows from the questions",
        "How it was counted",
        "Where the questions come from, and how to check this",
    ]
    place = 0
    for text in in_order:
        place = whole.find(text, place)
        assert place >= 0, text


# branding, promises, earlier rounds and languages


ORDER = PrintOrder(
    branding=Branding(
        logo=logo(300, 100), contact="Office, 12 Main Street\nMonday to Friday", help="Ask for large print.\nLlámenos."
    ),
    promises=(
        Promise(ask="Thirty homes at 30%", kind="written", place="Letter", outcome="broken", evidence="None built."),
    ),
)


@pytest.mark.long
def test_a_print_shows_branding_and_promises(printed: Result, printer: PdfPrinter) -> None:
    pages = [text.replace("\n", " ") for text in texts(scorecard_pdf(printer, printed, ORDER))]
    whole = " ".join(pages)
    assert "hello@example.org · Office, 12 Main Street · Monday to Friday" in pages[0]
    assert "Broken: Thirty homes at 30% Promised in writing · Letter · None built." in whole
    assert "Help with reading this Ask for large print. Llámenos." in whole


def rated_result(ratings: list[int]) -> Result:
    """A card of two questions: the first gets these ratings, the second a 3 on each sheet."""
    rubric = small(principles=[principle("one", criterion("a"), criterion("b"))])
    three = Answer(Fraction(3))
    given = [Sheet(str(sheet), {"a": Answer(Fraction(rating)), "b": three}) for sheet, rating in enumerate(ratings)]
    return score_sheets(rubric, given, project="Dale", facts=Facts(asks=(Pick(criterion="a", ask="Thirty homes"),)))


@pytest.mark.long
def test_a_print_compares_with_an_earlier_round(printer: PdfPrinter) -> None:
    now = rated_result([5, 5, 4])
    pdf = scorecard_pdf(printer, now, PrintOrder(), rated_result([1, 1, 1]))
    whole = " ".join(texts(pdf)).replace("\n", " ")
    assert "2.0 of 5" in whole.partition("Before and after")[2]  # (1 + 3) / 2
    assert drawn_again(printer, read_scorecard_file(pdf)) == pdf


@pytest.mark.long
def test_a_print_can_be_drawn_again_from_its_attachments(printer: PdfPrinter) -> None:
    result = rated_result([5, 5, 4])
    with in_language(LANGUAGES["es"]):
        pdf = scorecard_pdf(printer, result, ORDER.model_copy(update={"paper": Paper.A4, "large": True}))
        assert json.loads(attached_file(pdf, ORDER_NAME))["promises"][0]["outcome"] == "broken"
        assert attached_file(pdf, RESULT_NAME) == result.json_bytes()
        assert drawn_again(printer, read_scorecard_file(pdf)) == pdf


@pytest.mark.long
def test_a_language_that_only_the_questions_have_prints(printer: PdfPrinter) -> None:
    """The program is not translated to Somali: its own words stay English, and the pages can be drawn again."""
    rubric = small(principles=[principle("one", criterion("a"), criterion("b"))])
    somali = Translation(language="so", translators=("Asha",), reviewed=None, texts={"criteria.a.question": "Su’aal?"})
    given = [Sheet("1", {"a": Answer(Fraction(3)), "b": Answer(Fraction(3))})]
    result = score_sheets(rubric, given, project="Dale", translations={"so": somali})
    current_language = find_language("so", result.rubric.translations)
    assert current_language is not None
    with in_language(current_language):
        pdf = scorecard_pdf(printer, result)
    whole = " ".join(texts(pdf)).replace("\n", " ")
    assert str(PdfReader(io.BytesIO(pdf)).root_object["/Lang"]) == "so"
    assert "Su’aal?" in whole
    assert "Question b?" in whole
    assert "Translated by Asha. No speaker of the language has checked the translation." in whole
    assert failures(pdf) == []
    assert drawn_again(printer, read_scorecard_file(pdf)) == pdf


@pytest.mark.long
def test_a_comparison_carries_each_scorecard(printed: Result, printer: PdfPrinter) -> None:
    order = PrintOrder(document=Document.SIDE_BY_SIDE)
    pdf = side_by_side_pdf(printer, [printed, printed], order)
    assert [checked.result for checked in read_scorecard_file(pdf).results] == [printed, printed]
    assert drawn_again(printer, read_scorecard_file(pdf)) == pdf
    with_place = side_by_side_pdf(printer, [printed, named(printed, NAME)], order.model_copy(update={"about": 1}))
    assert drawn_again(printer, read_scorecard_file(with_place)) == with_place
    assert texts(with_place)[0].index("Houses on the Corner") < texts(with_place)[0].index("Dale and University")
    nowhere = side_by_side_pdf(printer, [printed, printed], order.model_copy(update={"about": 12}))
    assert texts(nowhere) == texts(pdf)


@pytest.mark.long
def test_twelve_projects_fit_on_one_page_across(sample: Result, printer: PdfPrinter) -> None:
    results = [named(sample, f"{NAME[:60]} {number}") for number in range(12)]
    first = texts(side_by_side_pdf(printer, results, PrintOrder(document=Document.SIDE_BY_SIDE)))[0].replace("\n", " ")
    assert all(f"{NAME[:60]} {number} " in first for number in range(12))


# the blank sheet


def test_every_sheet_has_its_number_and_every_question(sample: Result, printer: PdfPrinter) -> None:
    wanted = SheetOrder(View.of(small_result()).rubric, project="Dale")
    pages = texts(sheets_pdf(printer, wanted, ["7", "8"], PrintOrder(document=Document.SHEET)))
    assert [bool(page) for page in pages] == [True, False, True, False]  # each begins on a new leaf
    for number, page in zip("78", pages[::2], strict=True):
        text = page.replace("\n", " ")
        assert f"Sheet {number}" in text
        assert re.search(rf"Sheet {number} 1 / 1 · Dale$", text)
        assert all(asked.question in text for asked in wanted.rubric.criteria.values())


def tagged(element: pikepdf.Object, page: pikepdf.Object) -> Iterator[int]:
    """The marked contents of a page that an element and those in it name."""
    for kid in element.K:
        if isinstance(kid, int):
            if element.Pg.objgen == page.objgen:
                yield kid
        else:
            assert kid.P.objgen == element.objgen
            yield from tagged(kid, page)


@pytest.mark.long
@pytest.mark.parametrize(("numbers", "large"), [(("7", "8", "119"), False), (("9",), False), (("1", "2"), True)])
def test_copies_are_whole_each_with_its_own_structure(
    numbers: tuple[str, ...], large: bool, sample: Result, printer: PdfPrinter
) -> None:
    order = PrintOrder(document=Document.SHEET, large=large)
    wanted = short_sheet_order_of(sample)
    pdf = sheets_pdf(printer, wanted, numbers, order)
    assert failures(pdf) == []
    assert misplaced(pdf) == []
    one = texts(sheets_pdf(printer, wanted, numbers[:1], order))
    pages = [page for page in texts(pdf) if page]
    expected = [page.replace(f"Sheet {numbers[0]}", f"Sheet {number}") for number in numbers for page in one]
    assert pages == expected
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        owners = {opened.Root.StructTreeRoot.ParentTree.Nums[at]: at + 1 for at in range(0, 2 * len(pages), 2)}
        document = opened.Root.StructTreeRoot.K[0]
        for page in opened.pages:
            if "/StructParents" not in page:
                assert "/Contents" not in page  # the back of a leaf, so that the next copy begins on a new one
                continue
            listed = opened.Root.StructTreeRoot.ParentTree.Nums[owners[page.StructParents]]
            assert all(owner.Pg.objgen == page.objgen for owner in listed)
            assert all(place in list(owner.K) for place, owner in enumerate(listed))
            named = sorted(tagged(document, page.obj))
            assert len(set(named)) == len(named)
            margin = [listed[place] for place in range(len(listed)) if place not in named]
            assert [owner.P.objgen for owner in margin] == [document.objgen] * len(margin)
            assert 0 < len(margin) < 10


@pytest.mark.long
def test_two_hundred_sheets_conform_to_the_standards(sample: Result, printer: PdfPrinter) -> None:
    numbers = [str(number) for number in range(1, 201)]
    pdf = sheets_pdf(printer, sheet_order_of(sample), numbers, PrintOrder(document=Document.SHEET))
    assert failures(pdf) == []
    assert misplaced(pdf) == []
    with pypdfium2.PdfDocument(pdf) as opened:
        shown = [page.get_textpage().get_text_range() for page in opened]
    each = len(shown) // len(numbers)
    assert each % 2 == 0
    for number, page in zip((number for number in numbers for _ in range(each)), shown, strict=True):
        assert not page or re.search(rf"\bSheet {number} [1-8] / ", page)
    assert sum(page.count("Why?") for page in shown) == 200 * 36


def test_asking_for_places_does_not_change_the_print(sample: Result, printer: PdfPrinter) -> None:
    order = PrintOrder(document=Document.SHEET)
    html = Documents(printer.templates).sheet(blank_sheet(short_sheet_order_of(sample), "7"), order)
    job = PrintJob(html, b"1" * 16, paper=page_rule(order))
    before = printer.render(job)
    assert printer.pages_of_anchors(AnchorSearch(html, job.paper))
    assert printer.render(job) == before


def small_result() -> Result:
    rubric = small(principles=[principle("one", criterion("a"), criterion("b"))])
    return score_sheets(rubric, [], project="x")


def test_a_term_is_explained_once_on_each_page_that_uses_it(sample: Result) -> None:
    sheet = blank_sheet(sheet_order_of(sample))
    all_notes = {question.id: question.notes for known in sheet.principles for question in known.questions}
    places = {
        question.id: place // 4 for place, question in enumerate(q for p in sheet.principles for q in p.questions)
    }
    notes = needed_notes(sheet, places)
    with_word = [
        question.id
        for known in sheet.principles
        for question in known.questions
        if "community land trust" in all_notes[question.id]
    ]
    assert len(with_word) > 1
    explained = [id_ for id_, term in notes if term == "community land trust"]
    assert {places[id_] for id_ in explained} == {places[id_] for id_ in with_word}
    assert len(explained) == len({places[id_] for id_ in explained})
    assert explains_all(sheet, notes, places)
    assert not explains_all(sheet, notes, {id_: place for place, id_ in enumerate(places)})


def test_no_question_of_a_whole_sheet_is_split_over_two_pages(
    printed: Result, sample: Result, printer: PdfPrinter
) -> None:
    """A page has as many lines for reasons as questions."""
    wanted = sheet_order_of(printed)
    pdf = sheets_pdf(printer, wanted, [], PrintOrder(document=Document.SHEET))
    assert failures(pdf) == []
    pages = texts(pdf)
    asked = blank_sheet(wanted)
    questions = [one.question for known in asked.principles for one in known.questions]
    per_page = [sum(question in page.replace("\n", " ") for question in questions) for page in pages]
    assert sum(per_page) == len(questions) == (36 if printed is sample else 9)
    assert [page.count("Why?") for page in pages] == per_page


def test_a_sheet_for_every_kind_says_that_a_round_numbers_its_questions_itself(default_rubric: Rubric) -> None:
    orders = [
        SheetOrder(default_rubric),
        SheetOrder(default_rubric, kind="housing"),
        SheetOrder(default_rubric, project="Dale"),
        SheetOrder(small(principles=[principle("one", criterion("rent"))])),
    ]
    assert [
        blank_sheet(order).how[0].startswith("This sheet has the questions for all kinds of project.")
        for order in orders
    ] == [
        True,
        False,
        False,
        False,
    ]


@pytest.mark.long
@pytest.mark.parametrize(("paper", "large", "language"), list(product(Paper, (False, True), LANGUAGES)))
def test_a_whole_sheet_conforms_to_its_standards(
    paper: Paper, large: bool, language: str, sample: Result, printer: PdfPrinter
) -> None:
    """All 36 questions, where the matrix above prints those of one principle."""
    with in_language(LANGUAGES[language]):
        order = PrintOrder(document=Document.SHEET, paper=paper, large=large)
        pdf = sheets_pdf(printer, sheet_order_of(sample), ["7"], order)
        reason = gettext("Why?")
    assert failures(pdf) == []
    assert sum(page.count(reason) for page in texts(pdf)) == 36


# the worst cases


@pytest.mark.parametrize("large", [False, pytest.param(True, marks=pytest.mark.long)])
def test_a_long_name_and_a_long_title_share_the_line_at_the_foot(
    large: bool, default_rubric: Rubric, printer: PdfPrinter
) -> None:
    with in_language(LANGUAGES["es"]):
        order = PrintOrder(document=Document.FULL, paper=Paper.A4, large=large)
        pdf = scorecard_pdf(printer, WORST["a name of 180 characters"](default_rubric), order)
    assert misplaced(pdf) == []


LOGOS = {"one pixel": (1, 1), "8,000 by 200": (8000, 200)}


LARGE_TOO = ("a name of 180 characters", "right to left", "as much as the rules allow")


@pytest.mark.long
@pytest.mark.parametrize(
    ("case", "large"),
    [
        *[(case, False) for case in WORST],
        *[(case, True) if case in LARGE_TOO else pytest.param(case, True, marks=pytest.mark.long) for case in WORST],
    ],
)
def test_the_worst_cases_fit_on_the_hearing_page(
    case: str, large: bool, default_rubric: Rubric, printer: PdfPrinter
) -> None:
    result = WORST[case](default_rubric)
    result = result.model_copy(
        update={
            "project": result.project.model_copy(update={"picture": ShownPicture(digest="0" * 64, text="The site.")})
        }
    )
    order = PrintOrder(
        document=Document.HEARING,
        large=large,
        branding=Branding(logo=logo(*list(LOGOS.values())[large]), contact="Office, 12 Main Street"),
        picture=small_image(image(1600, 1200), 520, 390),
    )
    pdf = scorecard_pdf(printer, result, order)
    pages = texts(pdf)
    whole = " ".join(pages).replace("\n", " ")
    assert failures(pdf) == []
    assert len(pages) <= (4 if large else 1)
    assert "digest of this scorecard" in whole
    if case == "a name of 180 characters":
        assert NAME in whole
    if case == "thirty endorsers":
        assert "Neighborhood Group 8 and 22 more, named at the end" in whole


@pytest.mark.long
@pytest.mark.parametrize(
    ("case", "card"),
    [
        ("a reason of 4,000", "brief"),
        ("right to left", "brief"),
        ("a principle with 25 questions", "brief"),
        pytest.param("a reason of 4,000", "sample", marks=pytest.mark.long),
        pytest.param("right to left", "sample", marks=pytest.mark.long),
    ],
)
def test_the_worst_cases_leave_no_page_almost_empty(
    case: str, card: str, request: pytest.FixtureRequest, printer: PdfPrinter
) -> None:
    result = WORST[case](View.of(request.getfixturevalue(card)).rubric)
    pdf = scorecard_pdf(printer, result)
    pages = texts(pdf)
    assert failures(pdf) == []
    assert min(len(text) for text in pages) > 150


@pytest.mark.parametrize(
    "language", ["en", *[pytest.param(one, marks=pytest.mark.long) for one in LANGUAGES if one != "en"]]
)
def test_no_question_in_large_print_is_split_and_no_heading_stands_alone(
    language: str, sample: Result, printer: PdfPrinter
) -> None:
    """Housing has the longest questions, with terms that are explained at the foot."""
    view = View.of(sample)
    content = view.rubric.canonical
    housing = [one for one in content["principles"] if one["id"] == "housing"]
    rubric = parse_rubric({**content, "principles": housing})
    with in_language(LANGUAGES[language]):
        translation = sample.rubric.translations.get(language)
        words = translated(rubric, translation, language)
        wanted = SheetOrder(words, translation)
        pages = texts(sheets_pdf(printer, wanted, [], PrintOrder(document=Document.SHEET, large=True)))
        reason = gettext("Why?")
    flat = [page.replace("\n", " ") for page in pages]
    on_page = [[one.question for one in words.criteria.values() if one.question in page] for page in flat]
    assert [len(asked) for asked in on_page] == [page.count(reason) for page in pages]
    assert sum(map(len, on_page)) == len(rubric.criteria)
    title = words.principles[0].title
    assert title in pages[[bool(asked) for asked in on_page].index(True)]
    at_the_end = " ".join(flat)
    assert all(one.evidence and one.evidence in at_the_end for one in words.criteria.values())


PLACED = list(product((Document.HEARING, Document.FULL), Paper, (False, True), ("en", "es")))


@pytest.mark.sampled(every=4)
@pytest.mark.parametrize(
    ("document", "paper", "large", "language"),
    [
        pytest.param(*case, marks=() if case[1] is Paper.LETTER and case[0] is Document.FULL else pytest.mark.long)
        for case in PLACED
    ],
)
def test_no_glyph_leaves_its_place(
    document: Document, paper: Paper, large: bool, language: str, sample: Result, printer: PdfPrinter
) -> None:
    """On no page of the sample is anything within 18 points of the edge, or over anything else; and no print has more
    pages than it needs."""
    with in_language(LANGUAGES[language]):
        pdf = scorecard_pdf(printer, sample, PrintOrder(document=document, paper=paper, large=large))
    assert misplaced(pdf) == []
    most = {(Document.HEARING, False): 1, (Document.HEARING, True): 4, (Document.FULL, False): 7}
    assert len(PdfReader(io.BytesIO(pdf)).pages) <= most.get((document, large), 20)


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", pytest.param("es", marks=pytest.mark.long)])
@pytest.mark.parametrize("case", WORST)
def test_no_glyph_of_the_worst_cases_leaves_its_place(
    case: str, language: str, default_rubric: Rubric, printer: PdfPrinter
) -> None:
    result = WORST[case](default_rubric)
    with in_language(LANGUAGES[language]):
        pdf = scorecard_pdf(printer, result, PrintOrder(document=Document.HEARING))
    assert misplaced(pdf) == []
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", Paper)
def test_no_glyph_of_page_one_leaves_the_paper_where_every_question_is_split(
    printer: PdfPrinter, default_edition: Loaded, language: str, paper: Paper
) -> None:
    result = split_everywhere(default_edition.rubric, 31)
    assert {entry.disagreement for part in result.principles for entry in part.criteria} == {Disagreement.SPLIT}
    with in_language(LANGUAGES[language]):
        pdf = scorecard_pdf(printer, result, PrintOrder(document=Document.HEARING, paper=paper))
    with pypdfium2.PdfDocument(pdf) as opened:
        assert len(opened) == 1
        width, height = opened[0].get_size()
        text = opened[0].get_textpage()
        boxes = [text.get_charbox(number) for number in range(text.count_chars())]
    inked = [box for box in boxes if box[2] > box[0] and box[3] > box[1]]
    assert len(inked) > 1_000
    outside = [box for box in inked if box[0] < 18 or box[2] > width - 18 or box[1] < 18 or box[3] > height - 18]
    assert outside == []


def test_no_question_breaks_after_its_first_word(printer: PdfPrinter) -> None:
    """A mark at the end of a line used to send all words but the first to the next line where it alone had no room."""
    names = [f"q{number}" for number in range(40)]
    asked = [
        criterion(name, question=f"What happens to small shops that are here n{'i' * place}w?")
        for place, name in enumerate(names)
    ]
    rubric = small(principles=[principle("one", *asked)])
    sheets = [
        Sheet(str(sheet), {name: Answer(Fraction(points)) for name in names})
        for sheet, points in enumerate((1, 1, 1, 5, 5, 5))
    ]
    result = score_sheets(rubric, sheets, project="Dale")
    text = " ".join(texts(scorecard_pdf(printer, result, PrintOrder(document=Document.FULL))))
    assert text.count("What happens to small shops") >= 40
    assert "split" in text
    assert not re.search(r"What\n", text)
