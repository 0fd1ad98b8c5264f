"""A sheet that somebody fills in, alone or in a round: where its pages stand, and how far it is."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scorecard.engine.answers import Answer
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.rounds.sheets import may_change
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.sheets import Role, RoundSheet
from scorecard.web.core.refusals import see_other


def base_of(sheet: RoundSheet) -> str:
    """The address below which its pages stand."""
    return f"/projects/{sheet.round.project_id}" if sheet.round.group is None else f"/sheets/{sheet.id}"


def check_open(sheet: RoundSheet, now: datetime) -> None:
    """Once it cannot be changed, raises 303 to where it can be seen."""
    if not may_change(sheet, now):
        raise see_other(f"{base_of(sheet)}/scorecard" if sheet.round.group is None else base_of(sheet))


def languages_of(sheet: RoundSheet) -> tuple[str, ...]:
    """Those that its pages offer; empty where that is all."""
    return sheet.round.languages if sheet.role is Role.RATER else ()


def is_own(sheet: RoundSheet) -> bool:
    """Whether it is one person's own: a rater's, or of somebody who scores alone."""
    return sheet.role is Role.RATER


def draft_key(sheet: RoundSheet) -> str:
    """Under which a device keeps what could not be saved: never offered to another sheet, or to other questions."""
    return f"draft.{sheet.id}.{sheet.round.rubric.digest[:12]}."


def given_ids(answers: Mapping[str, Answer]) -> set[str]:
    """The criteria that have an answer."""
    return {id_ for id_, answer in answers.items() if answer.given is not None}


@dataclass(frozen=True, slots=True)
class PrincipleProgress:
    title: str
    about: str | None
    address: str
    answered: int
    total: int
    progress: str


def progress_rows(
    base: str, rubric: Rubric, asked: Sequence[Criterion], given: Collection[str]
) -> tuple[PrincipleProgress, ...]:
    """How far each principle is answered, for a sheet whose pages stand below `base`."""
    asked_ids = {criterion.id for criterion in asked}
    rows = []
    for principle in rubric.principles:
        own = [criterion.id for criterion in principle.criteria if criterion.id in asked_ids]
        if own:
            first = next((id_ for id_ in own if id_ not in given), own[0])
            count = len([id_ for id_ in own if id_ in given])
            rows.append(
                PrincipleProgress(
                    title=principle.title,
                    about=principle.about,
                    address=f"{base}/questions/{first}",
                    answered=count,
                    total=len(own),
                    progress=answered_text(count, len(own)),
                )
            )
    return tuple(rows)


def answered_text(count: int, total: int) -> str:
    return _("{answered} of {total} answered").format(answered=count_text(count), total=count_text(total))


def next_question(base: str, asked: Sequence[Criterion], given: Collection[str]) -> str:
    """The first question without an answer, else the first."""
    ids = [criterion.id for criterion in asked]
    return f"{base}/questions/{next((id_ for id_ in ids if id_ not in given), ids[0])}" if ids else f"{base}/review"
