"""Private links: a secret that opens one project. The database knows its digest alone."""

import secrets
from hashlib import sha256


def new_secret() -> str:
    return secrets.token_urlsafe(32)


def secret_digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
