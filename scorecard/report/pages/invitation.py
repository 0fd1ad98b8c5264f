"""What a poster and a flyer say: who asks, about what, how to take part, and where what came of it will stand."""

from dataclasses import dataclass

from scorecard.report.drawings.qr import QrCode


@dataclass(frozen=True, slots=True)
class Invitation:
    """The words in one language, with its code."""

    language: str
    call: str
    effort: str
    until: str | None
    way: str
    later: str


@dataclass(frozen=True, slots=True)
class InvitationCard:
    """`shown` is the address for raters as people type it, `result` where one
    reads what came of it; None where that address would not last."""

    group: str
    name: str
    place: str
    shown: str
    qr: QrCode
    invitations: tuple[Invitation, ...]
    result: str | None
    result_qr: QrCode | None
