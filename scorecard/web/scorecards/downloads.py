"""Prints: the PDFs of scorecards, blank sheets and comparisons, made once and kept a while."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.errors import PdfUnavailable
from scorecard.i18n import Language, language_named, said, speaking, spoken
from scorecard.i18n import gettext as _
from scorecard.report.pages.blank_sheet import Wanted
from scorecard.report.pdf.files import comparison_pdf, scorecard_pdf, sheets_pdf
from scorecard.report.pdf.options import Document, Imprint, Paper, PrintOrder, encoded, small_image
from scorecard.store.groups import GroupImprint, imprint_of
from scorecard.store.print_extras import Surroundings, surroundings_at
from scorecard.store.publications import find_by_digest
from scorecard.store.rounds import find_picture
from scorecard.web.core.context import Visit, Visitor, attachment, not_here
from scorecard.web.public.side_by_side import Asked, own_results, published_results
from scorecard.web.scorecards.promises import promised_at

router = APIRouter()

MOST_SHEETS = 20
"""Blank sheets in one file: more take longer than somebody waits."""
_LAST_NUMBER = 9999
_PICTURE = (520, 390)  # pixels: sharp at the size that it is printed


@dataclass(frozen=True, slots=True)
class NoPdfPage:
    title: str
    sentence: str
    back: str


def scorecard_print(visit: Visit, result: Result, address: str | None, back: str) -> Response:
    """The hearing page or the full scorecard, as the request asks. `address` is the public one of its round, under
    which its group, its earlier round and what became of the asks are known."""
    order = order_of(visit)
    if order.document not in (Document.HEARING, Document.FULL):
        order = order.model_copy(update={"document": Document.FULL})
    known = Surroundings()
    if address:
        with visit.reading() as session:
            known = surroundings_at(session, address)
        order = order.model_copy(update={"imprint": _imprint(known.imprint)})
    is_full = order.document is Document.FULL
    beside = (str(known.promises_changed), known.earlier or "" if is_full else "")

    def make() -> bytes:
        changes: dict[str, object] = {}
        with visit.reading() as session:
            changes["picture"] = _small_picture(session, result)
            if address and known.promises_changed:
                changes["promises"], changes["as_of"] = promised_at(session, address)
            before = _published(session, known.earlier) if is_full and known.earlier else None
        return scorecard_pdf(visit.site.printer, result, order.model_copy(update=changes), before)

    name = f"{'scorecard' if is_full else 'hearing'}-{result.digest[:8]}"
    with speaking(_language(visit, result.rubric.translations)):
        return pdf_answer(visit, (result.digest, order.digest, *beside), make, name, back)


def _language(visit: Visit, written: Collection[str]) -> Language:
    """The reader's, or one of the questions that the site does not speak."""
    return language_named(visit.request.query_params.get("language", ""), written) or spoken()


def _small_picture(session: Session, result: Result) -> str | None:
    shown = result.project.picture
    picture = find_picture(session, shown.digest) if shown else None
    return small_image(picture.content, *_PICTURE) if picture else None


def _published(session: Session, digest: str) -> Result | None:
    found = find_by_digest(session, digest)
    return Result.model_validate_json(found.document) if found and found.document else None


def order_of(visit: Visit) -> PrintOrder:
    """What the address asks for; what it does not say, or says in nonsense, is the full scorecard on letter paper."""
    asked = visit.request.query_params
    return PrintOrder(
        document=Document(asked["document"]) if asked.get("document") in list(Document) else Document.FULL,
        paper=Paper(asked["paper"]) if asked.get("paper") in list(Paper) else Paper.LETTER,
        large=asked.get("large") == "yes",
    )


def _imprint(known: GroupImprint) -> Imprint:
    return Imprint(logo=encoded(known.logo) if known.logo else None, contact=known.contact, help=known.help)


@router.get("/compare.pdf")
def comparison_print(visit: Visitor) -> Response:
    return _comparison(visit, published_results(visit), "/compare")


