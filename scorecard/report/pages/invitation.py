"""What a poster and a flyer say: which group asks, about which project, how to take part, and where the result will
be."""

from dataclasses import dataclass

from scorecard.report.drawings.qr import QrCode


@dataclass(frozen=True, slots=True)
class Invitation:
    """The words in one language, of which `language` is the code: what is asked (`call`), how long it takes (`effort`),
    until when the round is open (`until`, None without a closing time), how to take part (`way`), and that the result
    will be at the address below (`later`)."""

    language: str
    call: str
    effort: str
    until: str | None
    way: str
    later: str


@dataclass(frozen=True, slots=True)
class InvitationCard:
    """`name` is that of the project, `place` says where it is and which round this is. `shown` is the address for
    raters as people type it, and `qr` its code. `result` is the address of the result, as people type it; it and
    `result_qr` are None if the site is only in a local network, where the address would not last."""

    group: str
    name: str
    place: str
    shown: str
    qr: QrCode
    invitations: tuple[Invitation, ...]
    result: str | None
    result_qr: QrCode | None
