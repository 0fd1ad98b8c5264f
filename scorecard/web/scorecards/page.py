"""From the last look at one's answers to the scorecard: finished, saved, published, taken down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from markupsafe import Markup
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from scorecard.engine.result import PictureEntry, Result
from scorecard.errors import NothingAnswered, ReasonMissing
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, only_written, said
from scorecard.report.pages.promises import CheckIn
from scorecard.report.pages.view import View
from scorecard.report.tables.spreadsheet import ratings_table, tally_table
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.sentences import no_score_reason, rated_detail
from scorecard.rounds import alone
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store import publications
from scorecard.store.answers import NOTHING, Written, answers_of
from scorecard.store.rounds import StoredRound, document_of
from scorecard.web.core.context import Visit, Visitor, attachment, table_file
from scorecard.web.core.forms import FieldError, PostedForm, answer_text, asked_criteria
from scorecard.web.core.rendering import Around
from scorecard.web.rating.filling import draft_key
from scorecard.web.rating.start import KnownFact, kept_text, known_facts
from scorecard.web.scorecards.downloads import scorecard_print

router = APIRouter()

_LONGEST_REASON = 300  # characters: a sentence or two


@dataclass(frozen=True, slots=True)
class ReviewRow:
    question: str
    answer: str
    reason: str | None
    address: str
    anchor: str
    answered: bool
    words_only: bool


@dataclass(frozen=True, slots=True)
class ReviewPrinciple:
    title: str
    rows: tuple[ReviewRow, ...]


@dataclass(frozen=True, slots=True)
class AboutQuestion:
    """What a rater may say of themselves: answers to choose from, by their values."""

    name: str
    label: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """All answers before they are sent."""

    title: str
    name: str
    base: str
    action: str
    button: str
    then: str
    draft: str
    about: tuple[AboutQuestion, ...]
    principles: tuple[ReviewPrinciple, ...]
    unanswered: str | None
    first_unanswered: str | None
    words_only: bool
    rated: str
    no_score: str | None


@dataclass(frozen=True, slots=True)
class Publication:
    number: str
    day: str
    reason: str | None
    address: str


@dataclass(frozen=True, slots=True)
class ScorecardPage:
    """A scorecard, with what its maker can do where it is theirs."""

    title: str
    name: str
    description: str
    top: Markup
    scorecard: Markup
    picture: PictureEntry | None
    facts: tuple[KnownFact, ...]
    files: str
    project: str | None
    has_ratings: bool
    kept: str
    public: str | None
    is_newest: bool
    also_in: tuple[tuple[str, str], ...]
    """Languages that the questions are written in and this site does not speak: it can be printed in them."""
    publications: tuple[Publication, ...]
    standing: str | None
    """Of a published one: its number and day, whether it was corrected, whether another round is published."""
    reason: str
    superseded: str | None
    later: tuple[tuple[str, str], ...] = ()
    """Pages that set a later round beside it."""
    check_in: CheckIn | None = None
    how: str | None = None
    """The page that explains the scoring with these very questions."""
    questions: str | None = None
    """The page of the edition, where this site offers it."""
    beside: str | None = None
    """The page that compares it with others of the same edition."""
    earlier: tuple[tuple[str, str], ...] = ()
    """Pages that set an earlier round of this project beside it, with that round's label."""


