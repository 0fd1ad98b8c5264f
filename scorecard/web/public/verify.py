"""Pages for skeptics: how a score is made, and the verification of a scorecard file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.verifying.verification import Verification
from scorecard.errors import ScorecardError
from scorecard.i18n import current_language, find_language, in_language, translate
from scorecard.i18n import gettext as _
from scorecard.record.rows import entries_on_document
from scorecard.report.pages.view import View
from scorecard.report.pdf.carried import ScorecardFile, read_scorecard_file
from scorecard.report.pdf.checking import (
    FileCheck,
    Outcome,
    Pages,
    check_pages,
    compare_parts,
    place_in_record,
    printed_parts,
)
from scorecard.report.wording.checked_file import first_line, place_text, questions_text, review_as_stated
from scorecard.report.wording.explanation import Explanation, explanation_of
from scorecard.report.wording.numbers import digest_text
from scorecard.report.wording.sentences import joined, verdict
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.store.publications import find_by_digest
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.rubrics.rubric_choice import rubric_named, translated_edition
from scorecard.web.scorecards.prints import outdated_projects, shown_order
from scorecard.web.scorecards.results import published_result

router = APIRouter()


@dataclass(frozen=True, slots=True)
class HowPage:
    """How a score is made with one rubric. `rubric` is its title; `here` is the
    path of this page, `back` that of the rubric or the scorecard."""

    title: str
    rubric: str
    here: str
    back: str
    explanation: Explanation


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
    """The outcome of verifying one scorecard. `holds` is whether every value that can be computed again is the same.
    Else `place` is the path of the first value that differs, `stated` what the file says and `computed` what the
    program computes; all three are None if it holds. `name` is that of the project, `digest` that of the document;
    `attested` names what cannot be computed again."""

    holds: bool
    place: str | None
    stated: str | None
    computed: str | None
    published: str | None
    """The path at which this scorecard is published on this site; None if it is not, or does not hold."""
    recorded: str | None
    """What the public record of this site says of it; None if nothing, or if it does not hold."""
    name: str
    verdict: str
    rubric: str
    questions: str | None
    """Warns if the questions in the file, or their review, are not those that this site has under the same name; None
    if they are."""
    review: str | None
    """What the file says about who has reviewed the questions; None if it says nothing."""
    digest: str
    digest_short: str
    attested: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerifyPage:
    """`first` says what holds and what was not checked; “” before a file was chosen. `holds` is whether everything in
    the file holds and nothing calls for care. `checked` are the scorecards in the file; only a comparison has
    several."""

    title: str
    first: str = ""
    holds: bool = False
    checked: tuple[Checked, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)


@router.get("/verify")
def ask_for_a_file(context: Context) -> Response:
    return context.page("pages/public/verify.html", VerifyPage(_("Check a scorecard")))


@router.post("/verify")
def check_a_file(context: Context, posted: PostedForm) -> Response:
    """Verifies a file without storing anything of it."""
    content = posted.files.get("file", b"")
    if posted.switch_language:
        return ask_for_a_file(context)
    context.rate_limit("verify")
    try:
        if not content:
            raise ScorecardError(_("Choose the PDF or the JSON of a scorecard."))
        file = context.read_file(read_scorecard_file, content)
    except ScorecardError as fault:
        errors = [FieldError("file", translate(fault))]
        page = VerifyPage(_("Check a scorecard"), errors={error.field: error.sentence for error in errors})
        return context.page("pages/public/verify.html", page, status=fault.status or 422, errors=errors)
    return context.page("pages/public/verify.html", _verify_page(context, content, file))


def _verify_page(context: RequestContext, content: bytes, file: ScorecardFile) -> VerifyPage:
    check = _compared(context, FileCheck(file, _pages(context, content, file)))
    checked = tuple(_outcome_of(context, verification) for verification in file.results)
    holds = check.outcome is Outcome.HOLDS and not check.different
    careful = [text for one in checked if (text := one.questions)]  # warnings, of which the first is shown
    unpublished = [one.name for one in checked if not one.published]
    if len(checked) > 1 and unpublished:
        names = joined([_("“{name}”").format(name=name) for name in unpublished])
        careful.insert(0, _("Careful: this site has not published what it says about {names}.").format(names=names))
    return VerifyPage(
        _("Check a scorecard"), " ".join([first_line(check), *careful[:1]]), holds and not careful, checked
    )


def _pages(context: RequestContext, content: bytes, file: ScorecardFile) -> Pages | None:
    """Draws the pages of a PDF again and compares them. NOT_DRAWN if too many requests wait for the printer; None for a
    JSON file, which has no pages."""
    if not file.is_pdf:
        return None
    with context.printing() as is_free:
        return check_pages(context.site.printer, content, file) if is_free else Pages.NOT_DRAWN


def _compared(context: RequestContext, check: FileCheck) -> FileCheck:
    """Adds to the check in which parts the file differs from what this site prints now. Parts are what pages print
    besides the result, such as promises or the picture. If this site has not published the first scorecard of the file,
    the parts are noted as unchecked."""
    parts = printed_parts(check.file)
    verification = check.file.results[0]
    with context.reading() as session:
        published = find_by_digest(session, verification.digest)
        if published is None:
            return replace(check, unchecked=parts)
        result = verification.result
        printed_in = find_language(check.file.language, result.rubric.translations) or current_language()
        with in_language(printed_in):
            shown, before = shown_order(session, result, published.address)
        outdated = outdated_projects(session, [checked.result for checked in check.file.results])
        shown = shown.model_copy(update={"outdated": outdated})
    same = compare_parts(check.file, shown, before)
    return replace(check, different=tuple(part for part, is_same in same.items() if not is_same))


def _outcome_of(context: RequestContext, verification: Verification) -> Checked:
    # `shown` is what the file states or, where its parts do not fit, what was computed; `result` is what it states
    view, difference = View.of(verification.shown), verification.difference
    rubric = parse_rubric(verification.result.rubric.content)  # as the file has it, in its own language
    known = context.site.rubrics.get(rubric.name)
    return Checked(
        holds=difference is None,
        place=difference.place if difference else None,
        stated=difference.stated if difference else None,
        computed=difference.computed if difference else None,
        published=_find_public_path(context, verification.digest) if difference is None else None,
        recorded=_place_text(context, verification) if difference is None else None,
        name=verification.result.project.name,
        verdict=verdict(view),
        rubric=_("{title}, edition {edition}").format(title=view.rubric.title, edition=view.rubric.edition),
        questions=questions_text(rubric, verification.result.rubric.reviewed, known.rubric if known else None),
        review=review_as_stated(verification.result.rubric.reviewed),
        digest=verification.digest,
        digest_short=digest_text(verification.digest),
        attested=tuple(attested_texts()[name] for name in verification.attested if name in attested_texts()),
    )


def _place_text(context: RequestContext, verification: Verification) -> str | None:
    """Says what the record has about the document, also after it was taken down; None if it was never published
    here."""
    with context.reading() as session:
        entries = entries_on_document(session, verification.digest)
    # only the entries on this document were read, so nothing is said about the last one of the record
    return place_text(replace(place_in_record(verification, entries), last=None)) if entries else None


def _find_public_path(context: RequestContext, digest: str) -> str | None:
    with context.reading() as session:
        published = find_by_digest(session, digest)
    return f"/scorecards/{published.address}/{published.number}" if published else None


def attested_texts() -> dict[str, str]:
    """By the names in `Verification.attested`, sentences that name what cannot be computed again."""
    return {
        "round (dates, number of sheets, rulings, income limits, how it was held)": _(
            "The dates, how many sheets there were, the rulings, the income limits, and how the round was held."
        ),
        "rubric (status, review)": _("Whether the questions were published and reviewed."),
        "project (name, kind, picture, facts)": _("The project’s name, kind and picture, and the facts about it."),
        "engine": _("Which version of the program made it."),
        "tally (counted from the sheets)": _("The counts of the answers."),
        "reasons": _("The reasons that people gave."),
        "group.answers": _("The group’s own sheet."),
        "attested.one_sheet_fewer": _("How far the score moves without any one sheet."),
        "attested.with_set_aside": _("The score with the sheets that were set aside."),
        "rubric.translations": _("The translations of the questions."),
    }
