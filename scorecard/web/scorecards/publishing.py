"""A finished scorecard for the people who hold its round: they look at it, publish it and take it down."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from scorecard.engine.result import Result
from scorecard.errors import ReasonMissing
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.rounds import publishing
from scorecard.rounds.counting import FEWEST_SHEETS
from scorecard.store import publications
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.documents import load_result
from scorecard.store.lists.listing import find_listed
from scorecard.store.rounds import Round
from scorecard.store.tables import ListedRow, PublishedRow
from scorecard.web.core.auth import Maker, Organizer, round_of
from scorecard.web.core.context import Context, RequestContext, is_public
from scorecard.web.core.forms import FieldError, Posted, PostedForm
from scorecard.web.scorecards.page import ScorecardPage, kept_text, publications_at, scorecard_page
from scorecard.web.scorecards.promises_kept import find_promises
from scorecard.web.scorecards.publish_page import changed_text, render_publish_page
from scorecard.web.scorecards.question import show_question
from scorecard.web.scorecards.results import result_of_round
from scorecard.web.scorecards.round_mail import RoundNews, mail_news

router = APIRouter()

_LONGEST_REASON = 300  # characters: a sentence or two


@dataclass(frozen=True, slots=True)
class GroupScorecardPage:
    """The scorecard of a closed round for organizers, who can publish it and take it down. `base` is the path of the
    round; `description` is the score and its band in a sentence; `public` is the public address, None if nothing is
    published. `is_newest` is whether the newest published number is what would be published now. `alone` is whether a
    publication has only the group's own sheet, because too few raters sent one. `files` is the path below which the
    files are: of the published document if it is up to date."""

    title: str
    group: str
    name: str
    base: str
    card: ScorecardPage
    description: str
    public: str | None
    is_newest: bool
    changed: str
    """Names what is not as it was published, "" if nothing is published."""
    unpublishable: str | None
    """Why it cannot be published, if it cannot."""
    alone: bool
    files: str


@dataclass(frozen=True, slots=True)
class _HeldRound:
    """How to find a round that the visitor holds, which is looked up again in each database session. Its pages are
    below `base`. `who` is the organizer, None if one person scores alone."""

    base: str
    who: SignedInOrganizer | None
    find: Callable[[Session, bool], Round]
    """Finds the round in a session; the second argument is `to_write`, whether the round is locked to be changed."""


def _held_by_maker(maker: Maker) -> _HeldRound:
    return _HeldRound(
        f"/projects/{maker.id}", None, lambda session, to_write: maker.sheet(session, to_write=to_write).round
    )


def _held_by_organizer(who: SignedInOrganizer, round_id: str) -> _HeldRound:
    return _HeldRound(
        f"/group/rounds/{round_id}", who, lambda session, to_write: round_of(session, who, round_id, to_write=to_write)
    )


@router.get("/projects/{project_id}/scorecard")
def show_own_scorecard(context: Context, maker: Maker) -> Response:
    return _show(context, _held_by_maker(maker))


@router.get("/group/rounds/{round_id}/scorecard")
def show_round_scorecard(context: Context, who: Organizer, round_id: str) -> Response:
    return _show(context, _held_by_organizer(who, round_id))


@router.get("/projects/{project_id}/scorecard/questions/{criterion_id}")
def show_own_question(context: Context, maker: Maker, criterion_id: str) -> Response:
    return _show_question(context, _held_by_maker(maker), criterion_id)


@router.get("/group/rounds/{round_id}/scorecard/questions/{criterion_id}")
def show_round_question(context: Context, who: Organizer, round_id: str, criterion_id: str) -> Response:
    return _show_question(context, _held_by_organizer(who, round_id), criterion_id)


@router.post("/projects/{project_id}/publish")
def publish_own(context: Context, posted: PostedForm, maker: Maker) -> Response:
    return _publish(context, posted, _held_by_maker(maker))


@router.post("/group/rounds/{round_id}/publish")
def publish_round(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    return _publish(context, posted, _held_by_organizer(who, round_id))


@router.get("/group/rounds/{round_id}/publish")
def ask_to_publish(context: Context, who: Organizer, round_id: str) -> Response:
    return _ask_to_publish(context, _held_by_organizer(who, round_id))


@router.post("/projects/{project_id}/unpublish")
def unpublish_own(context: Context, maker: Maker) -> Response:
    return _unpublish(context, _held_by_maker(maker))


@router.post("/group/rounds/{round_id}/unpublish")
def unpublish_round(context: Context, who: Organizer, round_id: str) -> Response:
    return _unpublish(context, _held_by_organizer(who, round_id))


def _show(context: RequestContext, held: _HeldRound, reason: str = "", errors: Sequence[FieldError] = ()) -> Response:
    """Shows the scorecard to the people who hold its round. `reason` is what somebody who scores alone typed as the
    reason for a correction, `errors` are the faults in it."""
    with context.reading() as session:
        round_ = held.find(session, False)
        result = result_of_round(context, session, round_)
        if result is None:
            return RedirectResponse(held.base, 303)
        if held.who is None:
            page: object = _own_page(context, session, round_, result, reason)
            return context.form("pages/scorecards/scorecard.html", page, errors)
        return context.page("pages/scorecards/round_scorecard.html", _group_page(context, session, round_, result))


def _ask_to_publish(
    context: RequestContext, held: _HeldRound, reason: str = "", errors: Sequence[FieldError] = ()
) -> Response:
    """Shows the page that a group confirms before it publishes; redirects to the scorecard if it is published already
    as it is. The page warns of a number that was taken down and had nearly the same sheets: people who kept it could
    work out what the few other sheets say. Raises RoundNotClosed, MadeUp or TooFewSheets."""
    with context.reading() as session:
        round_ = held.find(session, False)
        address = context.address + _public_path(round_)
        draft = publishing.draft(session, round_, link=context.address_for_print(_public_path(round_)))
        is_correction = publications.is_published(session, round_.address)
        newest = publications.find_published(session, round_.address) if is_correction else None
        if newest and draft.result.digest in (newest.digest, newest.draft_digest):
            return context.redirect(f"{held.base}/scorecard")
        return render_publish_page(
            context,
            round_,
            draft.result,
            address=address,
            published=load_result(session, newest.digest) if newest else None,
            nearly_the_same_as=publishing.nearly_the_same_as(session, round_),
            replaced=_replaced_in_list(session, round_),
            reason=reason,
            errors=errors,
        )


def _replaced_in_list(session: Session, round_: Round) -> ListedRow | None:
    """The line of an earlier round of the project in the public list, whose place this round takes; None if there is
    none."""
    listed = find_listed(session, round_.project_id)
    earlier = [address for address, is_later in publications.other_rounds_at(session, round_.address) if not is_later]
    return listed if listed and listed.address in earlier else None


def _show_question(context: RequestContext, held: _HeldRound, criterion: str) -> Response:
    with context.reading() as session:
        result = result_of_round(context, session, held.find(session, False))
    if result is None:
        return RedirectResponse(held.base, 303)
    return show_question(context, result, criterion, f"{held.base}/scorecard")


def _publish(context: RequestContext, posted: Posted, held: _HeldRound) -> Response:
    """Publishes the scorecard. The document is made before the database is locked."""
    reason = posted["reason"].strip()
    show_again = _show if held.who is None else _ask_to_publish
    if held.who is None:
        context.rate_limit("publish alone")
    else:
        context.site.limiter.check("publish", held.who.group_id)
    with context.reading() as session:
        round_ = held.find(session, False)
        if held.who is None and round_.digest is None:
            return context.redirect(f"{held.base}/review")
        if posted.switch_language:
            return show_again(context, held, reason)
        if len(reason) > _LONGEST_REASON:
            sentence = _("Keep the reason to 300 characters: what was changed, and why.")
            return show_again(context, held, reason, [FieldError("reason", sentence)])
        draft = publishing.draft(session, round_, link=context.address_for_print(_public_path(round_)))
    try:
        with context.writing() as session:
            round_ = held.find(session, True)
            publishing.publish(session, held.who, round_, draft, reason=reason or None, now=context.now)
    except ReasonMissing as fault:
        return show_again(context, held, reason, [FieldError("reason", translate(fault))])
    context.site.time_stamps.start()
    mail_news(context.site, round_, RoundNews.PUBLISHED, address=context.address, by=held.who)
    notice = "published" if is_public(context.address) else "published-here"
    return context.redirect(f"{held.base}/scorecard", notice=notice)


def _unpublish(context: RequestContext, held: _HeldRound) -> Response:
    with context.writing() as session:
        round_ = held.find(session, True)
        publishing.withdraw(session, held.who, round_, keep=context.site.keep_for, now=context.now)
    context.site.print_files.clear()
    return context.redirect(f"{held.base}/scorecard", notice="withdrawn")


def _public_path(round_: Round) -> str:
    return f"/scorecards/{round_.address}"


def _public_digest(context: RequestContext, session: Session, round_: Round) -> str:
    """The digest of the document that would be published now, without its place in the public record, which it gets
    when it is published (`PublishedRow.draft_digest`)."""
    return context.site.public_digests.get_or_make(
        (round_.digest or "", context.address),
        lambda: publishing.draft(session, round_, link=context.address_for_print(_public_path(round_))).result.digest,
    )


def _is_published(context: RequestContext, session: Session, round_: Round, newest: PublishedRow) -> bool:
    """Whether `newest`, the newest published number of the round, is what would be published now."""
    return _public_digest(context, session, round_) in (newest.digest, newest.draft_digest)


def is_newest_number(context: RequestContext, session: Session, round_: Round) -> bool:
    """For a round that is published, whether its newest number is what would be published now."""
    newest = publications.find_published(session, round_.address)
    return newest is not None and _is_published(context, session, round_, newest)


def _own_page(context: RequestContext, session: Session, round_: Round, result: Result, reason: str) -> ScorecardPage:
    """The page of somebody who scores alone. The published numbers that were not taken down are `numbers.standing`."""
    numbers = publications_at(session, round_.address, round_.zone)
    newest = publications.find_published(session, round_.address) if numbers.standing else None
    return scorecard_page(
        context,
        result,
        files=f"/projects/{round_.project_id}",
        project=round_.project_id,
        kept=kept_text(round_),
        public=context.address + _public_path(round_) if numbers.standing else None,
        is_newest=newest is not None and _is_published(context, session, round_, newest),
        numbers=numbers,
        reason=reason,
        questions_at=f"/projects/{round_.project_id}/scorecard",
    )


def unpublishable_text(round_: Round, result: Result) -> str | None:
    """Why a counted round cannot be published; None where it can."""
    if round_.project.facts.sample:
        return translate(publishing.made_up_error())
    has_few = sum(result.round.sheets.values()) < FEWEST_SHEETS
    return translate(publishing.too_few_sheets_error()) if has_few and result.group is None else None


def _changed_text(context: RequestContext, session: Session, round_: Round, newest: PublishedRow) -> str:
    draft = publishing.draft(session, round_, link=context.address_for_print(_public_path(round_)))
    return changed_text(load_result(session, newest.digest), draft.result)


def _group_page(context: RequestContext, session: Session, round_: Round, result: Result) -> GroupScorecardPage:
    base = f"/group/rounds/{round_.id}"
    numbers = publications_at(session, round_.address, round_.zone)
    newest = publications.find_published(session, round_.address) if numbers.standing else None
    has_few = sum(result.round.sheets.values()) < FEWEST_SHEETS
    unpublishable = unpublishable_text(round_, result)
    is_newest = (
        newest is not None
        and unpublishable is None
        and _public_digest(context, session, round_) in (newest.digest, newest.draft_digest)
    )
    card = scorecard_page(
        context,
        result,
        files=base,
        numbers=numbers,
        promises=find_promises(session, round_.address, result),
        questions_at=f"{base}/scorecard",
    )
    return GroupScorecardPage(
        title=card.title,
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        card=card,
        description=card.description,
        public=context.address + _public_path(round_) if numbers.standing else None,
        is_newest=is_newest,
        changed=_changed_text(context, session, round_, newest) if newest and not (is_newest or unpublishable) else "",
        unpublishable=unpublishable,
        alone=has_few and unpublishable is None,
        files=_public_path(round_) if is_newest else base,
    )
