"""Uploads: pictures, and files of ratings that wait to be confirmed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from scorecard.engine.project import ShownPicture
from scorecard.store.database import dialect_of, inserting, one_at_a_time
from scorecard.store.tables import (
    PictureRow,
    ProjectRow,
    PublishedRow,
    ReadingChoicesRow,
    RoundRow,
    SheetRow,
    ShownPictureRow,
    UploadRow,
)


def drop_pictures(session: Session) -> None:
    """Delete the pictures that no round and no published scorecard shows."""
    one_at_a_time(session, "pictures")
    shown = select(ShownPictureRow.id).where(ShownPictureRow.digest == PictureRow.digest).exists()
    session.exec(delete(PictureRow).where(~shown))


def show_pictures_in_round(session: Session, round_id: str, pictures: Iterable[ShownPicture]) -> None:
    """Note that a round shows these pictures, and no others."""
    session.exec(delete(ShownPictureRow).where(col(ShownPictureRow.round_id) == round_id))
    session.add_all(ShownPictureRow(digest=digest, round_id=round_id) for digest in _digests(pictures))


def show_pictures_at(session: Session, address: str, pictures: Iterable[ShownPicture]) -> None:
    """Note that a number published at this address shows these pictures."""
    known = session.exec(select(ShownPictureRow.digest).where(ShownPictureRow.address == address)).all()
    new = (digest for digest in _digests(pictures) if digest not in known)
    session.add_all(ShownPictureRow(digest=digest, address=address) for digest in new)


def _digests(pictures: Iterable[ShownPicture]) -> list[str]:
    return sorted({picture.digest for picture in pictures})


def hide_pictures_at(session: Session, address: str) -> None:
    """Note that nothing at this address shows pictures any more."""
    session.exec(delete(ShownPictureRow).where(col(ShownPictureRow.address) == address))


def is_picture_of_round(session: Session, digest: str, *, group_id: str | None, sheet_links: Sequence[str]) -> bool:
    """Whether this picture is shown by a round of the group; or by one in which a link of these opens a sheet, and of
    which the host hid nothing. The links are the digests of their secrets."""
    hidden = select(PublishedRow.address).where(col(PublishedRow.hidden_reason).is_not(None))
    sheet = (
        select(SheetRow.id)
        .where(SheetRow.round_id == RoundRow.id, col(SheetRow.link).in_(sheet_links))
        .where(col(RoundRow.address).not_in(hidden))
        .exists()
    )
    found = (
        select(ShownPictureRow.id)
        .join(RoundRow, col(RoundRow.id) == col(ShownPictureRow.round_id))
        .join(ProjectRow, col(ProjectRow.id) == col(RoundRow.project_id))
        .where(
            ShownPictureRow.digest == digest,
            col(ProjectRow.marked_at).is_(None),
            sheet if group_id is None else or_(col(ProjectRow.group_id) == group_id, sheet),
        )
    )
    return session.exec(found.limit(1)).first() is not None


def save_picture(session: Session, picture: PictureRow) -> None:
    """Save a picture, if it is not there already. Nobody drops it before this transaction has said who shows it."""
    one_at_a_time(session, "pictures")
    adding = inserting(dialect_of(session), PictureRow).values(picture.model_dump())
    session.exec(adding.on_conflict_do_nothing())


def find_picture(session: Session, digest: str) -> PictureRow | None:
    return session.get(PictureRow, digest)


def add_upload(session: Session, round_id: str, content: str, choices: Mapping[str, str], now: datetime) -> str:
    """Save a file of ratings that waits to be confirmed; returns its id. Deletes uploads that have waited for a day,
    and of the same round all but the newest two. `content` is JSON of its tables; `choices` are what the organizer
    decided about what is doubtful in it, by doubt."""
    session.exec(delete(UploadRow).where(col(UploadRow.made_at) < now - timedelta(days=1)))
    of_round = select(UploadRow.id).where(UploadRow.round_id == round_id)
    newest = of_round.order_by(col(UploadRow.made_at).desc(), col(UploadRow.id)).limit(2)
    kept = session.exec(newest).all()
    session.exec(delete(UploadRow).where(col(UploadRow.round_id) == round_id, col(UploadRow.id).not_in(kept)))
    upload = UploadRow(round_id=round_id, choices=json.dumps(dict(choices)), content=content, made_at=now)
    session.add(upload)
    session.flush()
    return upload.id


def find_upload(session: Session, round_id: str, upload_id: str) -> UploadRow | None:
    return session.exec(select(UploadRow).where(UploadRow.id == upload_id, UploadRow.round_id == round_id)).first()


def change_choices(session: Session, upload_id: str, choices: Mapping[str, str]) -> None:
    session.exec(update(UploadRow).where(col(UploadRow.id) == upload_id).values(choices=json.dumps(dict(choices))))


def remembered_choices(session: Session, group_id: str, headings: str) -> dict[str, str]:
    """What the group decided about its last file with these headings, which are known by their digest."""
    found = session.get(ReadingChoicesRow, (group_id, headings))
    return json.loads(found.choices) if found else {}


def remember_choices(session: Session, group_id: str, headings: str, choices: Mapping[str, str], now: datetime) -> None:
    row = {"group_id": group_id, "headings": headings, "choices": json.dumps(dict(choices)), "changed_at": now}
    adding = inserting(dialect_of(session), ReadingChoicesRow).values(row)
    changed = {"choices": adding.excluded.choices, "changed_at": adding.excluded.changed_at}
    session.exec(adding.on_conflict_do_update(index_elements=["group_id", "headings"], set_=changed))


def delete_upload(session: Session, upload_id: str) -> None:
    session.exec(delete(UploadRow).where(col(UploadRow.id) == upload_id))
