"""The form for a new project of a group."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.i18n import LANGUAGES
from scorecard.i18n import gettext as _
from scorecard.report.wording.round_notes import given_labels
from scorecard.rounds.preparing import prepare
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.groups import place_of
from scorecard.store.rounds import Round
from scorecard.store.uploads import save_picture
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.rubrics.rubric_choice import (
    chosen_rubric,
    gone_text,
    own_rubrics,
    translated_edition,
    translated_rubric,
)
from scorecard.web.scorecards.project_form import (
    Choice,
    ProjectForm,
    all_fields,
    entry_of,
    picture_entry,
    project_labels,
    read_description,
)
from scorecard.web.scorecards.uploaded_picture import lost_picture_errors

router = APIRouter()


@dataclass(frozen=True, slots=True)
class _Questions:
    """The questions of a new project. `name` is the name or id of the rubric that was chosen. If the project takes over
    the questions and settings of a round, that round is `like`, and `name` is “”."""

    rubric: Rubric
    translations: Mapping[str, Translation]
    name: str
    like: Round | None

    @property
    def languages(self) -> list[str]:
        known = [code for code in LANGUAGES if code == self.rubric.language or code in self.translations]
        return [code for code in known if self.like is None or code in self.like.languages]


def _questions(context: RequestContext, who: SignedInOrganizer, rubric: str, like: str) -> _Questions:
    """Finds the questions for the form: those of the round with the id `like`; if that is “”, those of the rubric with
    the name or id `rubric`; if there is none, those of the first rubric that the site offers. Raises 404 if the round
    is not one of the group."""
    if like:
        with context.reading() as session:
            round_ = round_of(session, who, like)
        return _Questions(round_.rubric, round_.translations, "", round_)
    chosen, name = chosen_rubric(context, rubric)
    return _Questions(chosen.rubric, context.site.library.translations(chosen), name, None)


@router.get("/group/projects/new")
def new_project(context: Context, who: Organizer) -> Response:
    wanted = context.request.query_params
    questions = _questions(context, who, wanted.get("rubric", ""), wanted.get("like", ""))
    with context.reading() as session:
        page = _project_form(context, session, who, questions, {}, form=secrets.token_urlsafe(16))
    return context.page("pages/scorecards/project_form.html", page)


@router.post("/group/projects")
def make_project(context: Context, posted: PostedForm, who: Organizer) -> Response:
    questions = _questions(context, who, posted["rubric"], posted["like"])
    form = posted["form"] or secrets.token_urlsafe(16)  # a random key: sending the form twice makes one project
    # a chosen picture is lost when the form is shown again, because browsers do not keep it
    errors = lost_picture_errors(posted) if posted.switch_language else []
    described = None
    if not posted.switch_language:
        described = read_description(context, posted, questions.rubric)
        errors = described.errors
        if questions.like is None and posted["rubric"] and posted["rubric"] != questions.name:
            errors += [FieldError("rubric", gone_text()), *(lost_picture_errors(posted) if described.picture else ())]
    if described is None or described.project is None or errors:
        with context.reading() as session:
            page = _project_form(context, session, who, questions, posted.texts, form=form, errors=errors)
        return context.form("pages/scorecards/project_form.html", page, () if posted.switch_language else errors)
    context.site.limiter.check("project", who.group_id)
    with context.writing() as session:
        if described.picture:
            save_picture(session, described.picture)
        name = described.project.name or ""
        round_id = prepare(
            session,
            who,
            form=form,
            rubric=questions.rubric,
            translations=questions.translations,
            # the entry of a project is what documents have of it
            project=entry_of(described.project, picture_entry(posted, described.picture, name)),
            label=given_labels()[0],  # “As first proposed”, until the group changes it
            languages=questions.languages,
            now=context.now,
            incomes=context.site.latest_incomes(place_of(session, who.group_id)),
            like=questions.like,
        )
    return context.redirect(f"/group/rounds/{round_id}")


def _project_form(
    context: RequestContext,
    session: Session,
    who: SignedInOrganizer,
    questions: _Questions,
    values: Mapping[str, str],
    *,
    form: str,
    errors: list[FieldError] | None = None,
) -> ProjectForm:
    shown = translated_rubric(context, questions.rubric, questions.translations)
    titles = {}
    if questions.like is None:
        offered = {**context.site.latest_rubrics, **own_rubrics(context, session)}
        titles = {id_: translated_edition(context, loaded).title for id_, loaded in offered.items()}
        titles[questions.name] = shown.title
    return ProjectForm(
        title=_("New project"),
        action="/group/projects",
        form=form,
        button=_("Go on"),
        rubrics=tuple(Choice(id_, title) for id_, title in titles.items()),
        rubric=questions.name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in shown.kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors or ()},
        picture=None,
        kept="",  # nothing is said about how long a group's project is kept
        cancel="/group",
        group=who.group,
        like=questions.like.id if questions.like else "",
        like_text=_("With the questions, weights and settings of “{project}”.").format(
            project=questions.like.project.name
        )
        if questions.like
        else "",
    )
