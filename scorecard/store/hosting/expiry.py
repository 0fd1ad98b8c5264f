"""Deletes what has expired in two steps: it is marked first, and deleted a week later. Within that week a wrong clock
can still be corrected."""

from datetime import datetime, timedelta

from scorecard.store import projects, rubrics
from scorecard.store.database import Session

_WEEK = timedelta(days=7)
_JUMP = timedelta(days=14)  # without a new project, an act of an organizer or an entry of the record for so long, the
# clock may have jumped ahead: the week begins again


def mark_expired(session: Session, now: datetime) -> None:
    """Mark the projects and rubrics that have expired. If nothing happened for the time of `_JUMP`, take the earlier
    marks off first."""
    newest = projects.newest_moment(session)
    if newest is not None and now - newest > _JUMP:
        projects.take_marks_off(session)
        rubrics.take_rubric_marks_off(session)
    projects.mark_expired(session, now)
    rubrics.mark_expired_rubrics(session, now)


def delete_marked(session: Session, now: datetime) -> bool:
    """Delete all rubrics and a part of the projects that were marked at least a week ago, and of those that somebody
    deleted. Returns whether there was such a project."""
    rubrics.delete_marked_rubrics(session, now - _WEEK)
    return projects.delete_marked(session, now - _WEEK)


def delete_discarded(session: Session) -> bool:
    """Delete from the database a part of the projects and rounds that somebody deleted on the site. Returns whether
    there was any."""
    # DISCARDED is a date so early that no other mark is before it
    return projects.delete_marked(session, projects.DISCARDED)
