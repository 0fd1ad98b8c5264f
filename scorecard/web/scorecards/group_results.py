"""The scorecard of a group's round: seen, taken along as files, published, taken down."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from scorecard.engine.answers import Sheet
from scorecard.engine.result import Result
from scorecard.errors import ReasonMissing, RoundOpen, TooFewSheets
from scorecard.i18n import gettext as _
from scorecard.i18n import said
from scorecard.report.tables.spreadsheet import ratings_table
from scorecard.rounds import group_rounds as life
from scorecard.rounds.privacy import Piece, pieces
from scorecard.store import publications
from scorecard.store.database import Database
from scorecard.store.group_rounds import GroupRound
from scorecard.store.sheets import counted_sheets
from scorecard.web.core.context import Refused, Visit, Visitor, table_file
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.organizing.rounds.overview import group_result
from scorecard.web.scorecards.downloads import scorecard_print
from scorecard.web.scorecards.page import ScorecardPage, json_file, publications_at, scorecard_page, tally_file

router = APIRouter()

_LONGEST_REASON = 300  # characters: a sentence or two


@dataclass(frozen=True, slots=True)
class GroupScorecardPage:
    """A closed round's scorecard with what organizers can do."""

    title: str
    group: str
    name: str
    base: str
    card: ScorecardPage
    description: str
    public: str | None
    is_newest: bool
    too_few: str | None
    alone: bool
    files: str
    personal: tuple[tuple[Piece, ...], ...]
    """Words beside the picked reasons that become public, where something in them may lead to a person."""
    reason: str


@router.get("/group/rounds/{round_id}/scorecard")
def show_scorecard(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        return _page(visit, session, stored)


@router.post("/group/rounds/{round_id}/publish")
def publish(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    reason = posted["reason"].strip()
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        if posted.to_speak:
            return _page(visit, session, stored, reason)
        try:
            if len(reason) > _LONGEST_REASON:
                raise ReasonMissing(_("Keep the reason to 300 characters: what was changed, and why."))
            life.publish(session, who, stored, link=visit.public(_place(stored)), reason=reason or None, now=visit.now)
        except ReasonMissing as fault:
            return _page(visit, session, stored, reason, [FieldError("reason", said(fault))])
        except (RoundOpen, TooFewSheets) as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}/scorecard", notice="published")


@router.post("/group/rounds/{round_id}/unpublish")
def unpublish(visit: Visitor, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        life.withdraw(session, who, visit.group_round(session, who, round_id, to_write=True), visit.now)
    return visit.go(f"/group/rounds/{round_id}/scorecard", notice="withdrawn")


# files


@router.get("/group/rounds/{round_id}/scorecard.pdf")
def round_pdf(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    back = f"/group/rounds/{round_id}/scorecard"
    return _file(visit, round_id, lambda result: scorecard_print(visit, result, stored.address, back))


@router.get("/group/rounds/{round_id}/scorecard.json")
def round_json(visit: Visitor, round_id: str) -> Response:
    return _file(visit, round_id, json_file)


@router.get("/group/rounds/{round_id}/tally.csv")
@router.get("/group/rounds/{round_id}/tally.xlsx")
def round_tally(visit: Visitor, round_id: str) -> Response:
    return _file(visit, round_id, lambda result: tally_file(visit, result))


@router.get("/group/rounds/{round_id}/ratings.csv")
@router.get("/group/rounds/{round_id}/ratings.xlsx")
def round_ratings(visit: Visitor, round_id: str) -> Response:
    """Every sheet that counts, by running number, with its reasons: the group's own, since people can be recognized by
    their words. Read from the database while it is sent."""
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    table = ratings_table(_sheets(visit.site.database, stored), stored.rulings)
    return table_file(table, f"ratings-{round_id}", as_xlsx=visit.request.url.path.endswith(".xlsx"))


def _sheets(database: Database, stored: GroupRound) -> Iterator[Sheet]:
    with database.reading() as session:
        yield from counted_sheets(session, stored.rubric, stored.round_id)


def _file(visit: Visit, round_id: str, file: Callable[[Result], Response]) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        result = group_result(visit, session, stored)
    if result is None:
        return RedirectResponse(f"/group/rounds/{round_id}", 303)
    return file(result)


def _place(stored: GroupRound) -> str:
    return f"/scorecards/{stored.address}"


def _personal(result: Result) -> tuple[tuple[Piece, ...], ...]:
    """The group's reasons, the facts, rulings and why sheets were set aside."""
    texts = [entry.reason or "" for entry in (result.group.answers.values() if result.group else ())]
    texts += [finding.text for found in result.project.facts.findings.values() for finding in found]
    texts += [*result.round.rulings.values(), *result.round.set_aside_reasons]
    found = (pieces(text) for text in texts)
    return tuple(parts for parts in found if any(part.is_personal for part in parts))


def _public_digest(visit: Visit, session: Session, stored: GroupRound) -> str:
    """The digest that it would be published with."""
    return visit.site.public_digests.of(
        (stored.digest or "", visit.address),
        lambda: life.to_publish(session, stored, link=visit.public(_place(stored))).digest,
    )


def _page(
    visit: Visit, session: Session, stored: GroupRound, reason: str = "", errors: Sequence[FieldError] = ()
) -> Response:
    base = f"/group/rounds/{stored.round_id}"
    result = group_result(visit, session, stored)
    if result is None:
        return RedirectResponse(base, 303)
    standing = publications_at(session, stored.address)
    newest = publications.find_published(session, stored.address) if standing else None
    few = sum(result.round.sheets.values()) < life.FEWEST_SHEETS
    too_few = said(life.too_few_sheets()) if few and result.group is None else None
    is_newest = newest is not None and too_few is None and newest.digest == _public_digest(visit, session, stored)
    card = scorecard_page(visit, result, files=base, publications=standing)
    page = GroupScorecardPage(
        title=card.title,
        group=stored.group,
        name=stored.entry.name,
        base=base,
        card=card,
        description=card.description,
        public=visit.address + _place(stored) if standing else None,
        is_newest=is_newest,
        too_few=too_few,
        alone=few and too_few is None,
        files=_place(stored) if is_newest else base,
        personal=_personal(result),
        reason=reason,
    )
    return visit.page("pages/scorecards/round_scorecard.html", page, status=422 if errors else 200, errors=errors)
