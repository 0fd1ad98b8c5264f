"""Keys to the API: made for a group, seen once, revoked at any time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, select

from scorecard.store.tables import ApiToken, Group


@dataclass(frozen=True, slots=True)
class TokenHolder:
    """Whoever asks with a token: for which group, and for how much."""

    group_id: str
    group: str
    scope: str


def find_holder(session: Session, digest: str) -> TokenHolder | None:
    """Of a token that is not revoked."""
    found = session.exec(
        select(ApiToken.group_id, Group.name, ApiToken.scope)
        .join(Group, col(Group.id) == col(ApiToken.group_id))
        .where(ApiToken.digest == digest, col(ApiToken.revoked_at).is_(None))
    ).first()
    return TokenHolder(*found) if found else None


def add_token(
    session: Session, group_id: str, *, digest: str, name: str, scope: str, made_by: str, now: datetime
) -> None:
    session.add(ApiToken(digest=digest, group_id=group_id, name=name, scope=scope, made_by=made_by, made_at=now))


def tokens_of(session: Session, group_id: str) -> Sequence[ApiToken]:
    """Those that still open something, the latest first."""
    return session.exec(
        select(ApiToken)
        .where(ApiToken.group_id == group_id, col(ApiToken.revoked_at).is_(None))
        .order_by(col(ApiToken.made_at).desc(), col(ApiToken.id))
    ).all()


def revoke_token(session: Session, group_id: str, token_id: str, now: datetime) -> str | None:
    """The name of the token that opens nothing any more; None where the group has none of this id."""
    found = session.exec(
        select(ApiToken).where(
            ApiToken.group_id == group_id, ApiToken.id == token_id, col(ApiToken.revoked_at).is_(None)
        )
    ).first()
    if found is None:
        return None
    session.exec(update(ApiToken).where(col(ApiToken.id) == token_id).values(revoked_at=now))
    return found.name
