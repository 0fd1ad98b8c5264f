"""Files that people brought: pictures, and files of ratings that wait to be confirmed."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import PictureRow, PublishedRow, RoundRow, UploadRow


def drop_pictures(session: Session) -> None:
    """Pictures that no round and no published scorecard shows."""
    shown = select(RoundRow.id).where(RoundRow.picture_digest == PictureRow.digest).exists()
    published = select(PublishedRow.address).where(PublishedRow.picture_digest == PictureRow.digest).exists()
    session.exec(delete(PictureRow).where(~shown, ~published))


def save_picture(session: Session, picture: PictureRow) -> None:
    """Also where it is there already: writing it anew keeps others from dropping it until we end."""
    adding = inserting(dialect_of(session), PictureRow).values(picture.model_dump())
    session.exec(adding.on_conflict_do_update(index_elements=["digest"], set_={"width": adding.excluded.width}))


def find_picture(session: Session, digest: str) -> PictureRow | None:
    return session.get(PictureRow, digest)


def add_upload(session: Session, round_id: str, notices: str, content: str, now: datetime) -> str:
    """Its id. Those that have waited for a day go."""
    session.exec(delete(UploadRow).where(col(UploadRow.made_at) < now - timedelta(days=1)))
    upload = UploadRow(round_id=round_id, notices=notices, content=content, made_at=now)
    session.add(upload)
    session.flush()
    return upload.id


def find_upload(session: Session, round_id: str, upload_id: str) -> UploadRow | None:
    return session.exec(select(UploadRow).where(UploadRow.id == upload_id, UploadRow.round_id == round_id)).first()


def delete_upload(session: Session, upload_id: str) -> None:
    session.exec(delete(UploadRow).where(col(UploadRow.id) == upload_id))
