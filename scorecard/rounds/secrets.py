"""Makes the secrets of links and sessions, of which only digests are stored, and checks the changing codes by which
raters in a room get in."""

import hmac
import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from scorecard.store.tables import CODE_LETTERS

_CODE_LENGTH = 4
_CODE_SECONDS = 120  # until the wall of the room shows another code
PASS_LIVES = timedelta(minutes=30)  # after entering the right code, in which a person may begin a sheet


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def secret_digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def room_code(secret: str, now: datetime) -> str:
    """The code to show on the wall of the room now. `secret` is the `room_secret` of the round."""
    return _room_code(secret, int(now.timestamp()) // _CODE_SECONDS)


def is_room_code(secret: str, typed: str, now: datetime) -> bool:
    """Whether the code that was typed is the present one or the one before, which may have been on the wall when the
    person looked."""
    period = int(now.timestamp()) // _CODE_SECONDS
    return any(hmac.compare_digest(_room_code(secret, at).encode(), typed.encode()) for at in (period, period - 1))


def _room_code(secret: str, period: int) -> str:
    """The code of a period; they are numbered from 1970 on."""
    digest = hmac.digest(secret.encode(), f"code {period}".encode(), "sha256")
    return "".join(CODE_LETTERS[byte % len(CODE_LETTERS)] for byte in digest[:_CODE_LENGTH])


def room_pass(secret: str, now: datetime) -> str:
    """A signed time that a browser keeps after the right code was entered, so that there is time to read before the
    sheet is begun. Each is different, so that one that is used twice is noticed."""
    return _signed_pass(secret, f"{int(now.timestamp())}.{secrets.token_hex(8)}")


def _signed_pass(secret: str, given: str) -> str:
    return f"{given}.{hmac.digest(secret.encode(), f'pass {given}'.encode(), 'sha256').hex()[:32]}"


def is_room_pass(secret: str, kept: str, now: datetime) -> bool:
    """Whether `kept` is a room pass of this round that is at most half an hour old."""
    given, _, _ = kept.rpartition(".")
    seconds, _, _ = given.partition(".")
    if not (seconds.isascii() and seconds.isdecimal() and len(seconds) < 12):
        return False
    at = datetime.fromtimestamp(int(seconds), now.tzinfo)
    is_fresh = timedelta(0) <= now - at <= PASS_LIVES
    return is_fresh and hmac.compare_digest(_signed_pass(secret, given).encode(), kept.encode())
