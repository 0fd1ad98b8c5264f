"""What all tables share: their base, ids, moments and foreign keys."""

import secrets
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, ForeignKey, MetaData, TypeDecorator
from sqlmodel import Field, SQLModel

CODE_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"  # without those that people confuse when they hear or read them


def new_id(length: int = 10) -> str:
    """A random id, so that nobody finds addresses by counting."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


class UtcDateTime(TypeDecorator[datetime]):
    """A point in time: saved as UTC, and given back with UTC as its time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class StoredTable(SQLModel):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def foreign_key(column: str, *, on_delete: str = "CASCADE", **options: Any) -> Any:
    """A foreign key. By default the row is deleted together with the row that it refers to."""
    return Field(sa_column_args=[ForeignKey(column, ondelete=on_delete)], **options)
