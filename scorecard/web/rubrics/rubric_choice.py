"""The rubrics that a visitor can choose, in the language that they read."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from starlette.exceptions import HTTPException

from scorecard.errors import FaultyFile
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.rounds.secrets import secret_digest
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.translation import Translation, translated
from scorecard.rubrics.yaml_file import read_document
from scorecard.store.database import Session
from scorecard.store.rubrics import find_own_rubric, own_rubrics_of, own_rubrics_of_group
from scorecard.web.core.auth import group_of
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import not_found


def translated_rubric(context: RequestContext, rubric: Rubric, translations: Mapping[str, Translation]) -> Rubric:
    """The rubric in the reader's language."""
    code = current_language().code
    if code == rubric.language:
        return rubric
    translation = translations.get(code)
    key = (rubric.digest, rubric.status, rubric.reviewed, code, translation.digest if translation else "")
    return context.site.translated.get_or_make(key, lambda: translated(rubric, translation, code))


def translation_of(context: RequestContext, loaded: Loaded) -> Translation | None:
    return context.site.library.translations(loaded).get(current_language().code)


def translated_edition(context: RequestContext, loaded: Loaded) -> Rubric:
    """An edition in the reader's language."""
    return translated_rubric(context, loaded.rubric, context.site.library.translations(loaded))


def rubric_named(context: RequestContext, session: Session, name: str) -> Loaded:
    """Finds a rubric: one that the site offers by its name `<rubric>@<edition>`, one that a visitor or a group made
    here by its id. Raises 404."""
    if offered := context.site.rubrics.get(name):
        return offered
    return read_own_rubric(context, own_content(context, session, name))


def chosen_rubric(context: RequestContext, name: str) -> tuple[Loaded, str]:
    """Finds the rubric with this name or id, or, if there is none, the first that the site offers; also returns the
    name or id of the one that was found."""
    offered = context.site.rubrics
    if name and name not in offered:
        with suppress(HTTPException), context.reading() as session:
            return rubric_named(context, session, name), name
    chosen = offered.get(name) or next(iter(context.site.latest_rubrics.values()))
    return chosen, chosen.rubric.name


def gone_text() -> str:
    """The error for a form in which questions are chosen that somebody has deleted meanwhile."""
    return _("These questions are not here any more. Choose others.")


def own_content(context: RequestContext, session: Session, id_: str) -> str:
    """The YAML text of a rubric that a visitor or a group made here. Raises 404."""
    own = None if "\0" in id_ else find_own_rubric(session, id_, context.now)
    if own is None:
        raise not_found()
    return own.content


def read_own_rubric(context: RequestContext, content: str) -> Loaded:
    """Reads a rubric that was made here from its YAML text, cached by that text. Raises 404 if this site no longer has
    the rubric that it is based on."""

    def read() -> Loaded:
        loaded = rubric_of(read_document("rubric.yaml", content.encode()), context.site.library.find)
        unchecked = {"status": "draft", "reviewed": None}  # anybody may write a status and a review here
        return replace(loaded, rubric=loaded.rubric.model_copy(update=unchecked))

    try:
        return context.site.own_rubrics.get_or_make(content, read)
    except FaultyFile:
        raise not_found() from None


def own_rubrics(context: RequestContext, session: Session) -> dict[str, Loaded]:
    """The rubrics that this visitor can change, by id: those whose links this browser keeps, and those of the group
    that the visitor organizes."""
    ids, group_id = context.cookies.rubric_ids, group_of(context, session)
    links = {id_: secret_digest(context.cookies.rubric_secret(id_) or "") for id_ in ids}
    contents = own_rubrics_of(session, links, context.now) if ids else {}
    contents = {id_: contents[id_] for id_ in ids if id_ in contents}
    if group_id:
        contents |= own_rubrics_of_group(session, group_id)
    rubrics: dict[str, Loaded] = {}
    for id_, content in contents.items():
        with suppress(HTTPException):
            rubrics[id_] = read_own_rubric(context, content)
    return rubrics


def may_change_rubric(context: RequestContext, session: Session, id_: str) -> bool:
    """Whether this browser made the rubric, or its organizer's group did."""
    secret = context.cookies.rubric_secret(id_)
    if secret is not None and own_rubrics_of(session, {id_: secret_digest(secret)}, context.now):
        return True
    group_id = group_of(context, session)
    return group_id is not None and id_ in own_rubrics_of_group(session, group_id)
