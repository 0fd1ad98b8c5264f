"""A round that one person scores alone: opened, filled in, finished, published, taken down, forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from scorecard.engine.answers import Sheet
from scorecard.engine.result import ProjectEntry, Result, RoundEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.errors import FormTooOld, NothingAnswered, RoundClosed, RoundOpen, Sentence
from scorecard.rounds.links import new_secret, secret_digest
from scorecard.rounds.publishing import publish_result
from scorecard.rounds.publishing import withdraw as withdraw_result
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import rounds
from scorecard.store.answers import Written, answers_of, write_answers
from scorecard.store.own_rubrics import delete_expired_rubrics
from scorecard.store.rounds import StoredRound

_SENT_AGAIN = timedelta(hours=1)  # how long a form may be sent again


@dataclass(frozen=True, slots=True)
class Opened:
    """A project and the secret of a private link to it."""

    project_id: str
    secret: str


def open_alone(
    session: Session,
    *,
    form: str,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    entry: ProjectEntry,
    keep: timedelta,
    now: datetime,
) -> Opened:
    """A project with an open round and an empty sheet. The same form sent again describes the same project.

    Raises FormTooOld for a form that made its project long ago."""
    rounds.delete_expired(session, now)
    form = secret_digest(form)  # whoever has the form may open the project: it is kept as a link is
    made = rounds.add_project(session, form=form, expires_at=now + keep, now=now)
    if made:
        rounds.add_round(session, made, rubric, translations, entry, now)
    project_id = made or rounds.find_project_of_form(session, form, now - _SENT_AGAIN)
    if project_id is None:
        raise FormTooOld(Sentence("This form was sent before. Open “Score a project” anew."))
    opened = Opened(project_id, new_secret())
    rounds.add_link(session, project_id, secret_digest(opened.secret), now)
    session.flush()
    if not made:
        stored = rounds.find_round(session, project_id, secret_digest(opened.secret), now)
        if stored and stored.closed_at is None:
            rounds.change_entry(session, stored.round_id, entry)
    return opened


def describe(session: Session, stored: StoredRound, entry: ProjectEntry, *, keep: timedelta, now: datetime) -> None:
    """Change what is known about the project. Raises RoundClosed."""
    _still_open(stored)
    rounds.change_entry(session, stored.round_id, entry)
    _keep(session, stored, keep, now)


def save_answers(
    session: Session, stored: StoredRound, answers: Mapping[str, Written], *, keep: timedelta, now: datetime
) -> None:
    """Change what stands at these criteria and at no other. Raises RoundClosed."""
    _still_open(stored)
    write_answers(session, stored.sheet_id, answers, now)
    _keep(session, stored, keep, now)


def _still_open(stored: StoredRound) -> None:
    if stored.closed_at is not None:
        raise RoundClosed(
            Sentence("“{project}” is finished. Open it again to change something.", project=stored.entry.name)
        )


def _keep(session: Session, stored: StoredRound, keep: timedelta, now: datetime) -> None:
    """Every change lets it live its time anew; written at most once a day."""
    if stored.expires_at is not None and now + keep - stored.expires_at > timedelta(days=1):
        rounds.keep_until(session, stored.project_id, now + keep)


def finish(session: Session, stored: StoredRound, *, keep: timedelta, now: datetime) -> None:
    """Close the round and compute its scorecard. Once it is closed nothing happens. Raises NothingAnswered."""
    if stored.closed_at is not None:
        return
    sheet = sheet_of(answers_of(session, stored.sheet_id), stored)
    if not sheet.answers:
        raise NothingAnswered(Sentence("No question has an answer yet. Answer at least one."))
    rounds.close_round(session, stored, result_of_sheet(stored, sheet, now), now)
    _keep(session, stored, keep, now)


def sheet_of(answers: Mapping[str, Written], stored: StoredRound) -> Sheet:
    """The answers that count, in the rubric's order."""
    found = {id_: answers[id_].answer for id_ in stored.rubric.criteria if id_ in answers}
    return Sheet(stored.sheet_id, {id_: answer for id_, answer in found.items() if answer is not None})


def result_of_sheet(stored: StoredRound, sheet: Sheet, now: datetime, *, link: str | None = None) -> Result:
    """The scorecard of this one sheet. A link is printed where the facts name none."""
    facts = stored.entry.facts
    return score_sheets(
        stored.rubric,
        [sheet],
        project=stored.entry.name,
        kind=stored.entry.kind,
        facts=facts if facts.link or not link else facts.model_copy(update={"link": link}),
        picture=stored.entry.picture,
        translations=stored.translations,
        round_entry=RoundEntry(
            opened=stored.opened_at.astimezone().date(),
            closed=(stored.closed_at or now).astimezone().date(),
            sheets={"online": 1 if sheet.answers else 0},
            rulings={},
        ),
    )


def reopen(session: Session, stored: StoredRound, *, keep: timedelta, now: datetime) -> None:
    """Let the answers be changed again. What was published stays as it is."""
    if stored.closed_at is not None:
        rounds.reopen_round(session, stored)
        _keep(session, stored, keep, now)


def to_publish(session: Session, stored: StoredRound, *, link: str | None, now: datetime) -> Result:
    """The document that publishing would bring: the finished scorecard with its public address."""
    return result_of_sheet(stored, sheet_of(answers_of(session, stored.sheet_id), stored), now, link=link)


def publish(session: Session, stored: StoredRound, *, link: str | None, reason: str | None, now: datetime) -> int:
    """Publish the finished scorecard under the next number; the same document twice keeps its number.

    `link` is the public address. Raises RoundOpen, or ReasonMissing where a number stands already."""
    if stored.closed_at is None:
        raise RoundOpen(Sentence("Finish the scorecard before it is published."))
    result = to_publish(session, stored, link=link, now=now)
    number = publish_result(session, result, address=stored.address, round_id=stored.round_id, reason=reason, now=now)
    rounds.keep_until(session, stored.project_id, None)
    return number


def withdraw(session: Session, stored: StoredRound, *, keep: timedelta, now: datetime) -> None:
    """Take down all that was published of it; a note stays at its address."""
    withdraw_result(session, stored.address, now)
    rounds.keep_until(session, stored.project_id, now + keep)


def delete(session: Session, stored: StoredRound, now: datetime) -> None:
    """Delete the project with all its answers, and take down what was published."""
    withdraw_result(session, stored.address, now)
    rounds.delete_project(session, stored.project_id)


def forget_expired(session: Session, now: datetime) -> int:
    """Delete what nobody published or touched in its time; how many projects that were."""
    delete_expired_rubrics(session, now)
    return rounds.delete_expired(session, now)
