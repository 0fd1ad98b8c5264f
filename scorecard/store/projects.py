"""Projects of groups, and of single people with a private link: added, expired and deleted."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, delete, func, or_, update
from sqlmodel import Session, col, select

from scorecard.engine.result import ProjectEntry
from scorecard.store.database import dialect_of, inserting
from scorecard.store.documents import drop_documents
from scorecard.store.tables import AuditRow, LinkRow, OwnRubricRow, ProjectRow, RecordRow, RoundRow, SheetRow, new_id
from scorecard.store.uploads import drop_pictures

_SHEETS_AT_ONCE, _PROJECTS_AT_ONCE = 200, 50  # that one transaction deletes
_MARKED_AT = col(ProjectRow.marked_at)


def add_project(
    session: Session, *, form: str, now: datetime, group_id: str | None = None, expires_at: datetime | None = None
) -> str | None:
    """Returns the id of the new project, or None if this form has made one already. `form` is the digest of a random
    key in the form, so that a form that is sent twice makes one project."""
    row = {"id": new_id(), "form": form, "group_id": group_id, "made_at": now, "expires_at": expires_at}
    adding = inserting(dialect_of(session), ProjectRow).values(row).on_conflict_do_nothing(index_elements=["form"])
    project_id: str | None = session.execute(adding.returning(col(ProjectRow.id))).scalar()
    return project_id


def find_project_of_form(
    session: Session, form: str, *, group_id: str | None = None, since: datetime | None = None
) -> str | None:
    """The id of the project that this form has made for this group, or for one person if no group is given; with
    `since` only if it was made then or later."""
    found = select(ProjectRow.id).where(ProjectRow.form == form, ProjectRow.group_id == group_id)
    return session.exec(found if since is None else found.where(ProjectRow.made_at >= since)).first()


def add_link(session: Session, project_id: str, digest: str, now: datetime) -> None:
    session.add(LinkRow(digest=digest, project_id=project_id, made_at=now))


def projects_of_links(session: Session, links: Sequence[str], now: datetime) -> dict[str, tuple[ProjectEntry, bool]]:
    """The projects that private links open, by id, each with whether its round is closed. `links` are the digests of
    the secrets of the links."""
    found = session.exec(
        select(ProjectRow.id, RoundRow.project_entry, RoundRow.closed_at)
        .join(LinkRow, col(LinkRow.project_id) == ProjectRow.id)
        .join(RoundRow, col(RoundRow.project_id) == ProjectRow.id)
        .where(col(LinkRow.digest).in_(links), col(LinkRow.revoked_at).is_(None), _is_kept(now))
    )
    return {id_: (ProjectEntry.model_validate_json(entry), closed is not None) for id_, entry, closed in found}


def _is_kept(now: datetime) -> ColumnElement[bool]:
    """Condition: the project has not expired."""
    return or_(col(ProjectRow.expires_at).is_(None), col(ProjectRow.expires_at) > now)


def find_project_of_link(session: Session, link: str, now: datetime) -> str | None:
    """The id of the project that a private link opens. `link` is the digest of the secret of the link."""
    return session.exec(
        select(ProjectRow.id)
        .join(LinkRow, col(LinkRow.project_id) == ProjectRow.id)
        .where(LinkRow.digest == link, col(LinkRow.revoked_at).is_(None), _is_kept(now))
    ).first()


def project_ids_of(session: Session, group_id: str) -> Sequence[str]:
    """All projects of a group, the oldest first."""
    found = select(ProjectRow.id).where(ProjectRow.group_id == group_id)
    return session.exec(found.order_by(col(ProjectRow.made_at), col(ProjectRow.id))).all()


def set_expiry(session: Session, project_id: str, expires_at: datetime | None) -> None:
    session.exec(update(ProjectRow).where(col(ProjectRow.id) == project_id).values(expires_at=expires_at))


# deletion in two steps: what is marked is shown nowhere, and a job deletes it

DISCARDED = datetime(1970, 1, 1, tzinfo=UTC)
"""The value of `marked_at` for what is deleted soon: so long ago that the week between the mark and the deletion
(`hosting.expiry`) is over. A round that a group deletes is marked with the time instead, and can be brought back."""


def discard_project(session: Session, project_id: str, marked_at: datetime = DISCARDED) -> None:
    """Take a project that somebody deleted away from its group or its maker. A background job deletes its rows: soon,
    or a week after `marked_at`."""
    changes = {"group_id": None, "expires_at": DISCARDED, "marked_at": marked_at}
    session.exec(update(ProjectRow).where(col(ProjectRow.id) == project_id).values(changes))


def discard_round(session: Session, round_id: str, now: datetime, marked_at: datetime = DISCARDED) -> None:
    """Take a round that somebody deleted away from its project: it moves to a new project, which is discarded."""
    discarded = str(add_project(session, form=new_id(20), now=now))
    _move_rounds(session, col(RoundRow.id) == round_id, discarded)
    discard_project(session, discarded, marked_at)


def _move_rounds(session: Session, which: ColumnElement[bool], project_id: str) -> None:
    session.exec(update(RoundRow).where(which).values(project_id=project_id))


@dataclass(frozen=True, slots=True)
class DeletedRound:
    """A round that a group deleted, and that can still be brought back. `name` is that of its project; `deleted_by` is
    the name of the organizer. `project_id` is the discarded project in which it is now, `was_in` the one from which it
    was deleted; they are the same if that project had no other round."""

    round_id: str
    name: str
    label: str
    deleted_by: str
    deleted_at: datetime
    project_id: str
    was_in: str


def deleted_rounds(session: Session, group_id: str, since: datetime, *, to_write: bool = False) -> list[DeletedRound]:
    """The rounds that a group deleted after `since`, the latest first. Rounds that were to be deleted at once are not
    among them. With `to_write` nobody else can bring them back during this transaction."""
    query = (
        select(AuditRow, ProjectRow.id)
        .join(RoundRow, col(RoundRow.id) == col(AuditRow.round_id))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(AuditRow.group_id == group_id, AuditRow.what == "deleted", since < _MARKED_AT)
        .order_by(col(AuditRow.number).desc())
    )
    found = session.exec(query.with_for_update(of=ProjectRow) if to_write else query)
    rounds: dict[str, DeletedRound] = {}
    for entry, project_id in found:
        about, round_id = json.loads(entry.about), entry.round_id or ""
        if round_id not in rounds:  # it may have been deleted twice; the later entry counts
            rounds[round_id] = DeletedRound(
                round_id, about["project"], about["label"], entry.who, entry.at, project_id, about.get("was_in", "")
            )
    return list(rounds.values())


def bring_back_round(session: Session, deleted: DeletedRound, group_id: str) -> None:
    """Move a deleted round back to the project from which it was deleted. If that project was discarded after it, its
    other rounds stay deleted: they move to the discarded project in which this one was. If it is gone, the round gets a
    project of its own."""
    discarded, home = session.get_one(ProjectRow, deleted.project_id), session.get(ProjectRow, deleted.was_in)
    if home is None or home is discarded or home.marked_at == DISCARDED:
        home = discarded
    else:
        if home.marked_at:
            _move_rounds(session, col(RoundRow.project_id) == home.id, discarded.id)
        _move_rounds(session, col(RoundRow.id) == deleted.round_id, home.id)
        discarded.marked_at = home.marked_at or DISCARDED
    home.group_id, home.expires_at, home.marked_at = group_id, None, None


def mark_expired(session: Session, now: datetime) -> None:
    """Mark the expired projects. A mark is taken off again if the expiry of the project was postponed, or if the mark
    is later than `now`, because the clock was set back."""
    is_wrong = or_(col(ProjectRow.expires_at).is_(None), col(ProjectRow.expires_at) > now, now < _MARKED_AT)
    session.exec(update(ProjectRow).where(_MARKED_AT.is_not(None), is_wrong).values(marked_at=None))
    expired = update(ProjectRow).where(col(ProjectRow.expires_at) <= now, _MARKED_AT.is_(None))
    session.exec(expired.values(marked_at=now))


def take_marks_off(session: Session) -> None:
    """Take the marks off, because the clock may have been wrong when they were set; only what is to be deleted soon
    stays marked. `mark_expired` marks again what has expired."""
    session.exec(update(ProjectRow).where(_MARKED_AT > DISCARDED).values(marked_at=None))


def newest_moment(session: Session) -> datetime | None:
    """The latest time that is saved in the database, of a new project, a mark (also of a rubric), the audit logs or the
    public record; None if there is none. A wrong clock is noticed by comparing it with this time."""
    times = (
        session.exec(select(func.max(ProjectRow.made_at))).one(),
        session.exec(select(func.max(_MARKED_AT))).one(),
        session.exec(select(func.max(OwnRubricRow.marked_at))).one(),
        session.exec(select(AuditRow.at).order_by(col(AuditRow.number).desc()).limit(1)).first(),
        session.exec(select(RecordRow.at).order_by(col(RecordRow.number).desc()).limit(1)).first(),
    )
    return max((time for time in times if time is not None), default=None)


def delete_marked(session: Session, before: datetime) -> bool:
    """Delete a part of the projects that were marked at this time or before, their sheets first: so little that others
    who save need not wait. Returns whether there was any. The rows that say what was published stay."""
    marked = select(ProjectRow.id).where(before >= _MARKED_AT)
    rounds = select(RoundRow.id).where(col(RoundRow.project_id).in_(marked))
    sheets = session.exec(select(SheetRow.id).where(col(SheetRow.round_id).in_(rounds)).limit(_SHEETS_AT_ONCE)).all()
    if sheets:
        session.exec(delete(SheetRow).where(col(SheetRow.id).in_(sheets)))
        return True
    projects = session.exec(marked.limit(_PROJECTS_AT_ONCE)).all()
    if projects:
        digests = session.exec(select(RoundRow.digest).where(col(RoundRow.project_id).in_(projects))).all()
        session.exec(delete(ProjectRow).where(col(ProjectRow.id).in_(projects)))
        drop_documents(session, digests)
        drop_pictures(session)
    return bool(projects)
