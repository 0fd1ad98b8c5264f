"""Projects: named, described, seen by whoever made them, deleted."""

import secrets
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from scorecard.engine.project import Facts, ProjectFile
from scorecard.engine.result import PictureEntry, ProjectEntry
from scorecard.errors import FormTooOld, RoundClosed
from scorecard.i18n import gettext as _
from scorecard.i18n import said
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.rounds import alone
from scorecard.rounds.links import secret_digest
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Criterion, Rubric
from scorecard.store.answers import answers_of
from scorecard.store.own_rubrics import keep_own_rubric
from scorecard.store.rounds import StoredRound, find_picture, rounds_of_links, save_picture
from scorecard.store.tables import Picture
from scorecard.web.core.context import Refused, Visit, Visitor, picture_file
from scorecard.web.core.forms import (
    PROJECT_FIELDS,
    FieldError,
    Posted,
    PostedForm,
    asked_criteria,
    project_labels,
    read_project,
)
from scorecard.web.core.uploads import UnusablePicture, picture_of
from scorecard.web.rating.filling import draft_key

router = APIRouter()


@dataclass(frozen=True, slots=True)
class KnownFact:
    label: str
    text: str
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class ProjectForm:
    """The form of a project, with what was typed in each field."""

    title: str
    action: str
    form: str
    button: str
    rubrics: tuple[Choice, ...]
    rubric: str
    kinds: tuple[Choice, ...]
    labels: Mapping[str, str]
    values: Mapping[str, str]
    errors: Mapping[str, str]
    picture: str | None
    kept: str
    cancel: str
    group: str = ""
    """The group whose project it is; empty where somebody scores alone."""


@dataclass(frozen=True, slots=True)
class OwnRow:
    name: str
    state: str
    address: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """The scorecards that this browser can open."""

    title: str
    rows: tuple[OwnRow, ...]
    has_rubrics: bool
    may_start: bool


@dataclass(frozen=True, slots=True)
class PrincipleProgress:
    title: str
    about: str | None
    address: str
    answered: int
    total: int
    progress: str


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """Where a project's maker begins, and comes back to."""

    title: str
    name: str
    project: str
    about: str | None
    facts: tuple[KnownFact, ...]
    picture: PictureEntry | None
    principles: tuple[PrincipleProgress, ...]
    answered: int
    total: int
    progress: str
    next: str
    kept: str
    draft: str


@router.get("/projects")
def own_projects(visit: Visitor) -> Response:
    known = visit.own_projects
    links = [secret_digest(visit.secret_of(project_id) or "") for project_id in known]
    with visit.reading() as session:
        found = rounds_of_links(session, links, visit.now)
    rows = tuple(
        OwnRow(found[id_][0].name, _("Finished") if found[id_][1] else _("Begun"), f"/projects/{id_}")
        for id_ in known
        if id_ in found
    )
    page = OwnPage(
        _("Your scorecards on this device"), rows, bool(visit.own_rubric_ids), visit.site.settings.anyone_may_start
    )
    return visit.page("pages/rating/own.html", page)


@router.get("/projects/new")
def new_project(visit: Visitor) -> Response:
    _may_start(visit)
    chosen, name = chosen_rubric(visit, visit.request.query_params.get("rubric", ""))
    return visit.page("pages/core/project_form.html", _form(visit, chosen, name, {}, form=secrets.token_urlsafe(16)))


@router.post("/projects")
def make_project(visit: Visitor, posted: PostedForm) -> Response:
    _may_start(visit)
    visit.check_room()
    chosen, name = chosen_rubric(visit, posted["rubric"])
    form = posted["form"] or secrets.token_urlsafe(16)
    if posted.to_speak:
        return visit.page(
            "pages/core/project_form.html", _form(visit, chosen, name, posted.texts, form=form, errors=unkept(posted))
        )
    described, picture, errors = read_description(posted, chosen.rubric)
    if posted["rubric"] and posted["rubric"] != name:
        errors.append(FieldError("rubric", _("These questions are not here any more. Choose others.")))
    if described is None or errors:
        page = _form(visit, chosen, name, posted.texts, form=form, errors=errors)
        return visit.page("pages/core/project_form.html", page, status=422, errors=errors)
    visit.hold_back("start")
    with visit.writing() as session:
        keep_own_rubric(session, name, visit.now + visit.site.keep)
        if picture:
            save_picture(session, picture)
        entry = entry_of(described, picture_entry(posted, picture, described.name or ""))
        try:
            opened = alone.open_alone(
                session,
                form=form,
                rubric=chosen.rubric,
                translations=visit.site.library.translations(chosen),
                entry=entry,
                keep=visit.site.keep,
                now=visit.now,
            )
        except FormTooOld as fault:
            raise Refused(409, said(fault)) from None
    visit.remember(opened.project_id, opened.secret)
    return visit.go(f"/projects/{opened.project_id}")


