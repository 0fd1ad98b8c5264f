"""The public record: its pages, the file with which anybody can check it, and the time stamps of publications."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import Response, StreamingResponse

from scorecard.i18n import gettext as _
from scorecard.record.entries import RESTORED, THE_SITE, RecordEntry
from scorecard.record.rows import (
    entries_of_project,
    latest_entries,
    listed_projects_of,
    part_of_record,
    project_published_at,
)
from scorecard.report.wording.numbers import count_text, date_time_text
from scorecard.report.wording.record import entry_text
from scorecard.store.database import Database, Session
from scorecard.store.documents import find_time_stamp
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import attachment
from scorecard.web.core.pagination import whole_number
from scorecard.web.core.refusals import not_found
from scorecard.web.scorecards.results import label_at, published_result

router = APIRouter()

_MOST_ENTRIES = 100  # on a page


@dataclass(frozen=True, slots=True)
class RecordLine:
    """An entry of the record. `about` is the name of the entry's project with the label of its round, and the public
    address of the scorecard. The page of one project leaves out its name; the label is left out if the page has entries
    of no other round of the project. None if nothing is left. `digest` is that of the entry."""

    about: tuple[str, str] | None
    number: str
    when: str
    text: str
    digest: str
    skipped: str = ""
    """On the page of a project, says which numbers before this entry are not about it."""


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Entries of the record. `back` is the path of the scorecard whose project they are about, None on the page of the
    whole record; `here` is the path of this page; `older` is the address of the next page, None on the last one."""

    title: str
    back: str | None
    here: str
    lines: tuple[RecordLine, ...]
    older: str | None


@router.get("/record")
def show_record(context: Context) -> Response:
    before = whole_number(context.request.query_params.get("before", ""), digits=9)
    with context.reading() as session:
        entries = latest_entries(session, before, _MOST_ENTRIES + 1)
        shown = entries[:_MOST_ENTRIES]
        projects = listed_projects_of(session, [entry.number for entry in shown])
        for project in set(projects.values()):  # the name and the address of each
            of_project = [entry for entry in shown if projects.get(entry.number) == project]
            for number, (label, address) in _rounds_of(context, session, of_project).items():
                projects[number] = (f"{project[0]}, {label}", address)
    older = f"/record?before={shown[-1].number}" if len(entries) > len(shown) else None
    page = RecordPage(_("The public record"), None, "/record", _lines(context, shown, projects), older)
    return context.page("pages/public/record.html", page)


@router.get("/record.jsonl")
def record_file(context: Context) -> Response:
    """Sends all entries, one JSON object on each line. They are read from the database while they are sent."""
    return StreamingResponse(_file_lines(context.site.database), media_type="application/x-ndjson")


def _file_lines(database: Database) -> Iterator[str]:
    """The lines of all entries, part by part. Each part is read in a database session of its own, so that a slow
    download does not hold a connection to the database."""
    after: int | None = 0
    while after is not None:
        with database.reading() as session:
            entries = part_of_record(session, after)
        yield "".join(f"{entry.line()}\n" for entry in entries)
        after = entries[-1].number if entries else None


@router.get("/scorecards/{address}/history")
def show_history(context: Context, address: Annotated[str, Path(max_length=20)]) -> Response:
    """Shows what happened in a project and when, also after its scorecards were taken down."""
    with context.reading() as session:
        project_id = project_published_at(session, address)
        if project_id is None:
            raise not_found()
        of_project = entries_of_project(session, project_id)
        first = of_project[0].number if of_project else 0
        restored = [entry for entry in entries_of_project(session, THE_SITE) if entry.number > first]
        entries = sorted([*of_project, *restored], key=lambda entry: entry.number)
        rounds = _rounds_of(context, session, entries)
    back, here = f"/scorecards/{address}", f"/scorecards/{address}/history"
    lines = _with_gaps(_lines(context, entries, rounds), entries)
    return context.page(
        "pages/public/record.html",
        RecordPage(_("What happened, and when"), back, here, lines, None),
    )


def _rounds_of(context: RequestContext, session: Session, entries: Sequence[RecordEntry]) -> dict[int, tuple[str, str]]:
    """By number of the entry, the label and the public address of its round. Empty if all entries are about one round;
    rounds without a label, and those of which nothing is public now, are left out. (`said` of an entry is its content,
    None where that is not public, or not any more.)"""
    addresses = {entry.number: str(entry.said["round"]) for entry in entries if entry.said and entry.said.get("round")}
    different = set(addresses.values())
    if len(different) < 2:
        return {}
    labels = {address: label_at(context, session, address) for address in different}
    return {number: (labels[address], address) for number, address in addresses.items() if labels[address]}


@router.get("/scorecards/{address}/{number}/timestamp.tsr")
def time_stamp(context: Context, address: str, number: Annotated[int, Path(ge=1, le=999_999)]) -> Response:
    """Sends the proof of a time stamp service (RFC 3161) that this number existed at a certain time."""
    result = published_result(context, address, number)
    with context.reading() as session:
        stamp = find_time_stamp(session, result.digest)
    if stamp is None:
        raise not_found()
    return attachment(stamp, "application/timestamp-reply", f"{address}-{number}.tsr")


def _with_gaps(lines: Sequence[RecordLine], entries: Sequence[RecordEntry]) -> tuple[RecordLine, ...]:
    """The entries of a project and of restored backups, the oldest first, with the numbers between them that are not
    about it. A restore leaves numbers out, so that no entry that was lost with it has the number of another."""
    found = [*lines[:1]]
    for line, before, entry in zip(lines[1:], entries, entries[1:], strict=False):
        first, last = before.number + 1, entry.number - 1
        if first > last:
            text = ""
        elif entry.said and entry.said.get("what") == RESTORED:
            text = _(
                "Nothing is known here of No. {first} to {last}: lost with the restore, or left out by it."
            ).format(first=count_text(first), last=count_text(last))
        elif first == last:
            text = _("No. {number} is not about this project.").format(number=count_text(first))
        else:
            text = _("No. {first} to {last} are not about this project.").format(
                first=count_text(first), last=count_text(last)
            )
        found.append(replace(line, skipped=text))
    return tuple(found)


def _lines(
    context: RequestContext, entries: Sequence[RecordEntry], about: Mapping[int, tuple[str, str]]
) -> tuple[RecordLine, ...]:
    """`about` has `RecordLine.about` by the number of the entry."""
    return tuple(
        RecordLine(
            about=about.get(entry.number),
            number=count_text(entry.number),
            when=f"{date_time_text(entry.at, context.zone)} {entry.at.astimezone(context.zone):%Z}",
            text=entry_text(entry.said),
            digest=entry.digest,
        )
        for entry in entries
    )
