"""Secrets of links and sessions, whose digests alone are stored, and the codes of a room, which change."""

import hmac
import secrets
from datetime import datetime
from hashlib import sha256

from scorecard.store.tables import LETTERS

_CODE_LENGTH = 4
_CODE_SECONDS = 120  # until the wall shows another code
_PASS_SECONDS = 1800  # within which somebody who had the right code may begin


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def secret_digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def room_code(secret: str, now: datetime) -> str:
    """The code that the wall shows now, for a round in which only people in the room take part."""
    return _room_code(secret, int(now.timestamp()) // _CODE_SECONDS)


def is_room_code(secret: str, typed: str, now: datetime) -> bool:
    """Whether somebody typed the code of now, or the one before, which was on the wall when they looked."""
    turn = int(now.timestamp()) // _CODE_SECONDS
    return any(hmac.compare_digest(_room_code(secret, at).encode(), typed.encode()) for at in (turn, turn - 1))


def _room_code(secret: str, turn: int) -> str:
    digest = hmac.digest(secret.encode(), f"code {turn}".encode(), "sha256")
    return "".join(LETTERS[byte % len(LETTERS)] for byte in digest[:_CODE_LENGTH])


def room_pass(secret: str, now: datetime) -> str:
    """What a browser keeps after the right code, so that its person can read in peace before they begin."""
    given = int(now.timestamp())
    return f"{given}.{hmac.digest(secret.encode(), f'pass {given}'.encode(), 'sha256').hex()[:32]}"


def is_room_pass(secret: str, kept: str, now: datetime) -> bool:
    given, _, _ = kept.partition(".")
    if not (given.isascii() and given.isdecimal() and len(given) < 12):
        return False
    at = datetime.fromtimestamp(int(given), now.tzinfo)
    is_fresh = 0 <= (now - at).total_seconds() <= _PASS_SECONDS
    return is_fresh and hmac.compare_digest(room_pass(secret, at).encode(), kept.encode())