@router.get("/projects/{project_id}/review")
def review(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.open_round(session, project_id)
        return visit.page("pages/rating/review.html", _review_page(visit, session, stored))


@router.post("/projects/{project_id}/finish")
def finish(visit: Visitor, project_id: str) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        try:
            alone.finish(session, stored, keep=visit.site.keep, now=visit.now)
        except NothingAnswered:
            errors = [FieldError("questions", _("No question has an answer yet. Answer at least one."))]
            page = _review_page(visit, session, stored)
            return visit.page("pages/rating/review.html", page, status=422, errors=errors)
    return visit.go(f"/projects/{project_id}/scorecard")


@router.post("/projects/{project_id}/reopen")
def reopen(visit: Visitor, project_id: str) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        alone.reopen(session, stored, keep=visit.site.keep, now=visit.now)
    return visit.go(f"/projects/{project_id}", notice="reopened")


@router.get("/projects/{project_id}/scorecard")
def show_scorecard(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.own_round(session, project_id)
        result = own_result(visit, session, stored)
        if result is None:
            return RedirectResponse(f"/projects/{project_id}", 303)
        return visit.page("pages/scorecards/scorecard.html", _own_page(visit, session, stored, result))


@router.post("/projects/{project_id}/publish")
def publish(visit: Visitor, posted: PostedForm, project_id: str) -> Response:
    reason = posted["reason"].strip()
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        result = own_result(visit, session, stored)
        if result is None:
            return visit.go(f"/projects/{project_id}/review")
        if posted.to_speak:
            return visit.page("pages/scorecards/scorecard.html", _own_page(visit, session, stored, result, reason))
        link = visit.public(_place(stored))
        try:
            if len(reason) > _LONGEST_REASON:
                raise ReasonMissing(_("Keep the reason to 300 characters: what was changed, and why."))
            alone.publish(session, stored, link=link, reason=reason or None, now=visit.now)
        except ReasonMissing as fault:
            errors = [FieldError("reason", said(fault))]
            page = _own_page(visit, session, stored, result, reason)
            return visit.page("pages/scorecards/scorecard.html", page, status=422, errors=errors)
    return visit.go(f"/projects/{project_id}/scorecard", notice="published")


@router.post("/projects/{project_id}/unpublish")
def unpublish(visit: Visitor, project_id: str) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        alone.withdraw(session, stored, keep=visit.site.keep, now=visit.now)
    return visit.go(f"/projects/{project_id}/scorecard", notice="withdrawn")


# files


@router.get("/projects/{project_id}/scorecard.pdf")
def own_pdf(visit: Visitor, project_id: str) -> Response:
    return _own_file(
        visit, project_id, lambda result: scorecard_print(visit, result, None, f"/projects/{project_id}/scorecard")
    )


@router.get("/projects/{project_id}/scorecard.json")
def own_json(visit: Visitor, project_id: str) -> Response:
    return _own_file(visit, project_id, json_file)


@router.get("/projects/{project_id}/tally.csv")
@router.get("/projects/{project_id}/tally.xlsx")
def own_tally(visit: Visitor, project_id: str) -> Response:
    return _own_file(visit, project_id, lambda result: tally_file(visit, result))


@router.get("/projects/{project_id}/ratings.csv")
@router.get("/projects/{project_id}/ratings.xlsx")
def own_ratings(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.own_round(session, project_id)
        sheet = alone.sheet_of(answers_of(session, stored.sheet_id), stored)
    return table_file(ratings_table([sheet]), "ratings", as_xlsx=visit.request.url.path.endswith(".xlsx"))


def _own_file(visit: Visit, project_id: str, file: Callable[[Result], Response]) -> Response:
    with visit.reading() as session:
        result = own_result(visit, session, visit.own_round(session, project_id))
    if result is None:
        return RedirectResponse(f"/projects/{project_id}", 303)
    return file(result)


def json_file(result: Result) -> Response:
    return attachment(result.json_bytes(), "application/json", f"scorecard-{result.digest[:8]}.json")


def tally_file(visit: Visit, result: Result) -> Response:
    as_xlsx = visit.request.url.path.endswith(".xlsx")
    return table_file(tally_table(result), f"tally-{result.digest[:8]}", as_xlsx=as_xlsx)


# pages


def own_result(visit: Visit, session: Session, stored: StoredRound) -> Result | None:
    """The scorecard of a finished round."""
    if stored.digest is None:
        return None
    return visit.site.results.of(
        stored.digest,
        lambda: Result.model_validate_json(document_of(session, stored.round_id) or ""),
    )


def _own_page(visit: Visit, session: Session, stored: StoredRound, result: Result, reason: str = "") -> ScorecardPage:
    standing = publications_at(session, stored.address)
    newest = publications.find_published(session, stored.address) if standing else None
    return scorecard_page(
        visit,
        result,
        files=f"/projects/{stored.project_id}",
        project=stored.project_id,
        kept=kept_text(stored),
        public=visit.address + _place(stored) if standing else None,
        is_newest=bool(newest and newest.digest == _public_digest(visit, session, stored)),
        publications=standing,
        reason=reason,
    )


def _place(stored: StoredRound) -> str:
    return f"/scorecards/{stored.address}"


def _public_digest(visit: Visit, session: Session, stored: StoredRound) -> str:
    """The digest that it would be published with."""
    return visit.site.public_digests.of(
        (stored.digest or "", visit.address),
        lambda: alone.to_publish(session, stored, link=visit.public(_place(stored)), now=visit.now).digest,
    )


def publications_at(session: Session, address: str) -> tuple[Publication, ...]:
    return tuple(
        Publication(
            number=_("No. {number}").format(number=count_text(number)),
            day=day_text(moment.astimezone().date()),
            reason=reason,
            address=f"/scorecards/{address}/{number}",
        )
        for number, moment, reason in publications.numbers_at(session, address)
    )


def scorecard_page(
    visit: Visit,
    result: Result,
    *,
    files: str,
    publications: tuple[Publication, ...],
    project: str | None = None,
    kept: str = "",
    public: str | None = None,
    is_newest: bool = True,
    reason: str = "",
    superseded: str | None = None,
    later: tuple[tuple[str, str], ...] = (),
    check_in: CheckIn | None = None,
    how: str | None = None,
    beside: str | None = None,
    earlier: tuple[tuple[str, str], ...] = (),
) -> ScorecardPage:
    offered = _offered(visit, result)
    around = Around(has_promises=check_in is not None, is_shipped=offered is not None)
    drawn = visit.site.rendering.scorecard(result, around)
    return ScorecardPage(
        title=f"{result.project.name}: {drawn.headline}",
        name=result.project.name,
        description=drawn.verdict,
        top=drawn.top,
        scorecard=drawn.html,
        picture=result.project.picture,
        facts=known_facts(result.project, drawn.rubric),
        files=files,
        project=project,
        has_ratings=project is not None,
        kept=kept,
        public=public,
        is_newest=is_newest,
        also_in=only_written(result.rubric.translations),
        publications=publications,
        standing=None if project else _standing(publications, is_alone=not (later or earlier)),
        reason=reason,
        superseded=superseded,
        later=later,
        check_in=check_in,
        how=how,
        questions=f"/rubrics/{offered}" if how and offered else None,
        beside=beside,
        earlier=earlier,
    )


def _standing(publications: tuple[Publication, ...], *, is_alone: bool) -> str | None:
    if len(publications) != 1:
        return None
    published = _("Published on {day}, not corrected since.").format(day=publications[0].day)
    alone = _("No other round of it is published here.")
    return f"{published} {alone}" if is_alone else published


def _offered(visit: Visit, result: Result) -> str | None:
    """The name of the rubric, where it is one that comes with the program."""
    name = f"{result.rubric.id}@{result.rubric.edition}"
    offered = visit.site.rubrics.get(name)
    return name if offered and offered.rubric.digest == result.rubric.digest else None


def _review_page(visit: Visit, session: Session, stored: StoredRound) -> ReviewPage:
    answers = answers_of(session, stored.sheet_id)
    base = f"/projects/{stored.project_id}"
    return review_page(
        answers,
        visit.in_words(stored.rubric, stored.translations),
        alone.result_of_sheet(stored, alone.sheet_of(answers, stored), visit.now),
        base=base,
        action=f"{base}/finish",
        button=_("Finish and see the scorecard"),
        then=_("You can open it again and change your answers."),
        draft=draft_key(stored.sheet_id, stored.rubric.digest),
    )


def review_page(
    answers: Mapping[str, Written],
    rubric: Rubric,
    result: Result,
    *,
    base: str,
    action: str,
    button: str,
    then: str,
    draft: str,
    about: tuple[AboutQuestion, ...] = (),
    one_of_many: bool = False,
) -> ReviewPage:
    """All answers of one sheet before it is sent; and what it would give, unless it is one of many."""
    asked = asked_criteria(rubric, result.project.kind)
    asked_ids = {criterion.id for criterion in asked}
    missing = [criterion.id for criterion in asked if answers.get(criterion.id, NOTHING).given is None]
    view = View.of(result)
    return ReviewPage(
        title=_("Look over your answers"),
        name=result.project.name,
        base=base,
        action=action,
        button=button,
        then=then,
        draft=draft,
        about=about,
        principles=tuple(
            ReviewPrinciple(principle.title, tuple(_review_row(base, one, rubric, answers) for one in shown))
            for principle in rubric.principles
            if (shown := [criterion for criterion in principle.criteria if criterion.id in asked_ids])
        ),
        unanswered=ngettext("1 question has no answer.", "{number} questions have no answer.", len(missing)).format(
            number=count_text(len(missing))
        )
        if missing
        else None,
        first_unanswered=f"{base}/questions/{missing[0]}" if missing else None,
        words_only=any(id_ in answers and answers[id_].given is None for id_ in missing),
        rated=_counts_too(len(asked) - len(missing)) if one_of_many else rated_detail(view),
        no_score=no_score_reason(view) if answers and not one_of_many else None,
    )


def _counts_too(number: int) -> str:
    return ngettext(
        "You have answered 1 question. It counts, even if you answer no more.",
        "You have answered {number} questions. They count, even if you answer no more.",
        number,
    ).format(number=count_text(number))


def _review_row(base: str, criterion: Criterion, rubric: Rubric, answers: Mapping[str, Written]) -> ReviewRow:
    written = answers.get(criterion.id, NOTHING)
    return ReviewRow(
        question=criterion.question,
        answer=answer_text(written, criterion, rubric),
        reason=written.reason,
        address=f"{base}/questions/{criterion.id}?from=review",
        anchor=criterion.id,
        answered=written.given is not None,
        words_only=written != NOTHING and written.given is None,
    )
