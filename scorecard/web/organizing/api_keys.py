"""A group's API keys: organizers make them, see them once, and revoke them. The addresses of these pages, and the codes
in the audit log (what was done in the group, for its organizers to read), call a key “token”."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import day_text
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.store.access import SignedInOrganizer, add_api_key, api_keys_of, revoke_api_key
from scorecard.store.audit_log import add_audit_entry
from scorecard.store.database import Session
from scorecard.web.core.auth import Organizer
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.core.refusals import not_found
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class ApiKeyLine:
    """A key in the list. `scope` says in words what it opens, `made` by whom and when it was made."""

    id: str
    name: str
    scope: str
    made: str


@dataclass(frozen=True, slots=True)
class ApiKeysPage:
    """The group's keys, and the form for a new one. `new_secret` is that of the key that was just made, else None; it
    is shown only in the response to that form. `address` is that of the description of the API; `scopes` are what a new
    key can open."""

    title: str
    group: str
    new_secret: str | None
    address: str
    rows: tuple[ApiKeyLine, ...]
    scopes: tuple[Choice, ...]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/tokens")
def show_keys(context: Context, who: Organizer) -> Response:
    with context.reading() as session:
        return _render_keys(context, session, who, {})


@router.post("/group/tokens")
def make_key(context: Context, posted: PostedForm, who: Organizer) -> Response:
    values = {"name": posted["name"].strip(), "scope": posted["scope"]}
    errors = [] if values["name"] else [FieldError("name", _("Say what it is for, such as “Our website”."))]
    if len(values["name"]) > _LONGEST_NAME:
        errors.append(FieldError("name", too_long(_("Name"), len(values["name"]), _LONGEST_NAME)))
    if values["scope"] not in scopes():
        errors.append(FieldError("scope", _("Choose what it opens.")))
    with context.writing() as session:
        if posted.switch_language or errors:
            return _render_keys(context, session, who, values, () if posted.switch_language else errors)
        secret = new_secret()
        add_api_key(session, who.group_id, digest=secret_digest(secret), made_by=who.name, now=context.now, **values)
        add_audit_entry(
            session, who.group_id, who=who.name, what="token-made", now=context.now, about={"name": values["name"]}
        )
        session.flush()
        return _render_keys(context, session, who, {}, new=secret)


@router.post("/group/tokens/{key_id}/revoke")
def revoke(context: Context, who: Organizer, key_id: str) -> Response:
    with context.writing() as session:
        name = revoke_api_key(session, who.group_id, key_id, context.now)
        if name is None:
            raise not_found()
        add_audit_entry(
            session, who.group_id, who=who.name, what="token-revoked", now=context.now, about={"name": name}
        )
    return context.redirect("/group/tokens", notice="saved")


def scopes() -> Mapping[str, str]:
    """What an API key can open, in words, by its scope."""
    return {
        "results": _("results: the group’s rounds and what they found"),
        "sheets": _("results and sheets: every answer and reason too, without names"),
    }


def _render_keys(
    context: RequestContext,
    session: Session,
    who: SignedInOrganizer,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    new: str | None = None,
) -> Response:
    scope_texts = scopes()
    page = ApiKeysPage(
        title=_("Keys for programs"),
        group=who.group,
        new_secret=new,
        address=f"{context.address}/api/v1/openapi.json",
        rows=tuple(
            ApiKeyLine(
                key.id,
                key.name,
                scope_texts[key.scope],
                _("made by {who} on {day}").format(who=key.made_by, day=day_text(day_of(key.made_at, who.zone))),
            )
            for key in api_keys_of(session, who.group_id)
        ),
        scopes=tuple(Choice(scope, text) for scope, text in scope_texts.items()),
        values={"name": values.get("name", ""), "scope": values.get("scope", "results")},
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/api_keys.html", page, status=422 if errors else 200, errors=errors)
