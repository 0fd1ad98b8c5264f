"""Scoring a project alone: beginning it, describing it, finding it again, deleting it.

None in the place of an organizer says that the person who scores alone does it."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import life
from scorecard.rounds.preparing import open_solo
from scorecard.rounds.secrets import secret_digest
from scorecard.rubrics.adaptation import Loaded
from scorecard.store.projects import projects_of_links
from scorecard.store.rubrics import postpone_rubric_expiry
from scorecard.store.uploads import save_picture
from scorecard.web.core.auth import Maker
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.refusals import Refused
from scorecard.web.rubrics.rubric_choice import chosen_rubric, gone_text, translated_edition
from scorecard.web.scorecards.project_form import (
    Choice,
    ProjectForm,
    all_fields,
    details_form,
    entry_of,
    own_picture,
    picture_entry,
    place_choices,
    project_labels,
    read_description,
    save_details,
    typed_entry,
)
from scorecard.web.scorecards.uploaded_picture import lost_picture_errors

router = APIRouter()


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A project; `state` says whether it is begun or finished."""

    name: str
    state: str
    address: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """The scorecards that this browser can open; `has_rubrics` is whether it also keeps links of rubrics."""

    title: str
    rows: tuple[OwnRow, ...]
    has_rubrics: bool
    may_start: bool


@router.get("/projects")
def own_projects(context: Context) -> Response:
    project_ids = context.cookies.project_ids
    links = [secret_digest(context.cookies.project_secret(project_id) or "") for project_id in project_ids]
    with context.reading() as session:
        rounds = projects_of_links(session, links, context.now)
    rows = tuple(
        OwnRow(rounds[id_][0].name, _("Finished") if rounds[id_][1] else _("Begun"), f"/projects/{id_}")
        for id_ in project_ids
        if id_ in rounds
    )
    page = OwnPage(
        _("Your scorecards on this device"),
        rows,
        bool(context.cookies.rubric_ids),
        context.site.settings.anyone_may_start,
    )
    return context.page("pages/rating/own.html", page)


@router.get("/projects/new")
def new_project(context: Context) -> Response:
    _check_may_start(context)
    chosen, name = chosen_rubric(context, context.request.query_params.get("rubric", ""))
    return context.page(
        "pages/scorecards/project_form.html", _project_form(context, chosen, name, {}, form=secrets.token_urlsafe(16))
    )


@router.post("/projects")
def make_project(context: Context, posted: PostedForm) -> Response:
    _check_may_start(context)
    context.cookies.check_space()  # raises 409 if this browser cannot keep one more link
    chosen, name = chosen_rubric(context, posted["rubric"])
    form = posted["form"] or secrets.token_urlsafe(16)
    if posted.switch_language:  # the form is shown again, and its picture, which it cannot keep, is asked for once more
        return context.page(
            "pages/scorecards/project_form.html",
            _project_form(context, chosen, name, posted.texts, form=form, errors=lost_picture_errors(posted)),
        )
    described = read_description(context, posted, chosen.rubric)
    errors = described.errors
    if posted["rubric"] and posted["rubric"] != name:
        errors += [FieldError("rubric", gone_text()), *(lost_picture_errors(posted) if described.picture else ())]
    if described.project is None or errors:
        page = _project_form(context, chosen, name, posted.texts, form=form, errors=errors)
        return context.page("pages/scorecards/project_form.html", page, status=422, errors=errors)
    context.rate_limit("start")
    with context.writing() as session:
        postpone_rubric_expiry(session, name, context.now + context.site.keep_for)
        if described.picture:
            save_picture(session, described.picture)
        project = entry_of(described.project, picture_entry(posted, described.picture, described.project.name or ""))
        opened = open_solo(
            session,
            form=form,
            rubric=chosen.rubric,
            translations=context.site.library.translations(chosen),
            project=project,
            keep=context.site.keep_for,
            now=context.now,
            incomes=context.site.latest_incomes(posted["place"]),
        )
    context.cookies.remember_project(opened.project_id, opened.secret)
    return context.redirect(f"/projects/{opened.project_id}")


@router.get("/projects/{project_id}/details")
def show_details(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        round_ = maker.open_sheet(session).round
    return details_form(context, round_, f"/projects/{maker.id}", typed_entry(round_.project))


@router.post("/projects/{project_id}/details")
def save_details_of_own(context: Context, posted: PostedForm, maker: Maker) -> Response:
    base = f"/projects/{maker.id}"
    with context.reading() as session:
        round_ = maker.sheet(session).round
    if posted.switch_language:
        return details_form(context, round_, base, posted.texts, lost_picture_errors(posted), is_fault=False)
    described = read_description(
        context, posted, round_.rubric
    )  # before the database is locked, because a picture takes long
    if described.project is None or described.errors:
        return details_form(context, round_, base, posted.texts, described.errors)
    with context.writing() as session:
        round_ = maker.sheet(session, to_write=True).round
        save_details(session, context, None, round_, posted, described)
    return context.redirect(base, notice="saved")


@router.get("/projects/{project_id}/picture")
def show_own_picture(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        return own_picture(context, session, maker.sheet(session).round)


@router.get("/projects/{project_id}/delete")
def ask_to_delete(context: Context, maker: Maker) -> Response:
    with context.reading() as session:
        name = maker.sheet(session).round.project.name
    page = DeletePage(_("Delete “{name}”?").format(name=name), name, maker.id)
    return context.page("pages/rating/delete.html", page)


@dataclass(frozen=True, slots=True)
class DeletePage:
    title: str
    name: str
    project: str


@router.post("/projects/{project_id}/delete")
def delete_project(context: Context, maker: Maker) -> Response:
    with context.writing() as session:
        life.delete(session, None, maker.sheet(session, to_write=True).round, context.now)
    context.site.deletion.start()  # the rows, in the background
    context.site.print_files.clear()
    context.cookies.forget_projects(maker.id)
    return context.redirect("/", notice="deleted")


# the form


def _check_may_start(context: RequestContext) -> None:
    if not context.site.settings.anyone_may_start:
        raise Refused(403, _("On this site only the host starts scorecards. Ask them."))


def _project_form(
    context: RequestContext,
    chosen: Loaded,
    name: str,
    values: Mapping[str, str],
    *,
    form: str,
    errors: list[FieldError] | None = None,
) -> ProjectForm:
    """The form for a new project. `name` is the name or id by which the rubric `chosen` is chosen; `values` are the
    typed texts by field. `form` is a random key in the form: sending the same form twice makes one project."""
    rubrics = {**context.site.latest_rubrics, name: chosen}
    return ProjectForm(
        title=_("Score a project"),
        action="/projects",
        form=form,
        button=_("Go to the questions"),
        rubrics=tuple(Choice(id_, translated_edition(context, loaded).title) for id_, loaded in rubrics.items()),
        rubric=name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in translated_edition(context, chosen).kinds),
        labels=project_labels(),
        values={**all_fields(values), "place": values.get("place", "")},
        errors={error.field: error.sentence for error in errors or ()},
        picture=None,
        places=place_choices(context),
        kept=_("A scorecard that nobody publishes is deleted {days} days after its last change.").format(
            days=count_text(context.site.settings.keep_days)
        ),
        cancel="/",
    )
