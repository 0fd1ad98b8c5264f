"""The overview of a round: its stage, its sheets, its address, and what can be done next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.project import Promise
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.pages.promises import state_text
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text, open_until_text
from scorecard.report.wording.round_notes import carried_over_text, paper_note, round_label
from scorecard.report.wording.sentences import headline
from scorecard.store import publications
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.lists.sheet_list import SheetCounts, sheet_counts
from scorecard.store.promises import promises_of
from scorecard.store.rounds import Round, Sharing, Stage, rounds_of_project
from scorecard.store.sheets import Role, sheet_of_role
from scorecard.web.core.auth import Organizer, is_loopback, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError
from scorecard.web.organizing.personal_warnings import personal_words
from scorecard.web.organizing.rounds.round_texts import (
    next_label,
    paper_text,
    raters_address,
    reach_text,
    sent_text,
    set_aside_text,
    stage_text,
    waiting_texts,
    way_names,
)
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.rubrics.rubric_words import missing_words_text
from scorecard.web.scorecards.project_form import known_facts
from scorecard.web.scorecards.publishing import is_newest_number, unpublishable_text
from scorecard.web.scorecards.results import result_of_round

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RoundTab:
    """A round of the project. `is_this` is whether it is the one that the page shows."""

    label: str
    address: str
    is_this: bool


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a round. `state` is “done”, “now” for the next one to do, or “later”."""

    text: str
    state: str


@dataclass(frozen=True, slots=True)
class RoundOverviewPage:
    """The stage of a round, and what can be done next. Most fields are texts.

    `label` is what the round scores, such as “As first proposed”; `next_label` is the label of a further round.
    `project` is the id of the project; `rounds` are all its rounds. `questions` is the title of the rubric, and says at
    how many questions the levels have no words; `findings` says how many questions have facts beside them; `way` says
    how raters join, `ending` when the round closes.

    `sent` says how many sheets were sent or, once the round is counted, how many were counted; `begun` what was begun
    and does not count yet, `paper` how many sheets were handed out, handed in and typed in, `set_aside` how many are
    set aside. `developer` and `group_sheet` are the state of the developer's and of the group's own sheet: “” without
    one, “begun” or “sent”. `headline` is the score with its band, None until the round is counted; `read_so_far` says
    how many sheets are read while it is being counted.

    `reopened` says for each time that the round was opened again when and why; `carried_over` what was carried over and
    is not confirmed; `published` is the public address, None if nothing is published. `reason` is the text in the field
    for why the round is opened again; `looked` are words in it that may lead to a person and were pointed out
    (`personal_errors`)."""

    title: str
    group: str
    name: str
    label: str
    base: str
    project: str
    is_sample: bool
    stage: Stage
    stage_text: str
    steps: tuple[Step, ...]
    rounds: tuple[RoundTab, ...]
    next_label: str
    questions: str
    known: str
    """The facts about the project, in one line."""
    findings: str
    way: str
    raters_address: str
    qr: QrCode
    only_here: bool
    """Whether the address for raters opens only on this computer."""
    reach: str | None
    """Says from where the address for raters opens; None if it opens from everywhere."""
    ending: str
    personal: bool
    """Whether each rater needs a personal link."""
    in_room: bool
    """Whether raters need the code from the wall."""
    sent: str
    begun: str | None
    paper: str
    set_aside: str | None
    developer: str
    group_sheet: str
    headline: str | None
    read_so_far: str | None
    reopened: tuple[str, ...]
    carried_over: str | None
    carried_asks: tuple[str, ...]
    """The asks that were carried over, each with what became of it if somebody noted that."""
    published: str | None
    unpublishable: str | None
    """Says why the result cannot be published; None if it can, or until the round is counted."""
    is_newest: bool
    """False if the round was changed after it was published, so that a correction can be published; else true."""
    reason: str
    looked: str
    errors: Mapping[str, str]


