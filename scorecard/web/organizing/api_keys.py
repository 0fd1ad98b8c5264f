"""A group's keys to the API: made, seen once, revoked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import day_text
from scorecard.rounds.links import new_secret, secret_digest
from scorecard.store.api_keys import add_token, revoke_token, tokens_of
from scorecard.store.groups import SignedIn, note
from scorecard.web.core.context import Visit, Visitor, not_here
from scorecard.web.core.forms import FieldError, PostedForm, too_long
from scorecard.web.rating.start import Choice

router = APIRouter()

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class TokenRow:
    id: str
    name: str
    scope: str
    made: str


@dataclass(frozen=True, slots=True)
class TokensPage:
    """`made` is a new token, shown in the answer to the form that made it and nowhere else."""

    title: str
    group: str
    made: str | None
    address: str
    rows: tuple[TokenRow, ...]
    scopes: tuple[Choice, ...]
    values: Mapping[str, str]
    errors: Mapping[str, str]


@router.get("/group/tokens")
def show_tokens(visit: Visitor) -> Response:
    with visit.reading() as session:
        return _page(visit, session, visit.organizer(session), {})


@router.post("/group/tokens")
def make_token(visit: Visitor, posted: PostedForm) -> Response:
    values = {"name": posted["name"].strip(), "scope": posted["scope"]}
    errors = [] if values["name"] else [FieldError("name", _("Say what it is for, such as “Our website”."))]
    if len(values["name"]) > _LONGEST_NAME:
        errors.append(FieldError("name", too_long(_("Name"), len(values["name"]), _LONGEST_NAME)))
    if values["scope"] not in scopes():
        errors.append(FieldError("scope", _("Choose what it opens.")))
    with visit.writing() as session:
        who = visit.organizer(session)
        if posted.to_speak or errors:
            return _page(visit, session, who, values, () if posted.to_speak else errors)
        secret = new_secret()
        add_token(session, who.group_id, digest=secret_digest(secret), made_by=who.name, now=visit.now, **values)
        note(session, who.group_id, who=who.name, what="token-made", now=visit.now, about={"name": values["name"]})
        session.flush()
        return _page(visit, session, who, {}, made=secret)


@router.post("/group/tokens/{token_id}/revoke")
def revoke(visit: Visitor, token_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        name = revoke_token(session, who.group_id, token_id, visit.now)
        if name is None:
            raise not_here()
        note(session, who.group_id, who=who.name, what="token-revoked", now=visit.now, about={"name": name})
    return visit.go("/group/tokens", notice="saved")


def scopes() -> Mapping[str, str]:
    """What a token can open."""
    return {
        "results": _("results: the group’s rounds and what they found"),
        "sheets": _("results and sheets: every answer and reason too, without names"),
    }


def _page(
    visit: Visit,
    session: Session,
    who: SignedIn,
    values: Mapping[str, str],
    errors: Sequence[FieldError] = (),
    *,
    made: str | None = None,
) -> Response:
    words = scopes()
    page = TokensPage(
        title=_("Keys for programs"),
        group=who.group,
        made=made,
        address=f"{visit.address}/api/v1/openapi.json",
        rows=tuple(
            TokenRow(
                one.id,
                one.name,
                words[one.scope],
                _("made by {who} on {day}").format(who=one.made_by, day=day_text(one.made_at.astimezone().date())),
            )
            for one in tokens_of(session, who.group_id)
        ),
        scopes=tuple(Choice(scope, text) for scope, text in words.items()),
        values={"name": values.get("name", ""), "scope": values.get("scope", "results")},
        errors={error.field: error.sentence for error in errors},
    )
    return visit.page("pages/organizing/api_keys.html", page, status=422 if errors else 200, errors=errors)
