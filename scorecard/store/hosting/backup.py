"""Backups: one ZIP file with all tables as lines of JSON and the host's rubric files.

A backup of a SQLite database can be restored into PostgreSQL, and the other way round."""

import io
import json
import os
import shutil
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from lzma import LZMAError
from math import isfinite
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from alembic.util import CommandError
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from pydantic_core import from_json
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.exc import SQLAlchemyError

from scorecard.errors import ScorecardError
from scorecard.store.database import NEWEST, Database
from scorecard.store.hosting.in_use import give_to_owner

_FORMAT: Literal["scorecard backup 1"] = "scorecard backup 1"
_MANIFEST, _TABLES, _CRITERIA = "backup.json", "tables", "criteria"
_AT_ONCE = 1_000  # rows
_LONGEST_ROW = 200_000_000  # bytes; an uploaded file of ratings has some millions
_LARGEST_MANIFEST = 1_000_000  # bytes
_FIRST, _LAST = datetime(2000, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
_DAMAGED = (
    *(BadZipFile, KeyError, ValueError, TypeError, OSError, EOFError),
    *(zlib.error, LZMAError),
    NotImplementedError,  # a way of compression that Python does not know
    RuntimeError,  # a ZIP file with a password
)
"""What reading a damaged file can raise."""
_NO_FIT = (
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError),
    *(SQLAlchemyError, CommandError),
)
"""What rows that do not fit can raise, also in the migrations that bring them up to this version."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says about itself: when it was made, with which version of the tables, and its rows by table."""

    made_at: datetime
    revision: str
    rows: Mapping[str, int]


class _Manifest(BaseModel):
    """The shape of what a backup says about itself."""

    model_config = ConfigDict(strict=True)

    format: Literal["scorecard backup 1"]
    made_at: Annotated[AwareDatetime, Field(ge=_FIRST, le=_LAST)]
    revision: Annotated[str, Field(pattern="^[0-9]{4,}$")]
    rows: dict[str, Annotated[int, Field(ge=0)]]


def write_backup(database: Database, criteria: Path, file: Path, now: datetime) -> Backup:
    """Write all that is in the database at one moment, while others go on writing, and the files in the folder
    `criteria`. The file gets its name when it is complete. Raises ScorecardError if there is one already."""
    if file.exists():
        raise ScorecardError(f"{file} is there already; name another file.")
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(file.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)  # nobody else may read it
    try:
        # not strict: a file of 1970, as images of systems have them, is dated 1980, the first year that archives know
        packing = ZipFile(unfinished, "w", ZIP_DEFLATED, compresslevel=1, strict_timestamps=False)
        with packing as archive, database.reading() as session:
            connection = session.connection()
            revision = connection.execute(text("select version_num from alembic_version")).scalar_one()
            rows = {table.name: _write_table(connection, table, archive) for table in tables_of(connection)}
            for path in sorted(criteria.rglob("*")):
                if path.is_file():
                    archive.write(path, f"{_CRITERIA}/{path.relative_to(criteria).as_posix()}")
            manifest = {"format": _FORMAT, "made_at": now.isoformat(), "revision": revision, "rows": rows}
            archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
        _put_on_disk(unfinished)
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return Backup(now, revision, rows)


def read_manifest(file: Path, room: int | None = None) -> Backup:
    """What a backup says about itself, once all of it was read and every checksum is right. Raises ScorecardError, also
    if all of it takes more than `room` bytes."""
    try:
        with ZipFile(file) as archive:
            size = sum(part.file_size for part in archive.infolist())
            if room is not None and size > room:
                raise ScorecardError(
                    f"{file} unpacks to {size / 1e6:,.0f} MB, and the disk has {room / 1e6:,.0f} MB free. Make room, or"
                    " take another backup."
                )
            names = archive.namelist()
            if (
                len(set(names)) < len(names)
                or archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST
                or not _have_places(_rubric_files(archive))
                or archive.testzip()
            ):
                raise BadZipFile
            said = _Manifest.model_validate_json(archive.read(_MANIFEST))
            return Backup(said.made_at, said.revision, said.rows)
    except FileNotFoundError:
        raise ScorecardError(f"There is no file {file}.") from None
    except PermissionError:
        raise ScorecardError(f"{file} may not be read by this user.") from None
    except _DAMAGED:
        raise ScorecardError(f"{file} is no backup, or it is damaged. Take another one.") from None


@contextmanager
def refusing_what_does_not_fit(file: Path) -> Iterator[None]:
    """Turns what rows of a backup that do not fit can raise into a ScorecardError."""
    try:
        yield
    except _NO_FIT:
        raise ScorecardError(f"{file} cannot be restored: what is in it does not fit these tables.") from None


def restore_rows(database: Database, file: Path, backup: Backup) -> None:
    """Fill an empty database with the rows of a backup, and bring its tables up to this version. Raises ScorecardError
    if a row is missing or refers to one that is not there; then nothing is saved. Other rows that do not fit can raise
    any error that `refusing_what_does_not_fit` knows."""
    if backup.revision > NEWEST:
        raise ScorecardError(f"{file} was made by a newer version of the program. Restore it with that version.")
    database.migrate(to=backup.revision)
    with ZipFile(file) as archive, database.filling() as connection:
        tables = tables_of(connection)
        if unknown := backup.rows.keys() - {table.name for table in tables}:
            raise LookupError(unknown)
        for table in tables:
            found, said = _read_table(connection, table, archive), backup.rows.get(table.name)
            if found != said:
                raise ScorecardError(f"{file} has {found} rows of {table.name} and says {said}.")
    database.migrate()


