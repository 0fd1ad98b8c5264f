"""The public record in the database. Entries are added under one lock and never changed, except that the host of the
site can withhold their content."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import Session, col, select

from scorecard.errors import UnreadableResult
from scorecard.record.entries import START, RecordEntry, new_entry, read_record
from scorecard.store.tables import ListedRow, ProjectRow, PublishedRow, RecordHeadRow, RecordRow

HIDDEN, DELETED, OPENED = "hidden by the host", "taken down by the host", "shown again by the host"
"""What the host did with all that was published at an address, as entries say it (their `what`)."""
_OF_THE_PROJECT = ("promise changed", "deleted", "brought back")
"""The acts (`what`) whose entries are shown as soon as one round of the project is public, even if they name a round
that is not. What is “brought back” is a deleted round."""
_AT_ONCE = 500  # the most entries that `part_of_record` returns, to save memory


def record_head(session: Session) -> tuple[int, str]:
    """Number and digest of the last entry. If the session writes, no other session can add an entry until it ends."""
    number, digest = session.exec(select(RecordHeadRow.number, RecordHeadRow.digest).with_for_update()).one()
    return number, digest


def record_digest(session: Session) -> str:
    """The digest of the last entry. Whenever something public changes, or what became of an ask, an entry is added, so
    this digest can be the key of a cache."""
    return session.exec(select(RecordHeadRow.digest)).one()


def add_to_record(
    session: Session,
    project_id: str,
    content: Mapping[str, Any],
    now: datetime,
    *,
    published_at: str | None = None,
    skipped: int = 0,
) -> None:
    """Add an entry. `published_at` is the address at which it publishes something, None if it publishes nothing; from
    then on everybody can read the entries about that round and about the project as a whole. `skipped` is how many
    numbers are left out before the entry. Its time is never earlier than that of the entry before, even if the clock of
    the machine was set back."""
    number, previous = record_head(session)
    last = session.exec(select(RecordRow.at).where(RecordRow.number == number)).first()
    now = max(now, last) if last else now
    entry = new_entry(number + 1 + skipped, now, previous, content)
    session.add(
        RecordRow(
            number=entry.number,
            at=now,
            project_id=project_id,
            published_at=published_at,
            salt=entry.salt or "",
            content=entry.content or "",
            withheld=_is_withheld(session, project_id, content, also=published_at),
            content_digest=entry.content_digest,
            previous=previous,
            digest=entry.digest,
        )
    )
    session.exec(update(RecordHeadRow).values(number=entry.number, digest=entry.digest))
    session.flush()
    hidden = select(RecordRow.number).where(RecordRow.project_id == project_id, col(RecordRow.withheld).is_(True))
    if published_at is not None and session.exec(hidden.limit(1)).first() is not None:
        withhold(session, project_id)  # what was said of this round before is public from now on


def _public_rounds(session: Session, project_ids: Sequence[str]) -> set[tuple[str, str | None]]:
    """The rounds of these projects of which something was ever published, each as project id and address."""
    found = select(RecordRow.project_id, RecordRow.published_at).where(
        col(RecordRow.published_at).is_not(None), col(RecordRow.project_id).in_(project_ids)
    )
    return set(session.exec(found.distinct()))


def _as_shown(session: Session, rows: Sequence[RecordRow]) -> list[RecordEntry]:
    """The entries as everybody sees them. Those about rounds that were never public, and those that the host withholds,
    are without salt and content."""
    public = _public_rounds(session, sorted({row.project_id for row in rows}))
    projects = {project_id for project_id, _address in public}

    def is_shown(row: RecordRow) -> bool:
        if row.project_id not in projects or row.withheld or not row.content:
            return False
        said = json.loads(row.content)
        is_of_project = said.get("round") is None or said["what"] in _OF_THE_PROJECT
        return is_of_project or (row.project_id, said["round"]) in public

    return [_entry(row, is_shown=is_shown(row)) for row in rows]


def _entry(row: RecordRow, *, is_shown: bool = True) -> RecordEntry:
    said = (row.salt, row.content) if is_shown and row.content else (None, None)
    return RecordEntry(row.number, row.at, row.previous, row.content_digest, *said)


def withhold(session: Session, project_id: str) -> None:
    """Withhold the content of those entries of a project that are about addresses which the host has closed, and show
    that of all others. What is about addresses that the host has deleted loses its content for ever, but not what is
    about a round that was not published there; the digests stay, so that the record can be checked as before."""
    for row in session.exec(select(RecordRow).where(RecordRow.project_id == project_id)).all():
        content = json.loads(row.content) if row.content else None
        row.withheld = content is None or _is_withheld(session, project_id, content)
        if content is not None and _is_withheld(session, project_id, content, by=(DELETED,), unpublished=False):
            row.salt = row.content = ""
        session.add(row)
    session.flush()


def _is_withheld(
    session: Session,
    project_id: str,
    content: Mapping[str, Any],
    *,
    by: Collection[str] = (HIDDEN, DELETED),
    also: str | None = None,
    unpublished: bool = True,
) -> bool:
    """Whether the host has closed the address that an entry is about, by one of these acts. If an entry is about the
    whole project, or about a round that was never published, whether it has closed every published address of the
    project so. `also` is an address at which something is published only now. With `unpublished` false, what is
    about a round that was never published is not withheld. An entry about an act of the host is never withheld."""
    if content["what"] in (HIDDEN, DELETED, OPENED):
        return False
    published = select(RecordRow.published_at).where(
        RecordRow.project_id == project_id, col(RecordRow.published_at).is_not(None)
    )
    addresses = [address for address in {*session.exec(published.distinct()), also} if address]
    if content.get("round") and content["round"] not in addresses and not unpublished:
        return False
    about = [content["round"]] if content.get("round") in addresses else addresses
    return bool(about) and all(_last_act_of_host(session, address).get("what") in by for address in about)


def closed_by_host(session: Session, address: str) -> str | None:
    """Why the host has closed an address, by hiding or deleting what was published there; None where it is open."""
    said = _last_act_of_host(session, address)
    return str(said.get("reason", "")) if said.get("what") in (HIDDEN, DELETED) else None


def _last_act_of_host(session: Session, address: str) -> Mapping[str, Any]:
    """The content of the newest entry about an act of the host at an address; empty if there is none."""
    project_id = project_published_at(session, address)
    rows = select(RecordRow.content).where(
        RecordRow.project_id == project_id, col(RecordRow.content).contains("by the host")
    )
    for content in session.exec(rows.order_by(col(RecordRow.number).desc())):
        said = json.loads(content)
        if said.get("round") == address and said.get("what") in (HIDDEN, DELETED, OPENED):
            return dict(said)
    return {}


def part_of_record(session: Session, after: int) -> list[RecordEntry]:
    """The first entries (up to `_AT_ONCE`) after this number, as everybody sees them, in order; empty after the last
    one."""
    query = select(RecordRow).where(RecordRow.number > after).order_by(col(RecordRow.number))
    return _as_shown(session, session.exec(query.limit(_AT_ONCE)).all())


def latest_entries(session: Session, before: int | None, most: int) -> list[RecordEntry]:
    """The latest entries, at most `most`, as everybody sees them, the last one first. With `before`, only those with a
    lower number."""
    query = select(RecordRow).order_by(col(RecordRow.number).desc()).limit(most)
    rows = session.exec(query if before is None else query.where(RecordRow.number < before)).all()
    return _as_shown(session, rows)


def listed_projects_of(session: Session, numbers: Collection[int]) -> dict[int, tuple[str, str]]:
    """By number of an entry, the name and the address of its project, if the project is in the public list."""
    found = session.exec(
        select(RecordRow.number, ListedRow.name, ListedRow.address)
        .join(ListedRow, col(ListedRow.project_id) == col(RecordRow.project_id))
        .where(col(RecordRow.number).in_(numbers))
    )
    return {number: (name, address) for number, name, address in found}


def entries_of_project(session: Session, project_id: str) -> list[RecordEntry]:
    """All entries of a project as everybody sees them, in order."""
    found = select(RecordRow).where(RecordRow.project_id == project_id).order_by(col(RecordRow.number))
    return _as_shown(session, session.exec(found).all())


def project_published_at(session: Session, address: str) -> str | None:
    """The id of the project of which a round was published at an address, even if it was deleted since; None if nothing
    was published there."""
    return session.exec(select(RecordRow.project_id).where(RecordRow.published_at == address)).first()


def entries_on_document(session: Session, digest: str) -> list[RecordEntry]:
    """All entries of the project of the document with this digest; none if the document was never published."""
    address = session.exec(select(PublishedRow.address).where(PublishedRow.digest == digest)).first()
    project_id = project_published_at(session, address) if address else None
    return entries_of_project(session, project_id) if project_id else []


def public_projects_of_group(session: Session, group_id: str) -> list[str]:
    """The ids of the group's projects of which something was published."""
    published = select(RecordRow.number).where(
        RecordRow.project_id == ProjectRow.id, col(RecordRow.published_at).is_not(None)
    )
    found = select(ProjectRow.id).where(ProjectRow.group_id == group_id, published.exists())
    return list(session.exec(found.order_by(col(ProjectRow.id))))


def record_problem(session: Session) -> str | None:
    """Says what is wrong with the record: an entry that does not follow from the one before, or last entries that are
    missing. None if nothing is."""
    rows = session.exec(select(RecordRow).order_by(col(RecordRow.number))).all()
    try:
        entries = read_record(_entry(row).line() for row in rows)
    except UnreadableResult as fault:
        return f"{fault} Restore a backup."
    last = (entries[-1].number, entries[-1].digest) if entries else (0, START)
    if session.exec(select(RecordHeadRow.number, RecordHeadRow.digest)).one() != last:
        return "The last entries of the record are missing. Restore a backup."
    return None
