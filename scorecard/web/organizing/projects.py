"""The first page of a group with its projects, and the form for a new one."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.engine.result import Result
from scorecard.i18n import LANGUAGES, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.tables.spreadsheet import results_table
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds.preparing import prepare
from scorecard.rubrics.adaptation import Loaded
from scorecard.store.database import Database, Session
from scorecard.store.documents import results_of_group
from scorecard.store.groups import SignedInOrganizer, place_of
from scorecard.store.projects import ProjectLine, projects_of
from scorecard.store.uploads import save_picture
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import table_file
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.pagination import requested_part
from scorecard.web.rubrics.rubric_choice import chosen_rubric, own_rubrics, translated_edition
from scorecard.web.scorecards.project_form import (
    Choice,
    ProjectForm,
    all_fields,
    entry_of,
    lost_upload_errors,
    picture_entry,
    project_labels,
    read_description,
)

router = APIRouter()

_PROJECTS_ON_A_PAGE = 50
_MOST_HEARINGS = 10  # hearings ahead that are shown


@dataclass(frozen=True, slots=True)
class ProjectListRow:
    name: str
    address: str
    label: str
    stage: str
    figures: str
    hearing: str
    due: tuple[str, ...]
    """What is still to be done, as far as the program knows."""
    round: str | None
    """The id of its closed round, by which it can be put side by side with others."""


@dataclass(frozen=True, slots=True)
class GroupPage:
    """The projects of a group, the latest first."""

    title: str
    group: str
    ahead: tuple[ProjectListRow, ...]
    """The projects with a hearing ahead, the next hearing first."""
    rows: tuple[ProjectListRow, ...]
    can_compare: bool
    """Whether two or more of them have a closed round."""
    newer: str | None
    older: str | None


@router.get("/group")
def show_group(context: Context, who: Organizer) -> Response:
    part = requested_part(context, "/group", _PROJECTS_ON_A_PAGE)
    with context.reading() as session:
        if not who.group:
            return context.redirect("/group/names")
        projects = projects_of(session, who.group_id, most=part.one_more, after=part.after)
        ahead = projects_of(session, who.group_id, most=_MOST_HEARINGS, hearing_from=who.today(context.now))
    page = GroupPage(
        title=who.group,
        group=who.group,
        ahead=tuple(_project_row(context, who, line) for line in ahead) if not part.after else (),
        rows=tuple(_project_row(context, who, line) for line in part.shown(projects)),
        can_compare=sum(line.closed_at is not None for line in part.shown(projects)) > 1,
        newer=part.newer(),
        older=part.older(projects),
    )
    return context.page("pages/organizing/projects.html", page)


@router.get("/group/rounds.csv")
@router.get("/group/rounds.xlsx")
def all_rounds(context: Context, who: Organizer) -> Response:
    """All counted rounds of the group, a row for each, read from the database while they are sent."""
    table = results_table(_counted_results(context.site.database, who.group_id))
    return table_file(table, "rounds", as_xlsx=context.is_xlsx)


def _counted_results(database: Database, group_id: str) -> Iterator[Result]:
    with database.reading() as session:
        yield from results_of_group(session, group_id)


def _project_row(context: RequestContext, who: SignedInOrganizer, line: ProjectLine) -> ProjectListRow:
    if line.published:
        stage = _("Published")
    elif line.closed_at:
        stage = _("Closed")
    elif line.opened_at is None:
        stage = _("Prepared")
    elif line.closes_at is not None and line.closes_at <= context.now:
        stage = _("Its time is over")
    else:
        stage = _("Open since {day}").format(day=day_text(day_of(line.opened_at, who.zone)))
    return ProjectListRow(
        name=line.name,
        address=f"/group/rounds/{line.round_id}",
        label=line.label or "",
        stage=stage,
        figures=ngettext("1 sheet", "{number} sheets", line.sent).format(number=count_text(line.sent))
        if line.opened_at
        else "",
        hearing=_hearing_text(context, who, line),
        due=tuple(_tasks_due(context, who, line)),
        round=line.round_id if line.closed_at else None,
    )


def _hearing_text(context: RequestContext, who: SignedInOrganizer, line: ProjectLine) -> str:
    if line.hearing_on is None:
        return ""
    days = (line.hearing_on - who.today(context.now)).days
    day = day_text(line.hearing_on)
    if days < 0:
        return _("Hearing on {day}").format(day=day)
    return (
        ngettext("Hearing on {day}, in {number} day", "Hearing on {day}, in {number} days", days).format(
            day=day, number=count_text(days)
        )
        if days
        else _("Hearing today")
    )


def _tasks_due(context: RequestContext, who: SignedInOrganizer, line: ProjectLine) -> Iterator[str]:
    if line.opened_at is None:
        yield _("open the round")
    elif line.closed_at is None and (line.closes_at is None or line.closes_at <= context.now):
        yield _("close the round")
    elif line.closed_at is None:
        yield _("wait until it closes for raters, then close the round")
    elif not line.published:
        yield _("publish the scorecard")
    elif line.hearing_on is not None and line.hearing_on < who.today(context.now) and not line.marked:
        yield _("mark what was promised")
    if line.promises:
        yield ngettext(
            "see whether {number} promise was kept", "see whether {number} promises were kept", line.promises
        ).format(number=count_text(line.promises))


@router.get("/group/projects/new")
def new_project(context: Context, who: Organizer) -> Response:
    chosen, name = chosen_rubric(context, context.request.query_params.get("rubric", ""))
    with context.reading() as session:
        page = _project_form(context, session, who, chosen, name, {}, form=secrets.token_urlsafe(16))
    return context.page("pages/scorecards/project_form.html", page)


@router.post("/group/projects")
def make_project(context: Context, posted: PostedForm, who: Organizer) -> Response:
    chosen, name = chosen_rubric(context, posted["rubric"])
    form = posted["form"] or secrets.token_urlsafe(16)
    errors = lost_upload_errors(posted) if posted.switch_language else []
    described = None
    if not posted.switch_language:
        described = read_description(context, posted, chosen.rubric)
        errors = described.errors
        if posted["rubric"] and posted["rubric"] != name:
            errors.append(FieldError("rubric", _("These questions are not here any more. Choose others.")))
    if described is None or described.project is None or errors:
        with context.reading() as session:
            page = _project_form(context, session, who, chosen, name, posted.texts, form=form, errors=errors)
        return context.form("pages/scorecards/project_form.html", page, () if posted.switch_language else errors)
    translations = context.site.library.translations(chosen)
    with context.writing() as session:
        if described.picture:
            save_picture(session, described.picture)
        name = described.project.name or ""
        round_id = prepare(
            session,
            who,
            form=form,
            rubric=chosen.rubric,
            translations=translations,
            project=entry_of(described.project, picture_entry(posted, described.picture, name)),
            label=_("As first proposed"),
            languages=[code for code in LANGUAGES if code == chosen.rubric.language or code in translations],
            now=context.now,
            incomes=context.site.latest_incomes(place_of(session, who.group_id)),
        )
    return context.redirect(f"/group/rounds/{round_id}")


def _project_form(
    context: RequestContext,
    session: Session,
    who: SignedInOrganizer,
    chosen: Loaded,
    name: str,
    values: Mapping[str, str],
    *,
    form: str,
    errors: list[FieldError] | None = None,
) -> ProjectForm:
    rubrics = {**context.site.latest_rubrics, **own_rubrics(context, session), name: chosen}
    return ProjectForm(
        title=_("New project"),
        action="/group/projects",
        form=form,
        button=_("Go on"),
        rubrics=tuple(Choice(id_, translated_edition(context, loaded).title) for id_, loaded in rubrics.items()),
        rubric=name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in translated_edition(context, chosen).kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors or ()},
        picture=None,
        kept="",
        cancel="/group",
        group=who.group,
    )
