"""Secrets of links and sessions, of which the database stores only the digests."""

import secrets
from hashlib import sha256


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def secret_digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
