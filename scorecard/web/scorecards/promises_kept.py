"""Finds what became of the asks of a project, to be shown beside its published scorecard."""

from datetime import date

from scorecard.clock import day_of
from scorecard.engine.project import Promise
from scorecard.engine.result import Result
from scorecard.report.pages.promises import PromisesCard, promises_card
from scorecard.report.pages.view import View
from scorecard.store.database import Session
from scorecard.store.promises import promises_at
from scorecard.store.publications import zone_at


def find_promises(session: Session, address: str, result: Result) -> PromisesCard | None:
    """What became of the asks of the project at a public address, to be shown beside `result`, which is published
    there; None as long as the group has noted nothing."""
    return promises_card(View.of(result), *promises_with_day(session, address))


def promises_by_criterion(session: Session, address: str) -> dict[str, Promise]:
    """What became of the asks of the project at a public address, by criterion."""
    return {id_: promise for id_, (promise, _changed) in promises_at(session, address).items()}


def promises_with_day(session: Session, address: str) -> tuple[tuple[Promise, ...], date | None]:
    """What became of the asks of the project at a public address, and the day of the last change, None if nothing was
    noted."""
    promises = promises_at(session, address)
    changed = max((moment for _, moment in promises.values()), default=None)
    return (
        tuple(promise for promise, _ in promises.values()),
        day_of(changed, zone_at(session, address)) if changed else None,
    )
