"""Pages for skeptics: how a score is made, and the verification of a scorecard file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.engine.verification import Verification, verify
from scorecard.errors import PdfUnavailable, ScorecardError
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.report.pages.view import View
from scorecard.report.pdf.files import carried_results, drawn_again
from scorecard.report.wording.explanation import Explanation, explanation_of
from scorecard.report.wording.numbers import digest_text
from scorecard.report.wording.sentences import verdict
from scorecard.rubrics.models import Rubric
from scorecard.store.publications import find_by_digest
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.rubrics.rubric_choice import rubric_named, translated_edition
from scorecard.web.scorecards.results import published_result

router = APIRouter()


@dataclass(frozen=True, slots=True)
class HowPage:
    """How a score is made with one rubric."""

    title: str
    rubric: str
    here: str
    back: str
    known: Explanation


@router.get("/rubrics/{name}/how")
def how_a_rubric_scores(context: Context, name: str) -> Response:
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
    return _render_how(context, translated_edition(context, loaded), f"/rubrics/{name}")


@router.get("/scorecards/{address}/how")
def show_how_of_scorecard(context: Context, address: str) -> Response:
    """How scoring works, with the questions and weights of this scorecard."""
    result = published_result(context, address, None)
    return _render_how(context, View.of(result).rubric, f"/scorecards/{address}")


def _render_how(context: RequestContext, rubric: Rubric, back: str) -> Response:
    page = HowPage(_("How this works"), rubric.title, f"{back}/how", back, explanation_of(rubric))
    return context.page("pages/public/how.html", page)


# verification of a file


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of verifying one scorecard."""

    holds: bool
    says: str
    place: str | None
    stated: str | None
    computed: str | None
    published: str | None
    """The path at which this scorecard is published here."""
    name: str
    verdict: str
    rubric: str
    unknown_rubric: str | None
    digest: str
    digest_short: str
    attested: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerifyPage:
    """`checked` are the scorecards in the file, several in a comparison; `pages` is a sentence on a PDF's pages."""

    title: str
    checked: tuple[Checked, ...] = ()
    pages: str | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


@router.get("/verify")
def ask_for_a_file(context: Context) -> Response:
    return context.page("pages/public/verify.html", VerifyPage(_("Check a scorecard")))


@router.post("/verify")
def check_a_file(context: Context, posted: PostedForm) -> Response:
    """Verifies a file, and stores nothing of it."""
    content = posted.files.get("file", b"")
    if posted.switch_language:
        return ask_for_a_file(context)
    context.rate_limit("verify")
    try:
        if not content:
            raise ScorecardError(_("Choose the PDF or the JSON of a scorecard."))
        page = _verify_file(context, content)
    except ScorecardError as fault:
        errors = [FieldError("file", translate(fault))]
        page = VerifyPage(_("Check a scorecard"), errors={error.field: error.sentence for error in errors})
        return context.page("pages/public/verify.html", page, status=422, errors=errors)
    return context.page("pages/public/verify.html", page)


def _verify_file(context: RequestContext, content: bytes) -> VerifyPage:
    """Verifies a PDF or JSON file. Raises ScorecardError where it cannot be read."""
    is_pdf = content.startswith(b"%PDF")
    verifications = [verify(document) for document in (carried_results(content) if is_pdf else [content])]
    holds = not any(verification.difference for verification in verifications)
    return VerifyPage(
        title=_("Check a scorecard"),
        checked=tuple(_outcome_of(context, verification) for verification in verifications),
        pages=_pages_text(context, content, [verification.result for verification in verifications])
        if is_pdf and holds
        else None,
    )


def _outcome_of(context: RequestContext, verification: Verification) -> Checked:
    view, difference = View.of(verification.result), verification.difference
    shipped = context.site.rubrics.get(view.rubric.name)
    differs = shipped is not None and shipped.rubric.digest != verification.result.rubric.digest
    return Checked(
        holds=difference is None,
        says=_("Every number that follows from the counts was computed again and is the same.")
        if difference is None
        else _("A number differs: this file was changed, or something else went wrong when it was made."),
        place=difference.place if difference else None,
        stated=difference.stated if difference else None,
        computed=difference.computed if difference else None,
        published=_find_public_path(context, verification.digest) if difference is None else None,
        name=verification.result.project.name,
        verdict=verdict(view),
        rubric=_("{title}, edition {edition}").format(title=view.rubric.title, edition=view.rubric.edition),
        unknown_rubric=_("Careful: these are not the questions that this site offers under that name.")
        if differs
        else None,
        digest=verification.digest,
        digest_short=digest_text(verification.digest),
        attested=tuple(attested_texts()[name] for name in verification.attested if name in attested_texts()),
    )


def _find_public_path(context: RequestContext, digest: str) -> str | None:
    with context.reading() as session:
        published = find_by_digest(session, digest)
    return f"/scorecards/{published.address}/{published.number}" if published else None


def attested_texts() -> dict[str, str]:
    """What cannot be computed again, in words, by the names in `Verification.attested`."""
    return {
        "round (dates, number of sheets, rulings)": _("The dates, how many sheets there were, and the rulings."),
        "rubric (status, review)": _("Whether the questions were published and reviewed."),
        "project (name, facts)": _("The project’s name and the facts about it."),
        "engine": _("Which version of the program made it."),
        "tally (counted from the sheets)": _("The counts of the answers."),
        "reasons": _("The reasons that people gave."),
        "group.answers": _("The group’s own sheet."),
        "attested.one_sheet_fewer": _("How far the score moves without any one sheet."),
    }


def _pages_text(context: RequestContext, content: bytes, results: Sequence[Result]) -> str | None:
    """A sentence on whether the pages of a PDF are what its data draws; None where that cannot be checked now."""
    if not context.site.printing.acquire(blocking=False):
        return None
    try:
        drawn = drawn_again(context.site.printer, content, results)
    except PdfUnavailable:
        return None
    finally:
        context.site.printing.release()
    if drawn == content:
        return _("Its pages are, byte for byte, what this program draws from the data.")
    return _(
        "Its pages are not what this version of the program draws from the data, so compare them with what stands here"
        " by eye."
    )
