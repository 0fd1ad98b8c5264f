"""A sheet that somebody fills in: of a project that they score alone, or in a round of a group."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session
from starlette.exceptions import HTTPException

from scorecard.engine.result import ProjectEntry
from scorecard.rounds import alone
from scorecard.rounds import sheets as rounds_of_many
from scorecard.rounds.links import secret_digest
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.answers import Written
from scorecard.store.rounds import StoredRound
from scorecard.store.sheets import Role, StoredSheet, find_sheet, find_sheet_of_group
from scorecard.web.core.context import Visit, not_here


@dataclass(frozen=True, slots=True)
class Filled:
    """`base` is the address below which its pages stand; `closed` the one that shows what cannot be changed."""

    base: str
    closed: str
    sheet_id: str
    rubric: Rubric
    translations: Mapping[str, Translation]
    entry: ProjectEntry
    is_open: bool
    languages: tuple[str, ...]
    of: StoredRound | StoredSheet

    @property
    def role(self) -> Role | None:
        """None where somebody scores alone."""
        return self.of.role if isinstance(self.of, StoredSheet) else None


def filled(visit: Visit, session: Session, id_: str, *, to_write: bool = False) -> Filled:
    """By the address that was asked for: a project's sheet, or one of a round. Raises 404 where it is not theirs."""
    if visit.request.url.path.startswith("/sheets/"):
        return _of_sheet(visit, own_sheet(visit, session, id_, to_write=to_write))
    stored = visit.own_round(session, id_, to_write=to_write)
    return Filled(
        base=f"/projects/{id_}",
        closed=f"/projects/{id_}/scorecard",
        sheet_id=stored.sheet_id,
        rubric=stored.rubric,
        translations=stored.translations,
        entry=stored.entry,
        is_open=stored.closed_at is None,
        languages=(),
        of=stored,
    )


def own_sheet(
    visit: Visit, session: Session, sheet_id: str, *, to_write: bool = False, alone: bool = False
) -> StoredSheet:
    """A sheet that this browser can open, or the group's for an organizer. Raises 404."""
    secret = visit.secret_of_sheet(sheet_id)
    found = find_sheet(session, sheet_id, secret_digest(secret), to_write=to_write, alone=alone) if secret else None
    if found is None and visit.may_be_organizer:
        who = visit.organizer(session)
        found = find_sheet_of_group(session, who.group_id, sheet_id, to_write=to_write)
    if found is None:
        raise not_here()
    return found


def _of_sheet(visit: Visit, sheet: StoredSheet) -> Filled:
    return Filled(
        base=f"/sheets/{sheet.sheet_id}",
        closed=f"/sheets/{sheet.sheet_id}",
        sheet_id=sheet.sheet_id,
        rubric=sheet.round.rubric,
        translations=sheet.round.translations,
        entry=sheet.round.entry,
        is_open=rounds_of_many.may_change(sheet, visit.now),
        languages=sheet.round.languages if sheet.role is Role.RATER else (),
        of=sheet,
    )


def still_open(sheet: Filled) -> Filled:
    """Raises 303 to where it can be seen, once it cannot be changed."""
    if not sheet.is_open:
        raise HTTPException(303, headers={"Location": sheet.closed})
    return sheet


def save(visit: Visit, session: Session, sheet: Filled, answers: Mapping[str, Written]) -> None:
    """Change what stands at these criteria and at no other. Raises RoundClosed."""
    if isinstance(sheet.of, StoredSheet):
        rounds_of_many.save(session, sheet.of, answers, visit.now)
    else:
        alone.save_answers(session, sheet.of, answers, keep=visit.site.keep, now=visit.now)


def draft_key(sheet_id: str, digest: str) -> str:
    """Under which a device keeps what could not be saved: never offered to another sheet, or to other questions."""
    return f"draft.{sheet_id}.{digest[:12]}."
