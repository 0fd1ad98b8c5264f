"""The list of published scorecards. Visitors search, filter and sort it, and choose scorecards to compare."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import current_language, ngettext
from scorecard.i18n import gettext as _
from scorecard.record.rows import record_digest
from scorecard.report.wording.numbers import count_text, day_text, score_of_top
from scorecard.report.wording.round_notes import round_label
from scorecard.rubrics.exact import exact_number
from scorecard.rubrics.translation import Untranslated
from scorecard.store.lists.listing import (
    ListedLine,
    ListQuery,
    ListStatus,
    PublishedRounds,
    Sort,
    choices,
    listed,
    number_listed,
    published_rounds,
)
from scorecard.texts import cleaned
from scorecard.web.core.context import Context
from scorecard.web.core.forms import FieldError
from scorecard.web.core.pagination import whole_number
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

_ROWS_ON_A_PAGE, _MOST_ROWS = 50, 1_000
_FIELDS = ("text", "principle", "band", "neighborhood", "status", "from", "to", "sort")
"""The fields of the search form. “from” and “to” are days of the hearing."""
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ListRow:
    """A published project in a list. `id` is the public address of its newest round, `address` the path of that page.
    `place` is the neighborhood, `raters` says how many sheets were counted, `day` is the day of publication. `rounds`
    says how many rounds of the project are public, and `timeline` is the path of the page with all of them; both are
    empty if it is one."""

    id: str
    name: str
    place: str
    held_by: str
    label: str
    score: str
    band: str
    raters: str
    hearing: str
    day: str
    address: str
    rounds: str
    timeline: str


@dataclass(frozen=True, slots=True)
class ScorecardListPage:
    """`values` and `errors` are by field of the search form; `is_narrowed` is whether a field besides the order is
    filled in. `found` says how many projects were found, `scored` is the heading of the column with the scores.
    `newer`, `older` and `all` are the paths of the page before, of the page after, and of one page with everything;
    None if there is no such page."""

    title: str
    values: Mapping[str, str]
    principles: tuple[Choice, ...]
    bands: tuple[Choice, ...]
    neighborhoods: tuple[Choice, ...]
    statuses: tuple[Choice, ...]
    sorts: tuple[Choice, ...]
    is_narrowed: bool
    found: str
    scored: str
    rows: tuple[ListRow, ...]
    has_hearings: bool
    newer: str | None
    older: str | None
    all: str | None
    errors: Mapping[str, str]


@router.get("/scorecards")
def show_list(context: Context) -> Response:
    asked = context.request.query_params
    values = {name: " ".join(cleaned(asked.get(name, "")).split())[:100] for name in _FIELDS}
    query, errors = _read_query(values)
    after = whole_number(asked.get("after", "")) or 0
    most = _MOST_ROWS if asked.get("all") else _ROWS_ON_A_PAGE
    with context.reading() as session:
        found = listed(session, query, context.today, most=most, after=after)
        rounds = published_rounds(session, [line.row.project_id for line in found])
        now_public = record_digest(session)  # changes whenever something public does, so caches are kept by it
        total = context.site.list_totals.get_or_make(
            (now_public, query, context.today), lambda: number_listed(session, query, context.today)
        )
        options = context.site.list_choices.get_or_make(now_public, lambda: choices(session))
    principles = tuple(Choice(id_, _in_reader_language(words)) for id_, words in options.principles.items())
    page = ScorecardListPage(
        title=_("Published scorecards"),
        values=values,
        principles=principles,
        bands=tuple(Choice(id_, _in_reader_language(words)) for id_, words in options.bands.items()),
        neighborhoods=tuple(Choice(name, name) for name in options.neighborhoods),
        statuses=tuple(Choice(status, text) for status, text in status_labels().items()),
        sorts=tuple(Choice(sort, text) for sort, text in _sort_labels().items()),
        is_narrowed=any(values[name] for name in _FIELDS if name != "sort"),
        found=ngettext("1 project", "{number} projects", total).format(number=count_text(total)),
        scored=next((one.label for one in principles if one.value == query.principle), _("Overall")),
        rows=tuple(list_row(line, rounds.get(line.row.project_id)) for line in found),
        has_hearings=any(line.row.hearing_on for line in found),
        newer=_page_path(values, max(0, after - most)) if after else None,
        older=_page_path(values, after + most) if after + len(found) < total else None,
        all=_page_path(values, 0, all="yes") if len(found) < total <= _MOST_ROWS else None,
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/public/scorecard_list.html", page, status=422 if errors else 200, errors=errors)


def _read_query(values: Mapping[str, str]) -> tuple[ListQuery, list[FieldError]]:
    """Reads the query from the fields; returns it with a field error for each day that is not a date. An unknown status
    or order is ignored; an unknown principle, band or neighborhood finds nothing."""
    errors: list[FieldError] = []
    days: dict[str, date | None] = {"from": None, "to": None}
    for name in days:
        try:
            days[name] = date.fromisoformat(values[name]) if values[name] else None
        except ValueError:
            errors.append(FieldError(name, _("Write the day as 2026-12-04.")))
    return ListQuery(
        text=values["text"],
        principle=values["principle"],
        band=values["band"],
        neighborhood=values["neighborhood"],
        status=_find_member(ListStatus, values["status"]),
        hearing_from=days["from"],
        hearing_to=days["to"],
        sort=_find_member(Sort, values["sort"]) or Sort.PUBLISHED,
    ), errors


def _find_member(kind: type[E], text: str) -> E | None:
    return kind(text) if text in list(kind) else None


def _page_path(values: Mapping[str, str], after: int, **more: str) -> str:
    """The path of the page of this search that begins after so many rows."""
    parameters = {name: text for name, text in values.items() if text} | more | ({"after": str(after)} if after else {})
    return "/scorecards" + (f"?{urlencode(parameters)}" if parameters else "")


def status_labels() -> Mapping[ListStatus, str]:
    return {
        ListStatus.AHEAD: _("Hearing ahead"),
        ListStatus.PAST: _("Hearing past"),
        ListStatus.PROMISED: _("Promises to be kept"),
        ListStatus.KEPT: _("Promises kept"),
        ListStatus.BROKEN: _("Promises broken"),
    }


def _sort_labels() -> Mapping[Sort, str]:
    return {
        Sort.PUBLISHED: _("Published last"),
        Sort.SCORE: _("Highest score"),
        Sort.LOWEST: _("Lowest score"),
        Sort.NAME: _("Name"),
        Sort.HEARING: _("Hearing date"),
    }


def list_row(line: ListedLine, rounds: PublishedRounds | None) -> ListRow:
    row, number = line.row, rounds.number if rounds else 1
    return ListRow(
        id=row.address,
        name=row.name,
        place=row.neighborhood or "",
        held_by=row.held_by or "",
        label=round_label(row.label or ""),
        score=score_of_top(None if line.score is None else Decimal(line.score), exact_number(line.top)),
        band=_in_reader_language(line.bands) if line.bands else "",
        raters=ngettext("1 sheet", "{number} sheets", row.sheets).format(number=count_text(row.sheets))
        if row.sheets
        else _("nobody yet"),
        hearing=day_text(row.hearing_on) if row.hearing_on else "",
        day=day_text(day_of(row.published_at, rounds.zone if rounds else None)),
        address=f"/scorecards/{row.address}",
        rounds=ngettext("{number} round", "{number} rounds", number).format(number=count_text(number))
        if number > 1
        else "",
        timeline=f"/after/{row.address}" if number > 1 else "",
    )


def _in_reader_language(words: Mapping[str, str]) -> str:
    """The text in the reader's language, else in the language in which it was written, with which HTML then marks it
    (`Untranslated`). `words` has the text by language, the original first."""
    return words.get(current_language().code) or next((Untranslated(name, code) for code, name in words.items()), "")