@router.get("/projects/{project_id}")
def show_project(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.open_round(session, project_id)
        return visit.page("pages/rating/project.html", _project_page(visit, session, stored))


@router.get("/projects/{project_id}/details")
def show_details(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.open_round(session, project_id)
    return visit.page("pages/core/project_form.html", _details_form(visit, stored, typed_entry(stored.entry)))


@router.post("/projects/{project_id}/details")
def save_details(visit: Visitor, posted: PostedForm, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.own_round(session, project_id)
    if posted.to_speak:
        return visit.page("pages/core/project_form.html", _details_form(visit, stored, posted.texts, unkept(posted)))
    described, picture, errors = read_description(
        posted, stored.rubric
    )  # a picture takes long: before the database is locked
    if described is None or errors:
        page = _details_form(visit, stored, posted.texts, errors)
        return visit.page("pages/core/project_form.html", page, status=422, errors=errors)
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        shown = None if posted["picture_remove"] else stored.entry.picture
        if picture:
            save_picture(session, picture)
        if picture or shown:
            shown = picture_entry(posted, picture, described.name or "", shown)
        entry = entry_of(described, shown, stored.entry.facts)
        try:
            alone.describe(session, stored, entry, keep=visit.site.keep, now=visit.now)
        except RoundClosed as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/projects/{project_id}", notice="saved")


@router.get("/projects/{project_id}/picture")
def own_picture(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        shown = visit.own_round(session, project_id).entry.picture
        picture = find_picture(session, shown.digest) if shown else None
    return picture_file(visit, picture)


@router.get("/projects/{project_id}/delete")
def ask_to_delete(visit: Visitor, project_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.own_round(session, project_id)
    page = DeletePage(_("Delete “{name}”?").format(name=stored.entry.name), stored.entry.name, project_id)
    return visit.page("pages/rating/delete.html", page)


@dataclass(frozen=True, slots=True)
class DeletePage:
    title: str
    name: str
    project: str


@router.post("/projects/{project_id}/delete")
def delete_project(visit: Visitor, project_id: str) -> Response:
    with visit.writing() as session:
        stored = visit.own_round(session, project_id, to_write=True)
        alone.delete(session, stored, visit.now)
    visit.forget(project_id)
    return visit.go("/", notice="deleted")


# the form


def _may(visit: Visit) -> bool:
    return visit.site.settings.anyone_may_start


def _may_start(visit: Visit) -> None:
    if not visit.site.settings.anyone_may_start:
        raise Refused(403, _("On this site only the host starts scorecards. Ask whoever runs it."))


def chosen_rubric(visit: Visit, name: str) -> tuple[Loaded, str]:
    """The one that was chosen, also one that was made here, else the first; and the name it is chosen by."""
    offered = visit.site.rubrics
    if name and name not in offered:
        with suppress(HTTPException), visit.reading() as session:
            return visit.rubric_named(session, name), name
    chosen = offered.get(name) or next(iter(offered.values()))
    return chosen, chosen.rubric.name


def _form(
    visit: Visit,
    chosen: Loaded,
    name: str,
    values: Mapping[str, str],
    *,
    form: str,
    errors: list[FieldError] | None = None,
) -> ProjectForm:
    rubrics = {**visit.site.rubrics, name: chosen}
    return ProjectForm(
        title=_("Score a project"),
        action="/projects",
        form=form,
        button=_("Go to the questions"),
        rubrics=tuple(Choice(known, visit.words_of(loaded).title) for known, loaded in rubrics.items()),
        rubric=name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in visit.words_of(chosen).kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors or ()},
        picture=None,
        kept=_("A scorecard that nobody publishes is deleted {days} days after its last change.").format(
            days=count_text(visit.site.settings.keep_days)
        ),
        cancel="/",
    )


def all_fields(values: Mapping[str, str]) -> dict[str, str]:
    """A value for each field of the form of a project."""
    return {name: values.get(name, "") for name in project_labels()}


def unkept(posted: Posted) -> list[FieldError]:
    """What a page that is drawn again cannot show."""
    return [picture_again()] if "picture" in posted.files else []


def picture_again() -> FieldError:
    return FieldError("picture", _("Choose the picture once more; browsers do not keep it."))


def _details_form(
    visit: Visit, stored: StoredRound, values: Mapping[str, str], errors: list[FieldError] | None = None
) -> ProjectForm:
    return ProjectForm(
        title=_("Details of the project"),
        action=f"/projects/{stored.project_id}/details",
        form="",
        button=_("Save"),
        rubrics=(),
        rubric=stored.rubric.name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in visit.in_words(stored.rubric, stored.translations).kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors or ()},
        picture=f"/projects/{stored.project_id}/picture" if stored.entry.picture else None,
        kept="",
        cancel=f"/projects/{stored.project_id}",
    )


def read_description(posted: Posted, rubric: Rubric) -> tuple[ProjectFile | None, Picture | None, list[FieldError]]:
    """What the form of a project says, or every fault in it."""
    described, errors = read_project(posted, rubric)
    picture = None
    if "picture" in posted.files:
        try:
            picture = picture_of(posted.files["picture"])
        except UnusablePicture as fault:
            errors.append(FieldError("picture", said(fault)))
        else:
            if errors:
                errors.append(picture_again())
    return described, picture, errors


def picture_entry(
    posted: Posted, picture: Picture | None, name: str, shown: PictureEntry | None = None
) -> PictureEntry | None:
    """What a form says of the picture; `shown` is the one that is there already."""
    digest = picture.digest if picture else shown.digest if shown else None
    if digest is None:
        return None
    text = posted["picture_text"].strip() or _("Picture of {name}").format(name=name)
    return PictureEntry(digest=digest, text=text[:300])


def entry_of(described: ProjectFile, picture: PictureEntry | None, known: Facts | None = None) -> ProjectEntry:
    """The project with what the form says, and with what is known beyond the form."""
    facts = described.facts()
    if known:
        in_form = {path[0] for path in PROJECT_FIELDS.values()}
        facts = known.model_copy(update={name: getattr(facts, name) for name in Facts.model_fields if name in in_form})
    return ProjectEntry(name=described.name or "", kind=described.kind, facts=facts, picture=picture)


def typed_entry(entry: ProjectEntry) -> dict[str, str]:
    """The form's values for a project."""
    values: dict[str, str] = {}
    for name, path in PROJECT_FIELDS.items():
        value: object = entry if path[0] in ("name", "kind") else entry.facts
        for step in path:
            value = getattr(value, step, None)
        values[name] = "" if value is None else str(value)
    return {**values, "picture_text": entry.picture.text if entry.picture else ""}


# the page


def known_facts(entry: ProjectEntry, rubric: Rubric) -> tuple[KnownFact, ...]:
    """What is known about the project, as lines of a list."""
    values = typed_entry(entry)
    values["kind"] = next((kind.label for kind in rubric.kinds if kind.id == entry.kind), "")
    hearing = entry.facts.hearing
    values["hearing_date"] = day_text(hearing.date) if hearing and hearing.date else ""
    known = [name for name in PROJECT_FIELDS if name != "name" and values[name]]
    labels = project_labels() if known else {}
    return tuple(KnownFact(labels[name], values[name], name == "website") for name in known)


def kept_text(stored: StoredRound) -> str:
    """Until when it is kept."""
    if stored.expires_at is None:
        return _("It is published and stays until you delete it.")
    return _("Kept until {day}. Every change lets it live longer; what is published stays.").format(
        day=day_text(stored.expires_at.astimezone().date())
    )


def progress_rows(
    base: str, rubric: Rubric, asked: Sequence[Criterion], given: Collection[str]
) -> tuple[PrincipleProgress, ...]:
    """How far each principle is answered, for a sheet whose pages stand below `base`."""
    asked_ids = {criterion.id for criterion in asked}
    rows = []
    for principle in rubric.principles:
        own = [criterion.id for criterion in principle.criteria if criterion.id in asked_ids]
        if own:
            first = next((id_ for id_ in own if id_ not in given), own[0])
            count = len([id_ for id_ in own if id_ in given])
            rows.append(
                PrincipleProgress(
                    title=principle.title,
                    about=principle.about,
                    address=f"{base}/questions/{first}",
                    answered=count,
                    total=len(own),
                    progress=answered_text(count, len(own)),
                )
            )
    return tuple(rows)


def answered_text(count: int, total: int) -> str:
    return _("{answered} of {total} answered").format(answered=count_text(count), total=count_text(total))


def next_question(base: str, asked: Sequence[Criterion], given: Collection[str]) -> str:
    """The first question without an answer, else the first."""
    ids = [criterion.id for criterion in asked]
    return f"{base}/questions/{next((id_ for id_ in ids if id_ not in given), ids[0])}" if ids else f"{base}/review"


def _project_page(visit: Visit, session: Session, stored: StoredRound) -> ProjectPage:
    answers = answers_of(session, stored.sheet_id)
    rubric = visit.in_words(stored.rubric, stored.translations)
    asked = asked_criteria(rubric, stored.entry.kind)
    given = {id_ for id_, written in answers.items() if written.given is not None}
    base = f"/projects/{stored.project_id}"
    count = len([one for one in asked if one.id in given])
    return ProjectPage(
        title=stored.entry.name,
        name=stored.entry.name,
        project=stored.project_id,
        about=rubric.about,
        facts=known_facts(stored.entry, rubric),
        picture=stored.entry.picture,
        principles=progress_rows(base, rubric, asked, given),
        answered=count,
        total=len(asked),
        progress=answered_text(count, len(asked)),
        next=next_question(base, asked, given),
        kept=kept_text(stored),
        draft=draft_key(stored.sheet_id, stored.rubric.digest),
    )
