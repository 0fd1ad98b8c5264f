"""What the pages of one sheet share: their addresses, their languages, and the progress of the sheet."""

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
    """The path below which the pages of a sheet are."""
    return f"/projects/{sheet.round.project_id}" if sheet.round.group is None else f"/sheets/{sheet.id}"


def check_open(sheet: RoundSheet, now: datetime) -> None:
    """Redirects (by raising 303) to the page that shows the sheet if it cannot be changed any more."""
    if not may_change(sheet, now):
        raise see_other(f"{base_of(sheet)}/scorecard" if sheet.round.group is None else base_of(sheet))


def languages_of(sheet: RoundSheet) -> tuple[str, ...]:
    """The codes of the languages that the pages of a sheet offer; empty if they offer all languages of the site."""
    return sheet.round.languages if sheet.role is Role.RATER else ()


def draft_key(sheet: RoundSheet) -> str:
    """The prefix under which a browser stores drafts, which are answers that could not be saved. It has the sheet and
    the rubric in it, so that a draft is never offered to another sheet or to other questions."""
    return f"draft.{sheet.id}.{sheet.round.rubric.digest[:12]}."


def unsent_text(sheet: RoundSheet) -> str | None:
    """Says that a rater's sheet does not count yet; None where it was sent, and where somebody scores alone."""
    if sheet.round.group is None or sheet.role is not Role.RATER or sheet.sent_at is not None:
        return None
    return _("Not sent yet: it counts once you send it.")


def given_ids(answers: Mapping[str, Answer]) -> set[str]:
    """The ids of the criteria that have an answer; a reason alone is none."""
    return {id_ for id_, answer in answers.items() if answer.given is not None}


@dataclass(frozen=True, slots=True)
class PrincipleProgress:
    """How many questions of a principle are answered. `address` is the path of its first question without an answer,
    else of its first question; `progress` says the numbers in words."""

    title: str
    about: str | None
    address: str
    answered: int
    total: int
    progress: str


def progress_rows(
    base: str, rubric: Rubric, asked: Sequence[Criterion], given: Collection[str]
) -> tuple[PrincipleProgress, ...]:
    """The progress of a sheet in each principle; its pages are below `base`."""
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
    """The path of the first question without an answer, else of the first; of the review where nothing is asked."""
    ids = [criterion.id for criterion in asked]
    return f"{base}/questions/{next((id_ for id_ in ids if id_ not in given), ids[0])}" if ids else f"{base}/review"
