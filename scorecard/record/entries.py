"""The entries of the public record, and the file that holds them.

Anyone who has the digest of one entry can tell whether an entry up to it was removed, changed, inserted or given
another time."""

import json
import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from scorecard.errors import Sentence, UnreadableResult
from scorecard.rubrics.models import digest_of

THE_SITE = "site"
"""The project id, and the address, of the entries of the record that are about the whole site."""
RESTORED = "restored"
"""The `what` of the entry that is added when a backup is restored. Numbers before it are left out, because entries that
were made after the backup may have had them."""
START = "0" * 64
"""The `previous` of the first entry."""
_MOMENT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_HIGHEST = 2**63 - 1  # the highest number that the databases hold


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """What was done, and when. `previous` is the digest of the entry before. `content` says what was done, as canonical
    JSON, and `content_digest` is the SHA-256 of `salt` and `content`. Both are None if they are not shown, because the
    project or the round is not public or the host withholds them; without the salt nobody can guess from the digest
    what was done."""

    number: int
    at: datetime
    previous: str
    content_digest: str
    salt: str | None = None
    content: str | None = None

    @property
    def digest(self) -> str:
        """The SHA-256 of the number, the time, `previous` and `content_digest`, as canonical JSON."""
        return digest_of(
            {
                "number": self.number,
                "at": moment_text(self.at),
                "previous": self.previous,
                "content_digest": self.content_digest,
            }
        )

    @property
    def said(self) -> Mapping[str, Any] | None:
        """The content as JSON values; None where it is not public."""
        return None if self.content is None else json.loads(self.content)

    def line(self) -> str:
        """The entry as a line of the record's file."""
        values = {
            "number": self.number,
            "at": moment_text(self.at),
            "previous": self.previous,
            "content_digest": self.content_digest,
            "digest": self.digest,
            "salt": self.salt,
            "content": self.said,
        }
        return json.dumps({key: value for key, value in values.items() if value is not None}, ensure_ascii=False)


def moment_text(moment: datetime) -> str:
    """A moment as the record writes it: UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_entry(number: int, at: datetime, previous: str, content: Mapping[str, Any]) -> RecordEntry:
    """The entry that follows the one with the digest `previous`."""
    text = _canonical(content)
    salt = secrets.token_hex(16)
    return RecordEntry(number, at, previous, salted_digest(salt, text), salt, text)


def _canonical(content: Mapping[str, Any]) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def salted_digest(salt: str, content: str) -> str:
    return sha256(f"{salt}{content}".encode()).hexdigest()


def _moment(text: object) -> datetime:
    """Reads what `moment_text` wrote. Raises ValueError for anything else."""
    if not isinstance(text, str) or not _MOMENT.fullmatch(text):
        raise ValueError("is no moment of a record")
    return datetime.fromisoformat(text)


class _Said(BaseModel):
    """The keys of a content that the program reads by their names. Others only get into sentences, whatever they
    are. `what` says which act it was. `numbers`, which acts of the host have, gives the digest of each publication at
    the address by its number."""

    model_config = ConfigDict(strict=True)

    what: str
    numbers: dict[str, str] = {}


def _content(content: dict[str, Any]) -> dict[str, Any]:
    """The content itself. Raises ValueError where it has another shape than `_Said`."""
    _Said.model_validate(content)
    return content


_Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class _Line(BaseModel):
    """The shape of a line in a record's file. Keys that are not named here are skipped."""

    model_config = ConfigDict(strict=True)

    number: Annotated[int, Field(ge=1, le=_HIGHEST)]
    at: Annotated[datetime, BeforeValidator(_moment)]
    previous: _Digest
    content_digest: _Digest
    digest: _Digest
    salt: str | None = None
    content: Annotated[dict[str, Any], AfterValidator(_content)] | None = None


def read_record(lines: Iterable[str]) -> list[RecordEntry]:
    """The entries in the lines of a record's file. Raises UnreadableResult at the first one that cannot be read, does
    not follow from the one before it, or has a content that does not match its digest."""
    entries: list[RecordEntry] = []
    previous, last = START, 0
    for number, line in enumerate((line for line in lines if line.strip()), 1):
        try:
            read = _Line.model_validate_json(line)
        except ValueError:
            raise UnreadableResult(Sentence("Line {number} of the record cannot be read.", number=number)) from None
        text = None if read.content is None else _canonical(read.content)
        entry = RecordEntry(read.number, read.at, read.previous, read.content_digest, read.salt, text)
        may_skip = read.content is not None and read.content["what"] == RESTORED
        is_right = (
            (entry.number == last + 1 or (may_skip and entry.number > last))
            and (entry.previous, entry.digest) == (previous, read.digest)
            and (text is None or salted_digest(entry.salt or "", text) == entry.content_digest)
            and (not entries or entry.at >= entries[-1].at)
        )
        if not is_right:
            raise UnreadableResult(
                Sentence("Entry {number} of the record does not follow from the ones before it.", number=last + 1)
            )
        entries.append(entry)
        previous, last = entry.digest, entry.number
    return entries