@router.get("/group/rounds/{round_id}")
def show_round(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        return context.page("pages/organizing/rounds/overview.html", round_page(context, session, who, round_))


def round_page(
    context: RequestContext,
    session: Session,
    who: SignedInOrganizer,
    round_: Round,
    reason: str = "",
    errors: Sequence[FieldError] = (),
) -> RoundOverviewPage:
    stage, base = round_.stage(context.now), f"/group/rounds/{round_.id}"
    rounds = rounds_of_project(session, who.group_id, round_.project_id)
    result = result_of_round(context, session, round_)
    texts = (
        _texts_after_count(View.of(result)) if result else _texts_before_count(round_, sheet_counts(session, round_.id))
    )
    read = context.site.counting.sheets_read(round_.id) if stage is Stage.COUNTING else None  # sheets read so far
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    address = raters_address(context, round_)
    is_published = publications.is_published(session, round_.address)
    return RoundOverviewPage(
        title=f"{round_.project.name}: {round_label(round_.label)}",
        group=round_.held_by,
        name=round_.project.name,
        label=round_label(round_.label),
        base=base,
        project=round_.project_id,
        is_sample=round_.project.facts.sample,
        stage=stage,
        stage_text=stage_text(context, round_),
        steps=_steps(session, round_, is_published=is_published),
        rounds=tuple(
            RoundTab(round_label(other.label), f"/group/rounds/{other.id}", other.id == round_.id) for other in rounds
        ),
        next_label=next_label(rounds),
        questions=f"{rubric.title}. {missing_words_text(rubric)}".removesuffix(". "),
        known=" · ".join(
            f"{fact.label}: {fact.text}" if len(fact.text) < 4 else fact.text  # a number alone says nothing
            for fact in known_facts(round_.project, rubric)
            if not fact.is_link
        )
        or _("Only its name, so far."),
        findings=_findings_text(round_),
        way=way_names()[round_.sharing],
        raters_address=address,
        qr=qr_code(address),
        only_here=is_loopback(address),
        reach=reach_text(address),
        ending=open_until_text(round_.closes_at, round_.zone) if round_.closes_at else _("Open until you close it."),
        personal=round_.sharing is Sharing.PERSONAL,
        in_room=round_.sharing is Sharing.ROOM,
        sent=texts.sent,
        begun=texts.begun,
        paper=texts.paper,
        set_aside=texts.set_aside,
        developer=_link_state(sheet_of_role(session, round_.id, Role.DEVELOPER)),
        group_sheet=_link_state(sheet_of_role(session, round_.id, Role.GROUP)),
        headline=headline(View.of(result)) if result else None,
        read_so_far=_("{number} read so far").format(number=count_text(read)) if read else None,
        reopened=tuple(
            _("Opened again on {day}: {reason}").format(day=day_text(reopening.on), reason=reopening.reason)
            for reopening in round_.reopened
        ),
        carried_over=carried_over_text(round_.carried_over) if round_.carried_over else None,
        carried_asks=_carried_asks(context, session, round_),
        published=f"{context.address}/scorecards/{round_.address}" if is_published else None,
        unpublishable=unpublishable_text(round_, result) if result else None,
        is_newest=not is_published or result is None or is_newest_number(context, session, round_),
        reason=reason,
        looked=personal_words([reason]) if errors else "",
        errors={error.field: error.sentence for error in errors},
    )


def _carried_asks(context: RequestContext, session: Session, round_: Round) -> tuple[str, ...]:
    """The asks that were carried over and not confirmed: the group's words, or the question's where it gave none, and
    what became of the ask if somebody noted that."""
    if round_.carried_over is None or "asks" not in round_.carried_over.parts:
        return ()
    criteria = translated_rubric(context, round_.rubric, round_.translations).criteria
    noted = promises_of(session, round_.project_id)
    lines = []
    for pick in round_.project.facts.asks:
        criterion = criteria[pick.criterion]
        line = pick.ask or criterion.ask or criterion.question
        lines.append(f"{line} · {state_text(noted[pick.criterion][0])}" if pick.criterion in noted else line)
    return tuple(lines)


def _is_settled(promise: Promise) -> bool:
    """Whether it is known what became of an ask: it was kept, broken or refused."""
    return promise.outcome is not None or promise.kind == "refused"


def _steps(session: Session, round_: Round, *, is_published: bool) -> tuple[Step, ...]:
    """The steps of a round. The first one that is not done is the next one to do. Asks alone do not make the step
    “Decide” done, because they may be those of the round before."""
    facts = round_.project.facts
    noted = promises_of(session, round_.project_id) if is_published else {}
    is_settled = all(_is_settled(promise) for promise, _changed in noted.values())
    steps = (
        (_("Prepare"), round_.opened_at is not None),
        (_("Collect"), round_.closed_at is not None),
        (_("Decide"), is_published or bool(facts.position or facts.demand)),
        (_("Publish"), is_published),
        (_("Keep track"), bool(noted) and is_settled and all(pick.criterion in noted for pick in facts.asks)),
    )
    first = next((text for text, is_done in steps if not is_done), None)
    return tuple(Step(text, "done" if is_done else "now" if text == first else "later") for text, is_done in steps)


@dataclass(frozen=True, slots=True)
class _SheetTexts:
    """The texts about the sheets of a round, which `RoundOverviewPage` explains."""

    sent: str
    begun: str | None
    paper: str
    set_aside: str | None


def _texts_before_count(round_: Round, counts: SheetCounts) -> _SheetTexts:
    """The texts before the count, from the sheets in the database."""
    return _SheetTexts(
        sent=sent_text(counts),
        begun=_("not among them: {what}").format(what=" · ".join(waiting))
        if (waiting := waiting_texts(counts))
        else None,
        paper=paper_text(round_, counts),
        set_aside=set_aside_text(counts.set_aside),
    )


def _texts_after_count(view: View) -> _SheetTexts:
    """The texts after the count, from the result."""
    round_ = view.result.round
    return _SheetTexts(
        sent=ngettext("1 sheet counted", "{number} sheets counted", view.sheets).format(number=count_text(view.sheets)),
        begun=None,
        paper=paper_note(view) if round_.paper else "",
        set_aside=set_aside_text(round_.set_aside),
    )


def _link_state(sheet_link: tuple[str, object] | None) -> str:
    """The state of the developer's or the group's own sheet, by which the template chooses its words: “” if there is
    none, “begun” or “sent”. `sheet_link` is its id and when it was sent."""
    return "" if sheet_link is None else "sent" if sheet_link[1] else "begun"


def _findings_text(round_: Round) -> str:
    number = len(round_.project.facts.findings)
    if not number:
        return _("None yet. People answer better with facts in view.")
    return ngettext("1 question has facts beside it", "{number} questions have facts beside them", number).format(
        number=count_text(number)
    )