def restore_criteria(backup: Path, criteria: Path) -> None:
    """Write the rubric files of a backup into a folder; those that are there stay as they are. What root writes is
    given to the owner of the folder, so that the site can use it."""
    with ZipFile(backup) as archive:
        for place, part in _rubric_files(archive).items():
            file = criteria / place
            if not file.exists():
                for missing in reversed([one for one in file.parents if not one.exists()]):
                    missing.mkdir()
                    give_to_owner(missing)
                with archive.open(part) as content, file.open("wb") as written:
                    shutil.copyfileobj(content, written)
                give_to_owner(file)


def _rubric_files(archive: ZipFile) -> dict[PurePosixPath, ZipInfo]:
    """The rubric files in a backup, by their places in the folder of rubrics. What lies elsewhere, and folders, which
    an archive that was packed by hand has too, are left out."""
    found = {}
    for part in archive.infolist():
        steps = PurePosixPath(part.filename).parts
        if len(steps) > 1 and steps[0] == _CRITERIA and ".." not in steps and not part.is_dir():
            found[PurePosixPath(*steps[1:])] = part
    return found


def _have_places(files: Mapping[PurePosixPath, ZipInfo]) -> bool:
    """Whether no file has the name of a folder in which another one lies."""
    return not any(folder in files for file in files for folder in file.parents)


def tables_of(connection: Connection) -> list[Table]:
    """The tables as they are in this database, those first that others refer to."""
    known = MetaData()
    known.reflect(connection)
    return [table for table in known.sorted_tables if table.name != "alembic_version"]


def _write_table(connection: Connection, table: Table, archive: ZipFile) -> int:
    """Write the rows of a table; returns how many. Rows that refer to another row of the table come last: in no table
    does a row refer to one that refers to a third."""
    # the columns that refer to rows of the same table
    own = [key.parent for key in table.foreign_keys if key.column.table is table]
    order = [column.is_not(None) for column in own] + list(table.primary_key.columns)
    query = select(table).order_by(*order).execution_options(yield_per=_AT_ONCE)
    writers = [_writer_of(column) for column in table.columns]
    number = 0
    with archive.open(f"{_TABLES}/{table.name}.jsonl", "w", force_zip64=True) as lines:
        for row in connection.execute(query):
            values = {
                column.name: write(value) for column, write, value in zip(table.columns, writers, row, strict=True)
            }
            lines.write((json.dumps(values, ensure_ascii=False) + "\n").encode())
            number += 1
    return number


def _read_table(connection: Connection, table: Table, archive: ZipFile) -> int:
    """Fill a table with its rows in a backup; returns how many."""
    connection.execute(table.delete())  # rows that a migration has added
    readers = {column.name: _reader_of(column, connection) for column in table.columns}
    with archive.open(f"{_TABLES}/{table.name}.jsonl") as part:
        number = 0
        for rows in _rows_at_once(io.BufferedReader(part), readers):
            connection.execute(insert(table), rows)
            number += len(rows)
    column = table.autoincrement_column
    if connection.dialect.name == "postgresql" and column is not None and number:
        # the next number that PostgreSQL gives must be above those in the backup
        counted = func.setval(
            func.pg_get_serial_sequence(table.name, column.name), select(func.max(column)).scalar_subquery()
        )
        connection.execute(select(counted))
    return number


def _rows_at_once(
    lines: "io.BufferedReader[Any]", readers: Mapping[str, Callable[[Any], Any]]
) -> Iterator[list[dict[str, Any]]]:
    """Raises ValueError or TypeError for a line that is no row with a value for each of these columns."""
    rows = []
    while line := lines.readline(_LONGEST_ROW):
        values = from_json(line, allow_inf_nan=False)
        if values.keys() != readers.keys():
            raise ValueError(f"the columns are {', '.join(readers)}")
        rows.append({name: None if values[name] is None else read(values[name]) for name, read in readers.items()})
        if len(rows) == _AT_ONCE:
            yield rows
            rows = []
    if rows:
        yield rows


def _writer_of(column: Column[Any]) -> Callable[[Any], Any]:
    """The function that turns a value of a column into JSON."""
    if isinstance(column.type, DateTime):
        return lambda moment: moment and (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()
    if isinstance(column.type, Date):
        return lambda day: day and day.isoformat()
    if isinstance(column.type, LargeBinary):
        return lambda content: None if content is None else b64encode(content).decode()
    return lambda value: value


def _reader_of(column: Column[Any], connection: Connection) -> Callable[[Any], Any]:
    """The function that turns JSON, except null, into a value of a column. It raises TypeError or ValueError for any
    other value: SQLite would take it."""
    if isinstance(column.type, DateTime):
        if connection.dialect.name == "sqlite":  # SQLite stores no time zone; the program stores UTC there
            return lambda moment: datetime.fromisoformat(moment).astimezone(UTC).replace(tzinfo=None)
        return datetime.fromisoformat
    if isinstance(column.type, Date):
        return date.fromisoformat
    if isinstance(column.type, LargeBinary):
        return partial(b64decode, validate=True)
    for of_column, types in _JSON_TYPES:
        if isinstance(column.type, of_column):
            return partial(_of_type, types)
    return lambda value: value


_JSON_TYPES: tuple[tuple[type, tuple[type, ...]], ...] = (
    (Boolean, (bool,)),
    (Integer, (int,)),
    (Float, (int, float)),
    (String, (str,)),
)
"""By the type of a column, what its values are in JSON."""


def _of_type(types: tuple[type, ...], value: Any) -> Any:
    if type(value) not in types or (isinstance(value, float) and not isfinite(value)):
        raise TypeError(f"{value!r:.60} is of another type")
    return value


def _put_on_disk(file: Path) -> None:
    with file.open("rb") as written:
        os.fsync(written.fileno())
