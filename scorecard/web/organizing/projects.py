"""The first page of a group: its projects, and a new one."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.errors import FormTooOld
from scorecard.i18n import LANGUAGES, ngettext, said
from scorecard.i18n import gettext as _
from scorecard.report.tables.spreadsheet import results_table
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds import group_rounds as life
from scorecard.rubrics.adaptation import Loaded
from scorecard.store.database import Database
from scorecard.store.group_rounds import ProjectLine, documents_of_group, projects_of
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import save_picture
from scorecard.web.core.context import Refused, Visit, Visitor, table_file
from scorecard.web.core.forms import FieldError, PostedForm, project_labels
from scorecard.web.rating.start import (
    Choice,
    ProjectForm,
    all_fields,
    chosen_rubric,
    entry_of,
    picture_entry,
    read_description,
    unkept,
)

router = APIRouter()

_MOST_SHOWN = 50  # projects on a page
_MOST_AHEAD = 10  # hearings


@dataclass(frozen=True, slots=True)
class ProjectRow:
    name: str
    address: str
    label: str
    stage: str
    figures: str
    hearing: str
    due: tuple[str, ...]
    """What is still to be done, as far as the program can see."""
    round: str | None
    """The closed round by which it can be set beside others."""


@dataclass(frozen=True, slots=True)
class GroupPage:
    """What a group has, the latest first."""

    title: str
    group: str
    ahead: tuple[ProjectRow, ...]
    """Those with a hearing ahead, the next first."""
    rows: tuple[ProjectRow, ...]
    can_compare: bool
    """Two or more of them have a closed round."""
    newer: str | None
    older: str | None


@router.get("/group")
def show_group(visit: Visitor) -> Response:
    asked = visit.request.query_params.get("after", "")
    after = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
    with visit.reading() as session:
        who = visit.organizer(session)
        if not who.group:
            return visit.go("/group/names")
        found = projects_of(session, who.group_id, most=_MOST_SHOWN + 1, after=after)
        ahead = projects_of(session, who.group_id, most=_MOST_AHEAD, hearing_from=visit.today)
    page = GroupPage(
        title=who.group,
        group=who.group,
        ahead=tuple(_row(visit, line) for line in ahead) if not after else (),
        rows=tuple(_row(visit, line) for line in found[:_MOST_SHOWN]),
        can_compare=sum(line.closed_at is not None for line in found[:_MOST_SHOWN]) > 1,
        newer=f"/group?after={max(0, after - _MOST_SHOWN)}" if after else None,
        older=f"/group?after={after + _MOST_SHOWN}" if len(found) > _MOST_SHOWN else None,
    )
    return visit.page("pages/organizing/projects.html", page)


@router.get("/group/rounds.csv")
@router.get("/group/rounds.xlsx")
def all_rounds(visit: Visitor) -> Response:
    """Everything that the group has counted, a row for each round, read while it is sent."""
    with visit.reading() as session:
        who = visit.organizer(session)
    table = results_table(_results(visit.site.database, who.group_id))
    return table_file(table, "rounds", as_xlsx=visit.request.url.path.endswith(".xlsx"))


def _results(database: Database, group_id: str) -> Iterator[Result]:
    with database.reading() as session:
        for document in documents_of_group(session, group_id):
            yield Result.model_validate_json(document)


def _row(visit: Visit, line: ProjectLine) -> ProjectRow:
    if line.published:
        stage = _("Published")
    elif line.closed_at:
        stage = _("Closed")
    elif line.opened_at is None:
        stage = _("Prepared")
    elif line.closes_at is not None and line.closes_at <= visit.now:
        stage = _("Its time is over")
    else:
        stage = _("Open since {day}").format(day=day_text(line.opened_at.astimezone().date()))
    return ProjectRow(
        name=line.name,
        address=f"/group/rounds/{line.round_id}",
        label=line.label,
        stage=stage,
        figures=ngettext("1 sheet", "{number} sheets", line.sent).format(number=count_text(line.sent))
        if line.opened_at
        else "",
        hearing=_hearing(visit, line),
        due=tuple(_due(visit, line)),
        round=line.round_id if line.closed_at else None,
    )


def _hearing(visit: Visit, line: ProjectLine) -> str:
    if line.hearing_on is None:
        return ""
    days = (line.hearing_on - visit.today).days
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


def _due(visit: Visit, line: ProjectLine) -> Iterator[str]:
    if line.opened_at is None:
        yield _("open the round")
    elif line.closed_at is None:
        yield _("close the round")
    elif not line.published:
        yield _("publish the scorecard")
    elif line.hearing_on is not None and line.hearing_on < visit.today and not line.marked:
        yield _("mark what was promised")
    if line.promises:
        yield ngettext(
            "see whether {number} promise was kept", "see whether {number} promises were kept", line.promises
        ).format(number=count_text(line.promises))


@router.get("/group/projects/new")
def new_project(visit: Visitor) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
    chosen, name = chosen_rubric(visit, visit.request.query_params.get("rubric", ""))
    with visit.reading() as session:
        page = _form(visit, session, who, chosen, name, {}, form=secrets.token_urlsafe(16))
    return visit.page("pages/core/project_form.html", page)


@router.post("/group/projects")
def make_project(visit: Visitor, posted: PostedForm) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
    chosen, name = chosen_rubric(visit, posted["rubric"])
    form = posted["form"] or secrets.token_urlsafe(16)
    errors = unkept(posted) if posted.to_speak else []
    described, picture = None, None
    if not posted.to_speak:
        described, picture, errors = read_description(posted, chosen.rubric)
        if posted["rubric"] and posted["rubric"] != name:
            errors.append(FieldError("rubric", _("These questions are not here any more. Choose others.")))
    if described is None or errors:
        with visit.reading() as session:
            page = _form(visit, session, who, chosen, name, posted.texts, form=form, errors=errors)
        status = 200 if posted.to_speak else 422
        return visit.page("pages/core/project_form.html", page, status=status, errors=() if posted.to_speak else errors)
    translations = visit.site.library.translations(chosen)
    with visit.writing() as session:
        if picture:
            save_picture(session, picture)
        try:
            round_id = life.prepare(
                session,
                visit.organizer(session),
                form=form,
                rubric=chosen.rubric,
                translations=translations,
                entry=entry_of(described, picture_entry(posted, picture, described.name or "")),
                label=_("As first proposed"),
                languages=[code for code in LANGUAGES if code == chosen.rubric.language or code in translations],
                now=visit.now,
            )
        except FormTooOld as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}")


def _form(
    visit: Visit,
    session: Session,
    who: SignedIn,
    chosen: Loaded,
    name: str,
    values: Mapping[str, str],
    *,
    form: str,
    errors: list[FieldError] | None = None,
) -> ProjectForm:
    rubrics = {**visit.site.rubrics, **visit.own_rubrics(session), name: chosen}
    return ProjectForm(
        title=_("New project"),
        action="/group/projects",
        form=form,
        button=_("Go on"),
        rubrics=tuple(Choice(known, visit.words_of(loaded).title) for known, loaded in rubrics.items()),
        rubric=name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in visit.words_of(chosen).kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors or ()},
        picture=None,
        kept="",
        cancel="/group",
        group=who.group,
    )