@router.get("/group/compare.pdf")
def own_comparison_print(visit: Visitor) -> Response:
    return _comparison(visit, own_results(visit)[0], "/group/compare")


def _comparison(visit: Visit, asked: Asked, base: str) -> Response:
    results = list(asked.results.values())
    if not results:
        raise not_here()
    places, about = list(asked.results), visit.request.query_params.get("about", "")
    place = places.index(about) if about in places else None
    order = order_of(visit).model_copy(update={"document": Document.COMPARISON, "about": place})
    return pdf_answer(
        visit,
        (*(result.digest for result in results), order.digest),
        partial(comparison_pdf, visit.site.printer, results, order),
        "comparison",
        f"{base}?" + "&".join([*([f"about={about}"] if about in places else []), *(f"with={one}" for one in places)]),
    )


@router.get("/rubrics/{name}/sheet.pdf")
def rubric_sheet(visit: Visitor, name: str) -> Response:
    """A blank sheet for any project."""
    with visit.reading() as session:
        loaded = visit.rubric_named(session, name)
    with speaking(_language(visit, visit.site.library.translations(loaded))):
        wanted = Wanted(visit.words_of(loaded), visit.translation_of(loaded))
        return _sheets(visit, wanted, Imprint(), f"/rubrics/{name}")


@router.get("/group/rounds/{round_id}/sheets.pdf")
def round_sheets(visit: Visitor, round_id: str) -> Response:
    """Blank sheets for a round, with what is known beside the questions."""
    with visit.reading() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id)
        imprint = _imprint(imprint_of(session, who.group_id))
    with speaking(_language(visit, stored.translations)):
        wanted = Wanted(
            rubric=visit.in_words(stored.rubric, stored.translations),
            translation=stored.translations.get(spoken().code) if spoken().code != stored.rubric.language else None,
            project=stored.entry.name,
            kind=stored.entry.kind,
            facts=stored.entry.facts,
            held_by=stored.group or None,
        )
        return _sheets(visit, wanted, imprint, f"/group/rounds/{round_id}/paper")


def _sheets(visit: Visit, wanted: Wanted, imprint: Imprint, back: str) -> Response:
    order = order_of(visit).model_copy(update={"document": Document.SHEET, "imprint": imprint})
    copies = _copies(visit)
    key = (wanted.rubric.digest, repr((wanted, copies)), order.digest)
    make = partial(sheets_pdf, visit.site.printer, wanted, copies, order)
    return pdf_answer(visit, key, make, f"{wanted.rubric.rubric}-sheet", back)


def _copies(visit: Visit) -> tuple[str, ...]:
    """The running numbers that the address asks for; one sheet without a number where it asks for none."""
    asked = visit.request.query_params
    first, number = (
        int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
        for text in (asked.get("first", ""), asked.get("sheets", ""))
    )
    if not first or not number:
        return ("",)
    return tuple(str(one) for one in range(first, min(first + min(number, MOST_SHEETS), _LAST_NUMBER + 1)))


def pdf_answer(visit: Visit, key: tuple[str, ...], make: Callable[[], bytes], name: str, back: str) -> Response:
    """A print, made once for each key and language. A few may wait for the printer; the next is told to come back."""
    key = (*key, spoken().code)
    content = visit.site.pdfs.find(key)
    if content is None:
        visit.hold_back("pdf")
        if not visit.site.printing.acquire(blocking=False):
            return _no_pdf(visit, back, _("Many ask for a PDF at once. Try again in a moment."), wait=True)
        try:
            content = visit.site.pdfs.of(key, make)
        except PdfUnavailable as fault:
            return _no_pdf(visit, back, said(fault))
        finally:
            visit.site.printing.release()
    return attachment(content, "application/pdf", f"{name}.pdf")


def _no_pdf(visit: Visit, back: str, sentence: str, *, wait: bool = False) -> Response:
    page = NoPdfPage(_("The PDF cannot be made right now"), sentence, back)
    answer = visit.page("errors/pdf.html", page, status=503)
    if wait:
        answer.headers["Retry-After"] = "5"
    return answer
