"""The check-in on promises, as everybody reads it beside a published scorecard."""

from dataclasses import asdict
from datetime import date

from sqlmodel import Session

from scorecard.report.pages.promises import CheckIn, check_in_of
from scorecard.report.pdf.options import Promised
from scorecard.store.promises import promises_at


def check_in(session: Session, address: str) -> CheckIn | None:
    """What became of the asks of the project at an address, as a reader sees it; None as long as nothing is marked."""
    return check_in_of(*promised_at(session, address))


def promised_at(session: Session, address: str) -> tuple[tuple[Promised, ...], date | None]:
    """The asks of the project at an address with what became of them, and the day of the last change."""
    known = promises_at(session, address)
    changed = max((moment for _, moment in known.values()), default=None)
    return (
        tuple(Promised.model_validate(asdict(one)) for one, _ in known.values()),
        changed.astimezone().date() if changed else None,
    )
