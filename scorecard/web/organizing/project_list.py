"""The first page of a group with its projects, and the page of a project with its rounds."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.tables.spreadsheet import results_table
from scorecard.report.wording.numbers import count_text, day_text, deadline_text, score_of_top
from scorecard.report.wording.round_notes import round_label
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Database, Session
from scorecard.store.documents import overalls_of, results_of_group
from scorecard.store.lists.project_list import ListedRound, ProjectLine, project_lines, projects_of
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import table_file
from scorecard.web.core.pagination import requested_part
from scorecard.web.core.refusals import not_found

router = APIRouter()

_PROJECTS_ON_A_PAGE = 50
_DAYS_TO_PRINT = 14  # before a hearing, in which the list says to print its page


@dataclass(frozen=True, slots=True)
class NextStep:
    """What an organizer can do next, and the path of the page for it."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class RoundListRow:
    """A round in the list. `stage` says in words whether it is prepared, open, closed or published, and once it was
    opened, how many sheets were sent."""

    label: str
    address: str
    figures: str
    """The score, such as “2.4 of 5”; “” until the round is counted."""
    stage: str
    next: NextStep | None


@dataclass(frozen=True, slots=True)
class ProjectListRow:
    name: str
    address: str
    is_sample: bool
    hearing: str
    rounds: tuple[RoundListRow, ...]
    next: NextStep | None
    """What is next for the project itself, such as marking promises; its rounds have next steps of their own."""
    latest: str | None
    """The id of its latest counted round, by which it is compared with other projects; None if no round is counted."""


@dataclass(frozen=True, slots=True)
class GroupPage:
    """The projects of a group."""

    title: str
    group: str
    rows: tuple[ProjectListRow, ...]
    can_compare: bool
    """Whether two or more projects on this page have a counted round."""
    sample_form: str
    """A random key in the form that adds a made-up project: sending the form twice adds one. “” if the form is not
    offered, because a project on this page is made up, or the page is not the first."""
    newer: str | None
    older: str | None


@router.get("/group")
def show_group(context: Context, who: Organizer) -> Response:
    part = requested_part(context, "/group", _PROJECTS_ON_A_PAGE)
    with context.reading() as session:
        if not who.group:
            return context.redirect("/group/names")
        projects = projects_of(session, who.group_id, who.today(context.now), most=part.one_more, after=part.after)
        rows = _project_rows(context, session, who, part.shown(projects))
    page = GroupPage(
        title=who.group,
        group=who.group,
        rows=rows,
        can_compare=sum(row.latest is not None for row in rows) > 1,
        sample_form="" if part.after or any(row.is_sample for row in rows) else secrets.token_urlsafe(16),
        newer=part.newer(),
        older=part.older(projects),
    )
    return context.page("pages/organizing/projects.html", page)


@dataclass(frozen=True, slots=True)
class ProjectRoundsPage:
    """A project with its rounds. `base` is the path of this page; `again` is the path to which the button “Prepare
    another round” posts, None until the latest round is closed; `has_counted` is whether any round is counted."""

    title: str
    group: str
    base: str
    project: ProjectListRow
    again: str | None
    latest: str
    """The path of its latest round."""
    like: str
    """The path of the form for another project with the questions and settings of this one."""
    has_counted: bool


@router.get("/group/projects/{project_id}")
def show_project(context: Context, who: Organizer, project_id: str) -> Response:
    with context.reading() as session:
        lines = project_lines(session, who.group_id, [project_id])
        if not lines:
            raise not_found()
        (row,) = _project_rows(context, session, who, lines)
    latest = lines[0].rounds[-1]
    return context.page(
        "pages/organizing/project.html",
        ProjectRoundsPage(
            title=row.name,
            group=who.group,
            base=row.address,
            project=row,
            again=f"/group/rounds/{latest.round_id}/next" if latest.closed_at else None,
            latest=f"/group/rounds/{latest.round_id}",
            like=f"/group/projects/new?like={latest.round_id}",
            has_counted=any(line.digest for line in lines[0].rounds),
        ),
    )


@router.get("/group/rounds.csv")
@router.get("/group/rounds.xlsx")
def all_rounds(context: Context, who: Organizer) -> Response:
    """All counted rounds of the group, a row for each, read from the database while they are sent."""
    table = results_table(_counted_results(context.site.database, who.group_id))
    return table_file(table, "rounds", as_xlsx=context.is_xlsx)


