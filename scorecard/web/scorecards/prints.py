"""Prints: PDFs of scorecards and blank sheets, and `pdf_answer`, which sends any PDF and keeps it by its content."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.engine.result import Result
from scorecard.errors import PdfUnavailable, ScorecardError, Sentence
from scorecard.i18n import Language, current_language, find_language, in_language, translate
from scorecard.i18n import gettext as _
from scorecard.report.pages.blank_sheet import SheetOrder
from scorecard.report.pages.incomes import incomes_cards
from scorecard.report.pdf.files import scorecard_pdf, sheets_pdf
from scorecard.report.pdf.options import (
    Branding,
    Document,
    LaterRound,
    Outdated,
    Paper,
    PrintOrder,
    encoded,
    small_image,
)
from scorecard.report.wording.round_notes import label_of
from scorecard.store.database import Session
from scorecard.store.documents import load_result, overalls_of
from scorecard.store.groups import GroupBranding, branding_of
from scorecard.store.publications import PrintExtras, find_by_digest, later_documents, print_extras_at, zone_at
from scorecard.store.uploads import find_picture
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import attachment
from scorecard.web.core.pagination import whole_number
from scorecard.web.rubrics.rubric_choice import rubric_named, translated_edition, translated_rubric, translation_of
from scorecard.web.scorecards.file_names import saved_name
from scorecard.web.scorecards.promises_kept import promises_with_day

router = APIRouter()

MOST_BLANK_SHEETS = 200
"""The most blank sheets in one file."""
_LAST_NUMBER = 9999  # the highest running number of a blank sheet
_PICTURE = (520, 390)  # pixels: sharp at its size in print
_PHOTOGRAPH = 640, 480  # of a fact; two are beside each other on a page


@dataclass(frozen=True, slots=True)
class NoPdfPage:
    """The page that is sent if a PDF cannot be made. `sentence` says why; `back` is the path of the page with its
    link."""

    title: str
    sentence: str
    back: str


def scorecard_print(context: RequestContext, result: Result, address: str | None, back: str) -> Response:
    """Sends the hearing page or the full scorecard, as the request asks. `address` is the public address of the round,
    by which the group's branding, the round before and what became of the asks are found; None for a print without
    them. `back` is the path of the page with the link to the print, to which an error leads back."""
    order = order_of(context)
    if order.document not in (Document.HEARING, Document.FULL):
        order = order.model_copy(update={"document": Document.FULL})
    extras = PrintExtras()
    if address:
        with context.reading() as session:
            extras = print_extras_at(session, address)
        order = order.model_copy(update={"branding": _print_branding(extras.branding)})
    is_full = order.document is Document.FULL
    extras_key = (str(extras.promises_changed), extras.earlier or "", extras.later or "", str(extras.number))

    def make() -> bytes:
        with context.reading() as session:
            changes = _shown_besides(session, result, address, extras)
            before = _find_result(session, extras.earlier) if extras.earlier else None
        return scorecard_pdf(context.site.printer, result, order.model_copy(update=changes), before)

    language, reader = _print_language(context, result.rubric.translations), current_language()
    name = saved_name("scorecard" if is_full else "hearing", result, language.code)
    with in_language(language):
        return pdf_answer(context, (result.digest, order.digest, *extras_key), make, name, back, reader)


def shown_order(session: Session, result: Result, address: str) -> tuple[PrintOrder, str | None]:
    """Returns what prints of this published scorecard show now (a print order), with branding, pictures and promises,
    and the digest of the earlier round's document, None if there is none."""
    extras = print_extras_at(session, address)
    changes = _shown_besides(session, result, address, extras)
    return PrintOrder(branding=_print_branding(extras.branding)).model_copy(update=changes), extras.earlier


def outdated_projects(session: Session, results: Sequence[Result]) -> tuple[Outdated, ...]:
    """The compared projects of which a later round is published here that is not compared."""
    later = later_documents(session, [result.digest for result in results])
    compared = {result.digest for result in results}
    newest = {digest: newer for digest, newer in later.items() if newer not in compared}
    scores = overalls_of(session, list(newest.values())) if newest else {}
    return tuple(
        Outdated(name=result.project.name, score=scores[newest[result.digest]].score)
        for result in results
        if result.digest in newest
    )


def _shown_besides(session: Session, result: Result, address: str | None, extras: PrintExtras) -> dict[str, object]:
    """The fields of a `PrintOrder` for the picture, the photographs of the facts, the promises if there are any, and
    what stands beside the label of the round."""
    changes: dict[str, object] = {"picture": _small_picture(session, result)}
    pictures = [find_picture(session, shown.digest) for _id, shown in result.project.facts.photographs]
    if pictures and all(pictures):
        changes["photographs"] = tuple(small_image(one.content, *_PHOTOGRAPH) for one in pictures if one)
    if address and extras.published_at and extras.digest == result.digest:
        changes["number"] = extras.number
        changes["published_on"] = day_of(extras.published_at, zone_at(session, address))
    if later := _find_result(session, extras.later) if extras.later else None:
        changes["later"] = LaterRound(
            label=label_of(later.round),
            score=later.overall.score,
            band=later.overall.band,
            position=later.project.facts.position,
        )
    if address and extras.promises_changed:
        changes["promises"], changes["as_of"] = promises_with_day(session, address)
    return changes


