"""Deletes what has expired in two steps: it is marked, and gone a week later. A wrong clock can be set till then."""

from datetime import datetime, timedelta

from scorecard.store import projects, rubrics
from scorecard.store.database import Session

_WEEK = timedelta(days=7)
_JUMP = timedelta(days=14)  # since anything was written down here: the clock may be wrong, so the week begins again


def mark_expired(session: Session, now: datetime) -> None:
    """Mark the projects and rubrics that have expired."""
    newest = projects.newest_moment(session)
    if newest is not None and now - newest > _JUMP:
        projects.take_marks_off(session)
        rubrics.take_rubric_marks_off(session)
    projects.mark_expired(session, now)
    rubrics.mark_expired_rubrics(session, now)


def delete_marked(session: Session, now: datetime) -> bool:
    """Delete a part of what was marked a week ago, and of what somebody deleted. Returns whether there was any."""
    rubrics.delete_marked_rubrics(session, now - _WEEK)
    return projects.delete_marked(session, now - _WEEK)


def delete_discarded(session: Session) -> bool:
    """Delete a part of what somebody deleted. Returns whether there was any."""
    return projects.delete_marked(session, projects.DISCARDED)
