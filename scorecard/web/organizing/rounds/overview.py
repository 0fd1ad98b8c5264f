"""A round of a group: where it stands, what comes next, and its life from opened to deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from scorecard.engine.result import Result
from scorecard.errors import RoundOpen, TooLate
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, said
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text, moment_text
from scorecard.report.wording.round_notes import paper_note
from scorecard.report.wording.sentences import headline
from scorecard.rounds import group_rounds as life
from scorecard.store import publications
from scorecard.store.group_rounds import GroupRound, Sharing, Stage, rounds_of_project
from scorecard.store.groups import SignedIn
from scorecard.store.rounds import document_of, find_picture, save_picture
from scorecard.store.sheets import Role, SheetCounts, link_of_role, sheet_counts
from scorecard.web.core.context import Refused, Visit, Visitor, picture_file
from scorecard.web.core.forms import FieldError, PostedForm, project_labels
from scorecard.web.rating.start import (
    Choice,
    ProjectForm,
    all_fields,
    entry_of,
    picture_entry,
    read_description,
    typed_entry,
    unkept,
)

router = APIRouter()

_LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class RoundTab:
    """Another round of the same project."""

    label: str
    address: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class RoundPage:
    """Where a round stands, and what can be done next."""

    title: str
    group: str
    name: str
    label: str
    base: str
    project: str
    stage: Stage
    stage_text: str
    rounds: tuple[RoundTab, ...]
    next_label: str
    questions: str
    findings: str
    way: str
    raters_address: str
    qr: QrCode
    only_here: bool
    personal: bool
    sent: str
    begun: str | None
    paper: str
    set_aside: str | None
    developer: str
    agreed: str
    headline: str | None
    counted: str | None
    reopened: tuple[str, ...]
    published: str | None
    reason: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}")
def show_round(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id)
        return visit.page("pages/organizing/rounds/overview.html", round_page(visit, session, who, stored))


# its life


@router.post("/group/rounds/{round_id}/open")
def open_round(visit: Visitor, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        life.open_round(session, who, visit.group_round(session, who, round_id, to_write=True), visit.now)
    return visit.go(f"/group/rounds/{round_id}", notice="opened")


@dataclass(frozen=True, slots=True)
class CloseRoundPage:
    """What would be left out if the round were closed now."""

    title: str
    group: str
    name: str
    base: str
    sent: str
    waiting: tuple[str, ...]


@router.get("/group/rounds/{round_id}/close")
def ask_to_close(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
        counts = sheet_counts(session, round_id)
    base = f"/group/rounds/{round_id}"
    if stored.stage(visit.now) not in (Stage.OPEN, Stage.OVER):
        return visit.go(base)
    waiting = [*_waiting(counts), paper_text(stored, counts)]
    page = CloseRoundPage(
        title=_("Close the round?"),
        group=stored.group,
        name=stored.entry.name,
        base=base,
        sent=sent_text(counts),
        waiting=tuple(text for text in waiting if text),
    )
    return visit.page("pages/organizing/rounds/close.html", page)


@router.post("/group/rounds/{round_id}/close")
def close_round(visit: Visitor, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        try:
            life.close(session, who, visit.group_round(session, who, round_id, to_write=True), visit.now)
        except RoundOpen as fault:
            raise Refused(409, said(fault)) from None
    visit.site.counting.start(who.group_id, who.group, round_id)
    return visit.go(f"/group/rounds/{round_id}", notice="closed")


@router.post("/group/rounds/{round_id}/count")
def count_again(visit: Visitor, round_id: str) -> Response:
    """A count that broke off is tried once more."""
    with visit.reading() as session:
        who = visit.organizer(session)
        visit.group_round(session, who, round_id)
    visit.site.counting.start(who.group_id, who.group, round_id)
    return visit.go(f"/group/rounds/{round_id}")


@router.post("/group/rounds/{round_id}/reopen")
def reopen_round(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    reason = posted["reason"].strip()
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        errors = [] if posted.to_speak else reason_errors(reason, _("Say in a sentence why it is opened again."))
        if posted.to_speak or errors:
            page = round_page(visit, session, who, stored, reason, errors)
            return visit.page(
                "pages/organizing/rounds/overview.html", page, status=422 if errors else 200, errors=errors
            )
        life.reopen(session, who, stored, reason, visit.now)
    return visit.go(f"/group/rounds/{round_id}", notice="reopened-round" if stored.closed_at else None)


def reason_errors(reason: str, missing: str) -> list[FieldError]:
    """What is wrong with a reason that must be given."""
    if not reason:
        return [FieldError("reason", missing)]
    if len(reason) > _LONGEST_REASON:
        return [FieldError("reason", _("Keep the reason to 300 characters."))]
    return []


@router.post("/group/rounds/{round_id}/next")
def next_round(visit: Visitor, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        known = rounds_of_project(session, who.group_id, who.group, stored.project_id)
        if known[-1].opened_at is None:  # a second click prepares no second round
            return visit.go(f"/group/rounds/{known[-1].round_id}")
        made = life.prepare_next(session, who, stored, _next_label(known), visit.now)
    return visit.go(f"/group/rounds/{made}", notice="prepared")


def _next_label(known: Sequence[GroupRound]) -> str:
    labels = (_("After negotiation"), _("As built"))
    return labels[len(known) - 1] if len(known) <= len(labels) else _("Round {number}").format(number=len(known) + 1)


@router.get("/group/rounds/{round_id}/delete")
def ask_to_delete(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    page = DeleteRoundPage(
        title=_("Delete this round?"),
        group=stored.group,
        name=stored.entry.name,
        label=stored.label,
        base=f"/group/rounds/{round_id}",
    )
    return visit.page("pages/organizing/rounds/delete.html", page)


@dataclass(frozen=True, slots=True)
class DeleteRoundPage:
    title: str
    group: str
    name: str
    label: str
    base: str


@router.post("/group/rounds/{round_id}/delete")
def delete_round(visit: Visitor, round_id: str) -> Response:
    with visit.writing() as session:
        who = visit.organizer(session)
        life.delete(session, who, visit.group_round(session, who, round_id, to_write=True), visit.now)
    return visit.go("/group", notice="deleted-round")


# what is known about the project


@router.get("/group/rounds/{round_id}/details")
def show_details(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    return visit.page("pages/core/project_form.html", _details_form(visit, stored, typed_entry(stored.entry)))


@router.post("/group/rounds/{round_id}/details")
def save_details(visit: Visitor, posted: PostedForm, round_id: str) -> Response:
    with visit.reading() as session:
        stored = visit.group_round(session, visit.organizer(session), round_id)
    if posted.to_speak:
        return visit.page("pages/core/project_form.html", _details_form(visit, stored, posted.texts, unkept(posted)))
    described, picture, errors = read_description(posted, stored.rubric)
    if described is None or errors:
        page = _details_form(visit, stored, posted.texts, errors)
        return visit.page("pages/core/project_form.html", page, status=422, errors=errors)
    with visit.writing() as session:
        who = visit.organizer(session)
        stored = visit.group_round(session, who, round_id, to_write=True)
        shown = None if posted["picture_remove"] else stored.entry.picture
        if picture:
            save_picture(session, picture)
        if picture or shown:
            shown = picture_entry(posted, picture, described.name or "", shown)
        try:
            life.describe(session, who, stored, entry_of(described, shown, stored.entry.facts), visit.now)
        except TooLate as fault:
            raise Refused(409, said(fault)) from None
    return visit.go(f"/group/rounds/{round_id}", notice="saved")


@router.get("/group/rounds/{round_id}/picture")
def round_picture(visit: Visitor, round_id: str) -> Response:
    with visit.reading() as session:
        shown = visit.group_round(session, visit.organizer(session), round_id).entry.picture
        picture = find_picture(session, shown.digest) if shown else None
    return picture_file(visit, picture)


def _details_form(
    visit: Visit, stored: GroupRound, values: Mapping[str, str], errors: Sequence[FieldError] = ()
) -> ProjectForm:
    base = f"/group/rounds/{stored.round_id}"
    kinds = visit.in_words(stored.rubric, stored.translations).kinds
    return ProjectForm(
        title=_("Details of the project"),
        action=f"{base}/details",
        form="",
        button=_("Save"),
        rubrics=(),
        rubric=stored.rubric.name,
        kinds=tuple(Choice(kind.id, kind.label) for kind in kinds),
        labels=project_labels(),
        values=all_fields(values),
        errors={error.field: error.sentence for error in errors},
        picture=f"{base}/picture" if stored.entry.picture else None,
        kept="",
        cancel=base,
        group=stored.group,
    )


# pages


def sent_text(counts: SheetCounts) -> str:
    number = sum(counts.sent.values())
    return ngettext("1 sheet sent", "{number} sheets sent", number).format(number=count_text(number))


def stage_text(visit: Visit, stored: GroupRound) -> str:
    match stored.stage(visit.now):
        case Stage.PREPARED:
            return _("Prepared. Nobody can answer yet.")
        case Stage.OPEN if stored.closes_at:
            return _("Open until {moment}.").format(moment=moment_text(stored.closes_at))
        case Stage.OPEN:
            return _("Open until you close it.")
        case Stage.OVER:
            return _(
                "Its time is over: raters cannot change anything any more. Type in what is on paper, then close it."
            )
        case Stage.COUNTING:
            return _("Closed. The sheets are being counted.")
        case Stage.CLOSED:
            day = day_text(stored.closed_at.astimezone().date()) if stored.closed_at else ""
            return _("Closed on {day}. The sheets are frozen.").format(day=day)


def round_page(
    visit: Visit,
    session: Session,
    who: SignedIn,
    stored: GroupRound,
    reason: str = "",
    errors: Sequence[FieldError] = (),
) -> RoundPage:
    stage, base = stored.stage(visit.now), f"/group/rounds/{stored.round_id}"
    known = rounds_of_project(session, who.group_id, who.group, stored.project_id)
    result = group_result(visit, session, stored)
    room = _counted(View.of(result)) if result else _counting(stored, sheet_counts(session, stored.round_id))
    read = visit.site.counting.read(stored.round_id) if stage is Stage.COUNTING else None
    address = raters_address(visit, stored)
    standing = publications.numbers_at(session, stored.address)
    return RoundPage(
        title=f"{stored.entry.name}: {stored.label}",
        group=stored.group,
        name=stored.entry.name,
        label=stored.label,
        base=base,
        project=stored.project_id,
        stage=stage,
        stage_text=stage_text(visit, stored),
        rounds=tuple(
            RoundTab(one.label, f"/group/rounds/{one.round_id}", one.round_id == stored.round_id) for one in known
        ),
        next_label=_next_label(known),
        questions=visit.in_words(stored.rubric, stored.translations).title,
        findings=_findings_text(stored),
        way=_("A link for each person") if stored.sharing is Sharing.PERSONAL else _("One address for everybody"),
        raters_address=address,
        qr=qr_code(address),
        only_here=visit.is_loopback(address),
        personal=stored.sharing is Sharing.PERSONAL,
        sent=room.sent,
        begun=room.begun,
        paper=room.paper,
        set_aside=room.set_aside,
        developer=_state_text(link_of_role(session, stored.round_id, Role.DEVELOPER)),
        agreed=_state_text(link_of_role(session, stored.round_id, Role.GROUP)),
        headline=headline(View.of(result)) if result else None,
        counted=_("{number} read so far").format(number=count_text(read)) if read else None,
        reopened=tuple(
            _("Opened again on {day}: {reason}").format(day=day_text(one.on), reason=one.reason)
            for one in stored.reopened
        ),
        published=f"{visit.address}/scorecards/{stored.address}" if standing else None,
        reason=reason,
        errors={error.field: error.sentence for error in errors},
    )


@dataclass(frozen=True, slots=True)
class _Room:
    """The sheets of a round in words."""

    sent: str
    begun: str | None
    paper: str
    set_aside: str | None


def _counting(stored: GroupRound, counts: SheetCounts) -> _Room:
    """As long as sheets come and go."""
    return _Room(
        sent=sent_text(counts),
        begun=" · ".join(_waiting(counts)) or None,
        paper=paper_text(stored, counts),
        set_aside=_set_aside_text(counts.set_aside),
    )


def _waiting(counts: SheetCounts) -> list[str]:
    """What has begun and does not count yet."""
    begun = ngettext("1 begun and not sent", "{number} begun and not sent", counts.begun)
    links = ngettext("1 personal link not opened yet", "{number} personal links not opened yet", counts.links)
    twice = ngettext(
        "1 paper sheet typed twice and not settled", "{number} paper sheets typed twice and not settled", counts.second
    )
    known = [(begun, counts.begun), (links, counts.links), (twice, counts.second)]
    return [text.format(number=count_text(number)) for text, number in known if number]


def _counted(view: View) -> _Room:
    """Once they are frozen, what the result says of them."""
    round_ = view.result.round
    return _Room(
        sent=ngettext("1 sheet counted", "{number} sheets counted", view.sheets).format(number=count_text(view.sheets)),
        begun=None,
        paper=paper_note(view) if round_.paper else "",
        set_aside=_set_aside_text(round_.set_aside),
    )


def _set_aside_text(number: int) -> str | None:
    text = ngettext("1 sheet set aside", "{number} sheets set aside", number)
    return text.format(number=count_text(number)) if number else None


def group_result(visit: Visit, session: Session, stored: GroupRound) -> Result | None:
    """The result of a closed and counted round; read once for each digest."""
    if stored.digest is None:
        return None
    return visit.site.results.of(
        stored.digest, lambda: Result.model_validate_json(document_of(session, stored.round_id) or "")
    )


def raters_address(visit: Visit, stored: GroupRound) -> str:
    return f"{visit.address}/r/{stored.code}"


def _state_text(known: tuple[str, object] | None) -> str:
    """“”, “begun” or “sent”: what a template chooses its words by."""
    return "" if known is None else "sent" if known[1] else "begun"


def _findings_text(stored: GroupRound) -> str:
    number = len(stored.entry.facts.findings)
    return ngettext("1 question has facts beside it", "{number} questions have facts beside them", number).format(
        number=count_text(number)
    )


def paper_text(stored: GroupRound, counts: SheetCounts) -> str:
    """The line that reconciles paper: handed out, handed in, typed, set aside."""
    if not (counts.typed or stored.handed_out is not None or stored.handed_in is not None):
        return ""
    known = [
        (stored.handed_out, _("{number} handed out")),
        (stored.handed_in, _("{number} handed in")),
        (counts.typed, _("{number} typed in")),
        (counts.paper_set_aside, _("{number} set aside")),
    ]
    line = " · ".join(text.format(number=count_text(number)) for number, text in known if number is not None)
    return f"{line}. {_difference_text(stored, counts)}".strip()


def _difference_text(stored: GroupRound, counts: SheetCounts) -> str:
    if stored.handed_in is None:
        return _("Count what was handed in, so that nothing gets lost.")
    missing = stored.handed_in - counts.typed
    if missing > 0:
        return ngettext(
            "1 that was handed in is not typed in yet.", "{number} that were handed in are not typed in yet.", missing
        ).format(number=count_text(missing))
    if missing < 0:
        return ngettext(
            "1 more was typed in than was handed in: look for a sheet that was typed twice.",
            "{number} more were typed in than were handed in: look for sheets that were typed twice.",
            -missing,
        ).format(number=count_text(-missing))
    if stored.handed_out is not None and stored.handed_in > stored.handed_out:
        return _("More were handed in than handed out: count again.")
    return _("Every sheet that was handed in is typed in.")