def _print_language(context: RequestContext, written: Collection[str]) -> Language:
    """The language that the address of the request asks for, else the reader's. It may be one of `written`: the
    questions are translated into these, but the site perhaps not."""
    return find_language(context.request.query_params.get("language", ""), written) or current_language()


def _small_picture(session: Session, result: Result) -> str | None:
    shown = result.project.picture
    picture = find_picture(session, shown.digest) if shown else None
    return small_image(picture.content, *_PICTURE) if picture else None


def _find_result(session: Session, digest: str) -> Result | None:
    found = find_by_digest(session, digest)
    return load_result(session, found.digest) if found else None


def order_of(context: RequestContext) -> PrintOrder:
    """The print that the address of the request asks for; the full scorecard on letter paper if it does not say or says
    something unknown."""
    asked = context.request.query_params
    return PrintOrder(
        document=Document(asked["document"]) if asked.get("document") in list(Document) else Document.FULL,
        paper=Paper(asked["paper"]) if asked.get("paper") in list(Paper) else Paper.LETTER,
        large=asked.get("large") == "yes",
    )


def _print_branding(branding: GroupBranding) -> Branding:
    return Branding(
        logo=encoded(branding.logo) if branding.logo else None, contact=branding.contact, help=branding.help
    )


@router.get("/rubrics/{name}/sheet.pdf")
def rubric_sheet(context: Context, name: str) -> Response:
    """Sends a blank sheet for any project."""
    reader = current_language()
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
    with in_language(_print_language(context, context.site.library.translations(loaded))):
        sheet = SheetOrder(translated_edition(context, loaded), translation_of(context, loaded))
        return _sheets_response(context, sheet, Branding(), f"/rubrics/{name}", reader)


@router.get("/group/rounds/{round_id}/sheets.pdf")
def round_sheets(context: Context, who: Organizer, round_id: str) -> Response:
    """Sends blank sheets for a round, with the facts about its project beside the questions."""
    reader = current_language()
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        branding = _print_branding(branding_of(session, who.group_id))
    with in_language(_print_language(context, round_.translations)):
        sheet = SheetOrder(
            rubric=translated_rubric(context, round_.rubric, round_.translations),
            translation=round_.translations.get(current_language().code)
            if current_language().code != round_.rubric.language
            else None,
            project=round_.project.name,
            kind=round_.project.kind,
            facts=round_.project.facts,
            held_by=round_.held_by or None,
            incomes=incomes_cards(round_.rubric, round_.incomes),
        )
        return _sheets_response(context, sheet, branding, f"/group/rounds/{round_id}/paper", reader)


def _sheets_response(
    context: RequestContext, sheet: SheetOrder, branding: Branding, back: str, reader: Language
) -> Response:
    order = order_of(context).model_copy(update={"document": Document.SHEET, "branding": branding})
    numbers = _running_numbers(context)
    key = (sheet.rubric.digest, repr((sheet, numbers)), order.digest)
    make = partial(sheets_pdf, context.site.printer, sheet, numbers, order)
    return pdf_answer(context, key, make, f"{sheet.rubric.rubric}-sheet", back, reader)


def _running_numbers(context: RequestContext) -> tuple[str, ...]:
    """The running numbers to print on the blank sheets, one for each sheet, as the request asks; empty for one sheet
    without a number."""
    asked = context.request.query_params
    first, number = (whole_number(asked.get(name, ""), digits=4) for name in ("first", "sheets"))
    if not first or not number:
        return ()
    return tuple(
        str(running) for running in range(first, min(first + min(number, MOST_BLANK_SHEETS), _LAST_NUMBER + 1))
    )


def pdf_answer(
    context: RequestContext,
    key: tuple[str, ...],
    make: Callable[[], bytes],
    name: str,
    back: str,
    reader: Language | None = None,
) -> Response:
    """Sends a PDF, which `make` makes once for each key and language: it is kept in memory (`pdfs`) and for an hour on
    the disk (`print_files`). A few requests may wait for the printer; the others get a page with status 503.
    `name` is the file name without an ending, `back` the path of the page with the link, `reader` the language of that
    page, if the print has another."""
    key = (*key, current_language().code)
    content = context.site.pdfs.find(key)
    if content is None:
        context.rate_limit("pdf")
        with context.printing() as is_free:
            if not is_free:
                busy = Sentence("Many people are asking for a PDF at once. Try again in a moment.")
                return _no_pdf_response(context, back, busy, reader)
            try:
                content = context.site.pdfs.get_or_make(key, lambda: context.site.print_files.get_or_make(key, make))
            except PdfUnavailable as fault:
                return _no_pdf_response(context, back, fault, reader)
    return attachment(content, "application/pdf", f"{name}.pdf")


def _no_pdf_response(
    context: RequestContext, back: str, why: Sentence | ScorecardError, reader: Language | None
) -> Response:
    with in_language(reader or current_language()):
        page = NoPdfPage(_("The PDF cannot be made right now"), translate(why), back)
        return context.page("errors/pdf.html", page, status=503)
