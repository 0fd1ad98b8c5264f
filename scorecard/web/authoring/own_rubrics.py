"""What all pages for rubrics of one's own share: who may make one, how it is saved, and how it is deleted."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.yaml_file import LARGEST_FILE
from scorecard.store.rubrics import KEPT_FOR_A_GROUP, add_own_rubric, change_own_rubric, delete_own_rubric
from scorecard.web.core.auth import RubricMaker, group_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, posted_form
from scorecard.web.core.refusals import not_found
from scorecard.web.rubrics.rubric_choice import may_change_rubric

router = APIRouter()

_MOST_FIELDS = 4_000  # of a form
LongForm = Annotated[Posted, Depends(posted_form(_MOST_FIELDS, longest=2 * LARGEST_FILE))]


def find_name_error(context: RequestContext, loaded: Loaded) -> FieldError | None:
    """An error where the site offers other questions under the same name."""
    offered = context.site.rubrics.get(loaded.rubric.name)
    if offered is None or offered.rubric.digest == loaded.rubric.digest:
        return None
    sentence = _("{name} is taken by other questions. Choose another name or edition.")
    return FieldError("slug", sentence.format(name=loaded.rubric.name))


def check_may_make(context: RequestContext) -> None:
    """Raises 404 for a visitor without a group if the host lets only groups make rubrics here."""
    if context.site.settings.anyone_may_start:
        return
    with context.reading() as session:
        if group_of(context, session) is None:
            raise not_found()


def round_to_prepare(context: RequestContext) -> str:
    """The id of the round for which a group makes the rubric, where the address names one."""
    asked = context.request.query_params.get("for", "")
    return asked if re.fullmatch("[a-z0-9]{1,20}", asked) else ""


def save_rubric(context: RequestContext, id_: str | None, content: str) -> Response:
    """Saves a rubric without problems as a new one, or in place of the visitor's own rubric `id_`. If a group makes it
    for a round, redirects to the preparation of that round.

    A maker without a group is known by a secret in a cookie; `link` is the digest of it, which is stored."""
    context.rate_limit("start")
    with context.writing() as session:
        group_id = group_of(context, session)
        expires_at = context.now + (KEPT_FOR_A_GROUP if group_id else context.site.keep_for)
        secret = context.cookies.rubric_secret(id_ or "") or new_secret()
        link = secret_digest(secret)
        if id_ is not None and may_change_rubric(context, session, id_):
            if not change_own_rubric(
                session, id_, link=link, content=content, expires_at=expires_at, now=context.now, group_id=group_id
            ):
                raise not_found()
        else:
            if group_id is None:
                context.cookies.check_space()
            id_ = add_own_rubric(
                session, link=link, content=content, expires_at=expires_at, now=context.now, group_id=group_id
            )
            if group_id is None:
                context.cookies.remember_rubric(id_, secret)
    if group_id and (round_id := round_to_prepare(context)):
        return context.redirect(f"/group/rounds/{round_id}/weights?rubric={id_}", notice="rubric-for-round")
    return context.redirect(f"/rubrics/{id_}", notice="rubric-kept-by-group" if group_id else "rubric-kept")


def kept_rubric_text(context: RequestContext) -> str:
    with context.reading() as session:
        if group_of(context, session):
            return _("It stays with your group until you delete it. Scorecards made with it keep its questions.")
    return _(
        "It is deleted {days} days after it was last changed or used. Scorecards made with it keep its questions."
    ).format(days=count_text(context.site.settings.keep_days))


@router.post("/rubrics/{name}/delete")
def delete_rubric(context: Context, maker: RubricMaker) -> Response:
    with context.writing() as session:
        group_id = maker.group_id(session)
        can_come_back = delete_own_rubric(session, maker.id, maker.link, group_id, context.now)
        if can_come_back is None:
            raise not_found()
    context.cookies.forget_rubric(maker.id)
    return context.redirect("/group/deleted" if can_come_back else "/rubrics", notice="rubric-deleted")