def _counted_results(database: Database, group_id: str) -> Iterator[Result]:
    with database.reading() as session:
        yield from results_of_group(session, group_id)


def _project_rows(
    context: RequestContext, session: Session, who: SignedInOrganizer, projects: Sequence[ProjectLine]
) -> tuple[ProjectListRow, ...]:
    overalls = overalls_of(session, [line.digest for one in projects for line in one.rounds if line.digest])
    scores = {digest: score_of_top(overall.score, overall.of) for digest, overall in overalls.items()}
    return tuple(
        ProjectListRow(
            name=project.name,
            address=f"/group/projects/{project.project_id}",
            is_sample=project.is_sample,
            hearing=_hearing_text(context, who, project),
            rounds=tuple(
                RoundListRow(
                    label=round_label(line.label),
                    address=f"/group/rounds/{line.round_id}",
                    figures=scores.get(line.digest or "", ""),
                    stage=_stage_text(context, who, line),
                    next=_next_of_round(context, line, project),
                )
                for line in project.rounds
            ),
            next=_next_of_project(context, who, project),
            latest=next((line.round_id for line in reversed(project.rounds) if line.digest), None),
        )
        for project in projects
    )


def _stage_text(context: RequestContext, who: SignedInOrganizer, line: ListedRound) -> str:
    """“Open until Sunday, December 6, 8:00 PM CST · 12 sheets”."""
    sheets = ngettext("1 sheet", "{number} sheets", line.sent).format(number=count_text(line.sent))
    if line.opened_at is None:
        return _("Prepared")
    if line.is_published:
        stage = _("Published")
    elif line.closed_at:
        stage = _("Closed")
    elif line.closes_at is None:
        stage = _("Open since {day}").format(day=day_text(day_of(line.opened_at, who.zone)))
    elif line.closes_at <= context.now:
        stage = _("Its time is over")
    else:
        stage = _("Open until {moment}").format(moment=deadline_text(line.closes_at, who.zone))
    return f"{stage} · {sheets}"


def _next_of_round(context: RequestContext, line: ListedRound, project: ProjectLine) -> NextStep | None:
    """The next step of a round; None if it is published, or if it is closed and not the latest of its project."""
    base = f"/group/rounds/{line.round_id}"
    if line.opened_at is None:
        return NextStep(_("Open the round"), base)
    if line.closed_at is None:
        is_over = line.closes_at is not None and line.closes_at <= context.now
        if not line.sent and not is_over:
            return NextStep(_("Invite people"), base)
        return NextStep(_("Close the round once all sheets are in"), f"{base}/close")
    if line.is_published or line is not project.rounds[-1]:
        return None
    if project.is_sample:
        return NextStep(_("See the scorecard"), f"{base}/scorecard")
    return NextStep(_("Publish the scorecard"), f"{base}/publish")


def _next_of_project(context: RequestContext, who: SignedInOrganizer, project: ProjectLine) -> NextStep | None:
    """The next step of a project: in the days before the hearing to print the page of what is published, else to see
    what became of its open promises or, once the hearing is past and a scorecard is published, to mark what was
    promised. None otherwise."""
    address = f"/group/projects/{project.project_id}/promises"
    today, published = who.today(context.now), [line for line in project.rounds if line.is_published]
    if published and project.hearing_on is not None and 0 <= (project.hearing_on - today).days <= _DAYS_TO_PRINT:
        return NextStep(_("Print the hearing page"), f"/group/rounds/{published[-1].round_id}/scorecard")
    is_heard = project.hearing_on is not None and project.hearing_on < today
    if project.promises:
        text = ngettext(
            "See whether {number} promise was kept", "See whether {number} promises were kept", project.promises
        ).format(number=count_text(project.promises))
        return NextStep(text, address)
    if is_heard and not project.noted and published:
        return NextStep(_("Mark what was promised"), address)
    return None


def _hearing_text(context: RequestContext, who: SignedInOrganizer, project: ProjectLine) -> str:
    if project.hearing_on is None:
        return ""
    days = (project.hearing_on - who.today(context.now)).days
    day = day_text(project.hearing_on)
    if days < 0:
        return _("Hearing on {day}").format(day=day)
    return (
        ngettext("Hearing on {day}, in {number} day", "Hearing on {day}, in {number} days", days).format(
            day=day, number=count_text(days)
        )
        if days
        else _("Hearing today")
    )
