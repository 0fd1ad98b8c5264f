"""Adding and changing rounds. Who may do it, and when, is decided in `scorecard/rounds/`."""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from scorecard.engine.result import CarriedOver, ProjectEntry, ReopenedEntry, Result
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.documents import drop_documents, keep_document
from scorecard.store.rounds import Sharing
from scorecard.store.rubrics import pin_rubric, pin_translations
from scorecard.store.tables import RoundRow, new_id
from scorecard.store.uploads import drop_pictures, show_pictures_in_round


def add_round(
    session: Session,
    project_id: str,
    *,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    project: ProjectEntry,
    now: datetime,
    label: str | None = None,
    sharing: Sharing = Sharing.OPEN,
    languages: Sequence[str] = (),
    incomes: Incomes | None = None,
) -> str:
    """Add a prepared round of a group; returns its id."""
    round_id = _add_row(
        session,
        now,
        project_id=project_id,
        **_rubric_values(session, rubric, translations),
        **_project_values(project),
        code=new_id(6),
        label=label,
        **_sharing_values(sharing),
        languages=" ".join(languages),
        incomes=_incomes_text(incomes),
    )
    show_pictures_in_round(session, round_id, project.pictures)
    return round_id


def add_open_round(
    session: Session,
    project_id: str,
    *,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    project: ProjectEntry,
    now: datetime,
    incomes: Incomes | None = None,
) -> str:
    """Add a round of one person, open from now on; returns its id."""
    round_id = _add_row(
        session,
        now,
        project_id=project_id,
        **_rubric_values(session, rubric, translations),
        **_project_values(project),
        opened_at=now,
        incomes=_incomes_text(incomes),
    )
    show_pictures_in_round(session, round_id, project.pictures)
    return round_id


def _add_row(session: Session, now: datetime, **values: Any) -> str:
    row = RoundRow(made_at=now, **values)
    session.add(row)
    session.flush()
    return row.id


def _incomes_text(incomes: Incomes | None) -> str | None:
    return incomes.model_dump_json(exclude_none=True) if incomes else None


def _rubric_values(session: Session, rubric: Rubric, translations: Mapping[str, Translation]) -> dict[str, Any]:
    """The columns for the rubric. Pins it and its translations: saves copies, so that later changes of their files do
    not change the round."""
    pin_rubric(session, rubric)
    return {
        "rubric_digest": rubric.digest,
        "rubric_status": rubric.status,
        "rubric_reviewed": rubric.reviewed.model_dump_json() if rubric.reviewed else None,
        "translations": pin_translations(session, translations),
    }


def _project_values(project: ProjectEntry) -> dict[str, Any]:
    return {
        "project_entry": project.model_dump_json(),
        "hearing_on": project.facts.hearing.date if project.facts.hearing else None,
    }


def _sharing_values(sharing: Sharing) -> dict[str, Any]:
    """The columns for how raters join. A room gets a new secret."""
    if sharing is Sharing.ROOM:
        return {"sharing": Sharing.OPEN.value, "room_secret": secrets.token_urlsafe(32)}
    return {"sharing": sharing.value, "room_secret": None}


def change_project(session: Session, round_id: str, project: ProjectEntry) -> None:
    _change(session, round_id, **_project_values(project))
    show_pictures_in_round(session, round_id, project.pictures)
    drop_pictures(session)


def change_rubric(session: Session, round_id: str, rubric: Rubric, translations: Mapping[str, Translation]) -> None:
    _change(session, round_id, **_rubric_values(session, rubric, translations))


def change_incomes(session: Session, round_id: str, incomes: Incomes | None) -> None:
    _change(session, round_id, incomes=_incomes_text(incomes))


def change_settings(
    session: Session,
    round_id: str,
    *,
    label: str,
    sharing: Sharing | None,
    languages: Sequence[str],
    welcome: str | None,
    texts: Mapping[str, Mapping[str, str]],
    closes_at: datetime | None,
    shows_raters: bool,
) -> None:
    """Change what organizers decide before and while a round is open. If `sharing` is None, how raters join stays as it
    is. `welcome` is what raters read before they begin. `texts` are label and welcome in other languages, by language
    and name. `shows_raters` is whether raters see the result once it is counted."""
    _change(
        session,
        round_id,
        label=label,
        **(_sharing_values(sharing) if sharing else {}),
        languages=" ".join(languages),
        welcome=welcome,
        texts=json.dumps(texts, ensure_ascii=False),
        closes_at=closes_at,
        shows_raters=shows_raters,
    )


def change_notes(session: Session, round_id: str, notes: Mapping[str, str]) -> None:
    """Change what the group noted for itself when it talked about the questions, by criterion."""
    _change(session, round_id, notes=json.dumps(notes, ensure_ascii=False))


def change_paper_numbers(session: Session, round_id: str, *, handed_out: int | None, handed_in: int | None) -> None:
    """Change how many paper sheets were handed out, and how many came back; None if nobody said so."""
    _change(session, round_id, handed_out=handed_out, handed_in=handed_in)


def open_round(session: Session, round_id: str, now: datetime) -> None:
    _change(session, round_id, opened_at=now)


def freeze(session: Session, round_id: str, now: datetime) -> None:
    """Close a round; it is counted later."""
    _change(session, round_id, closed_at=now)


def reopen_round(session: Session, round_id: str, reopened: Sequence[ReopenedEntry]) -> None:
    _change(
        session,
        round_id,
        closed_at=None,
        closes_at=None,
        counted=None,
        reopened=json.dumps([entry.model_dump(mode="json") for entry in reopened], ensure_ascii=False),
    )
    _save_digest(session, round_id, None)


def save_carried_over(session: Session, round_id: str, carried: CarriedOver | None) -> None:
    _change(session, round_id, carried_over=carried.model_dump_json() if carried else None)


def change_rulings(session: Session, round_id: str, rulings: Mapping[str, str]) -> None:
    """Change the rulings and drop the counts and the result, which depend on them."""
    text = json.dumps(dict(rulings), ensure_ascii=False)
    _change(session, round_id, rulings=text, counted=None)
    _save_digest(session, round_id, None)


def save_result(session: Session, round_id: str, result: Result) -> None:
    """Replace the result of a closed round."""
    keep_document(session, result)
    _save_digest(session, round_id, result.digest)


def _save_digest(session: Session, round_id: str, digest: str | None) -> None:
    """Save the digest of the result, None for no result, and delete the document of the result before."""
    before = session.exec(select(RoundRow.digest).where(RoundRow.id == round_id)).one()
    _change(session, round_id, digest=digest)
    drop_documents(session, [before])


def _change(session: Session, round_id: str, **values: Any) -> None:
    session.execute(update(RoundRow).where(col(RoundRow.id) == round_id).values(values))
