"""The life of a group's round: prepared, open, closed and counted, ruled and decided on, published."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from fractions import Fraction

from sqlmodel import Session

from scorecard.engine.answers import Sheet
from scorecard.engine.project import Finding
from scorecard.engine.result import (
    Attested,
    CountEntry,
    PaperEntry,
    ProjectEntry,
    Reason,
    ReopenedEntry,
    Result,
    RoundEntry,
)
from scorecard.engine.robustness import one_sheet_fewer
from scorecard.engine.scorecard import answer_of, in_order, reason_of, result_of, sheet_fewer_of
from scorecard.engine.scoring import Status, standings_of
from scorecard.engine.tally import Count, Tally, empty_tally, tally_of
from scorecard.errors import FormTooOld, RoundClosed, RoundOpen, Sentence, TooFewSheets, TooLate
from scorecard.rounds.about import told_by_five
from scorecard.rounds.links import secret_digest
from scorecard.rounds.publishing import publish_result
from scorecard.rounds.publishing import withdraw as withdraw_result
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import group_rounds, groups, publications, rounds, sheets
from scorecard.store.answers import NOTHING, Written, answers_of, write_answers
from scorecard.store.group_rounds import GroupRound, Settled, Sharing
from scorecard.store.groups import SignedIn
from scorecard.store.sheets import Role, Said

FEWEST_SHEETS = 3
"""Fewer could be recognized, so they are not published as a tally."""


def prepare(
    session: Session,
    who: SignedIn,
    *,
    form: str,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    entry: ProjectEntry,
    label: str,
    languages: Sequence[str],
    now: datetime,
) -> str:
    """A new project with its first round; the round's id. The same form sent again makes nothing new.

    Raises FormTooOld for a form whose project has gone on since."""
    form = secret_digest(form)
    project_id = group_rounds.add_group_project(session, who.group_id, form=form, now=now)
    if project_id is None:
        known = group_rounds.find_group_project_of_form(session, who.group_id, form)
        made = group_rounds.rounds_of_project(session, who.group_id, who.group, known) if known else []
        if len(made) != 1:
            raise FormTooOld(Sentence("This form was sent before. Open “New project” anew."))
        return made[0].round_id
    round_id = group_rounds.add_group_round(
        session,
        project_id,
        rubric=rubric,
        translations=translations,
        entry=entry,
        label=label,
        sharing=Sharing.OPEN,
        languages=languages,
        now=now,
    )
    _note(session, who, round_id, "round-prepared", now, project=entry.name, label=label)
    return round_id


def prepare_next(session: Session, who: SignedIn, before: GroupRound, label: str, now: datetime) -> str:
    """Another round on the same project, with the same questions and what is known so far; its id."""
    facts = before.entry.facts.model_copy(update={"position": None, "demand": None, "asks": (), "link": None})
    round_id = group_rounds.add_group_round(
        session,
        before.project_id,
        rubric=before.rubric,
        translations=before.translations,
        entry=before.entry.model_copy(update={"facts": facts}),
        label=label,
        sharing=before.sharing,
        languages=before.languages,
        now=now,
    )
    _note(session, who, round_id, "round-prepared", now, project=before.entry.name, label=label)
    return round_id


def describe(session: Session, who: SignedIn, stored: GroupRound, entry: ProjectEntry, now: datetime) -> None:
    """Change what is known about the project, or what the group says. What was published stays as it is.

    Raises TooLate for another kind of project once the round is closed."""
    if entry == stored.entry:
        return
    if stored.closed_at is not None and entry.kind != stored.entry.kind:
        raise TooLate(Sentence("The round is closed: the kind of project decides which questions count, and stays."))
    group_rounds.change_group_entry(session, stored.round_id, entry)
    _note(session, who, stored.round_id, "details-changed", now)
    _draw_again(session, stored, entry)


def change_finding(
    session: Session, who: SignedIn, stored: GroupRound, criterion: str, found: Sequence[Finding], now: datetime
) -> None:
    """Change the facts beside a question. Raises RoundClosed: raters have answered with what stood there."""
    _not_closed(stored)
    facts = stored.entry.facts
    if facts.findings.get(criterion, ()) == tuple(found):
        return
    findings = {**facts.findings, criterion: tuple(found)}
    ordered = {id_: findings[id_] for id_ in stored.rubric.criteria if findings.get(id_)}
    entry = stored.entry.model_copy(update={"facts": facts.model_copy(update={"findings": ordered})})
    group_rounds.change_group_entry(session, stored.round_id, entry)
    question = stored.rubric.criteria[criterion].question
    _note(session, who, stored.round_id, "finding-changed", now, question=question)


def hold(
    session: Session,
    who: SignedIn,
    stored: GroupRound,
    *,
    label: str,
    sharing: Sharing,
    languages: Sequence[str],
    welcome: str | None,
    closes_at: datetime | None,
    shows_raters: bool,
    now: datetime,
) -> None:
    """Change how the round is held. Raises RoundClosed, or TooLate for another way in once it is open."""
    _not_closed(stored)
    if stored.opened_at is not None and sharing is not stored.sharing:
        raise TooLate(Sentence("The round is open: how people come in stays as it is."))
    group_rounds.change_manner(
        session,
        stored.round_id,
        label=label,
        sharing=sharing,
        languages=languages,
        welcome=welcome,
        closes_at=closes_at,
        shows_raters=shows_raters,
    )
    _note(session, who, stored.round_id, "round-changed", now)


def choose_rubric(
    session: Session,
    who: SignedIn,
    stored: GroupRound,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    now: datetime,
    *,
    reason: str | None = None,
) -> None:
    """Pin other questions or weights; what was said about questions that are gone goes with them. Raises TooLate once
    the round is open."""
    if stored.opened_at is not None:
        raise TooLate(Sentence("The round is open: its questions and weights stay as they are."))
    group_rounds.change_rubric(session, stored.round_id, rubric, translations)
    group_rounds.change_group_entry(session, stored.round_id, _fitting(stored.entry, rubric))
    known = sheets.link_of_role(session, stored.round_id, Role.DEVELOPER)
    if known:
        answers = answers_of(session, known[0])
        misfits = {id_: NOTHING for id_, written in answers.items() if not _fits(written, id_, rubric)}
        write_answers(session, known[0], misfits, now)
    _note(session, who, stored.round_id, "rubric-chosen", now, rubric=rubric.title, reason=reason or "")


def _fitting(entry: ProjectEntry, rubric: Rubric) -> ProjectEntry:
    """The project without what these questions do not know."""
    facts = entry.facts.model_copy(
        update={
            "findings": {id_: found for id_, found in entry.facts.findings.items() if id_ in rubric.criteria},
            "asks": tuple(ask for ask in entry.facts.asks if ask.criterion in rubric.criteria),
        }
    )
    kind = entry.kind if entry.kind in {known.id for known in rubric.kinds} else None
    return entry.model_copy(update={"facts": facts, "kind": kind})


def _fits(written: Written, id_: str, rubric: Rubric) -> bool:
    if id_ not in rubric.criteria:
        return False
    return not isinstance(written.given, Fraction) or written.given in rubric.points[id_]


def open_round(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> None:
    if stored.opened_at is None:
        group_rounds.open_group_round(session, stored.round_id, now)
        _note(session, who, stored.round_id, "round-opened", now)


def close(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> None:
    """Freeze the sheets; counting comes after. Raises RoundOpen for a round that was never opened."""
    if stored.closed_at is not None:
        return
    if stored.opened_at is None:
        raise RoundOpen(Sentence("Open the round first; then it can be closed."))
    group_rounds.freeze(session, stored.round_id, now)
    for said in sheets.said_in(session, stored.round_id, picked=True):
        if said.is_stale:
            sheets.unpick_reason(session, said.sheet_id, said.criterion)
    _note(session, who, stored.round_id, "round-closed", now)


def reopen(session: Session, who: SignedIn, stored: GroupRound, reason: str, now: datetime) -> None:
    """Let raters change their sheets again; the reason shows in the method. What was published stays as it is."""
    if stored.closed_at is None:
        return
    reopened = (*stored.reopened, ReopenedEntry(on=now.astimezone().date(), reason=reason))
    group_rounds.reopen_group_round(session, stored.round_id, reopened)
    _note(session, who, stored.round_id, "round-reopened", now, reason=reason)


def rule(
    session: Session, who: SignedIn, stored: GroupRound, criterion: str, reason: str | None, now: datetime
) -> None:
    """Take a criterion out for everyone, with a reason; without one it counts again. Raises RoundOpen."""
    _closed(stored)
    rulings = {id_: text for id_, text in stored.rulings.items() if id_ != criterion}
    if reason:
        rulings[criterion] = reason
    if rulings == dict(stored.rulings):
        return
    ordered = {id_: rulings[id_] for id_ in stored.rubric.criteria if id_ in rulings}
    group_rounds.change_rulings(session, stored.round_id, ordered)
    question = stored.rubric.criteria[criterion].question
    what = "ruled-out" if reason else "ruled-in"
    _note(session, who, stored.round_id, what, now, question=question, reason=reason or "")


def change_handed(
    session: Session, who: SignedIn, stored: GroupRound, *, handed_out: int | None, handed_in: int | None, now: datetime
) -> None:
    """Paper sheets as they were counted by hand."""
    if (handed_out, handed_in) == (stored.handed_out, stored.handed_in):
        return
    group_rounds.change_handed(session, stored.round_id, handed_out=handed_out, handed_in=handed_in)
    about = {"out": str(handed_out or 0), "in": str(handed_in or 0)}
    _note(session, who, stored.round_id, "paper-counted", now, **about)
    draw_again(session, stored)


# counting


def count(session: Session, stored: GroupRound, progress: Callable[[int], None]) -> Settled:
    """What the frozen sheets say; `progress` hears of each sheet that was read."""
    read: list[Sheet] = []
    for sheet in sheets.counted_sheets(session, stored.rubric, stored.round_id):
        read.append(sheet)
        progress(len(read))
    tally = tally_of(stored.rubric, read)
    fewer = one_sheet_fewer(stored.rubric, tally, read, stored.entry.kind, stored.rulings)
    return Settled(
        tally={id_: _count_entry(stored.rubric, id_, counted) for id_, counted in tally.items()},
        sheets=sheets.sheets_with_answers(session, stored.round_id),
        set_aside_reasons=sheets.set_aside_reasons(session, stored.round_id),
        about=told_by_five(sheets.abouts(session, stored.round_id)),
        one_sheet_fewer=sheet_fewer_of(stored.rubric, fewer),
    )


def _count_entry(rubric: Rubric, id_: str, counted: Count) -> CountEntry:
    levels = zip(rubric.levels[id_], counted.levels, strict=True)
    return CountEntry(
        levels={exact_text(level.points): number for level, number in levels},
        not_applicable=counted.not_applicable,
        cannot_tell=counted.cannot_tell,
    )


def settle(session: Session, stored: GroupRound, settled: Settled) -> bool:
    """Keep what was counted, and the result; False where the round has changed since, so that it counts for nothing."""
    now_stored = group_rounds.find_group_round(session, stored.group_id, stored.group, stored.round_id, to_write=True)
    if now_stored is None or now_stored.closed_at != stored.closed_at or now_stored.rulings != stored.rulings:
        return False
    group_rounds.settle(session, stored.round_id, settled)
    _draw(session, now_stored, settled, now_stored.entry)
    return True


def draw_again(session: Session, changed: GroupRound) -> None:
    """The result anew, after something that it prints was changed. Does nothing while nothing is counted."""
    stored = group_rounds.find_group_round(session, changed.group_id, changed.group, changed.round_id)
    if stored is not None:
        _draw_again(session, stored, stored.entry)


def _draw_again(session: Session, stored: GroupRound, entry: ProjectEntry) -> None:
    settled = group_rounds.settled_of(session, stored.round_id)
    if settled is not None:
        _draw(session, stored, settled, entry)


def _draw(session: Session, stored: GroupRound, settled: Settled, entry: ProjectEntry) -> None:
    group_rounds.keep_document(session, stored.round_id, _result(session, stored, settled, entry))


def _result(session: Session, stored: GroupRound, settled: Settled, entry: ProjectEntry) -> Result:
    """The document of a closed round: its counts, and of the raters' words what the group has picked."""
    tally = _tally(stored.rubric, settled)
    return result_of(
        stored.rubric,
        tally,
        project=_without_asks_that_do_not_apply(stored, tally, entry),
        round_entry=_round_entry(stored, settled),
        reasons=_picked(session, stored),
        attested=Attested(one_sheet_fewer=settled.one_sheet_fewer),
        translations=stored.translations,
        group=_group_answers(session, stored),
    )


def _without_asks_that_do_not_apply(stored: GroupRound, tally: Tally, entry: ProjectEntry) -> ProjectEntry:
    """An ask whose question was ruled out later, or found not applicable by everybody, is not made any more."""
    standings = standings_of(stored.rubric, {**empty_tally(stored.rubric), **tally}, entry.kind, stored.rulings)
    asks = tuple(ask for ask in entry.facts.asks if standings[ask.criterion].status is not Status.NOT_APPLICABLE)
    return entry.model_copy(update={"facts": entry.facts.model_copy(update={"asks": asks})})


def _tally(rubric: Rubric, settled: Settled) -> dict[str, Count]:
    return {
        id_: Count(
            tuple(settled.tally[id_].levels[exact_text(level.points)] for level in levels),
            settled.tally[id_].not_applicable,
            settled.tally[id_].cannot_tell,
        )
        for id_, levels in rubric.levels.items()
    }


def _round_entry(stored: GroupRound, settled: Settled) -> RoundEntry:
    paper = PaperEntry(handed_out=stored.handed_out, handed_in=stored.handed_in)
    counted_by_hand = stored.handed_out is not None or stored.handed_in is not None
    return RoundEntry(
        label=stored.label,
        held_by=stored.group or None,
        opened=stored.opened_at.astimezone().date() if stored.opened_at else None,
        closed=stored.closed_at.astimezone().date() if stored.closed_at else None,
        sheets=settled.sheets,
        set_aside=len(settled.set_aside_reasons),
        set_aside_reasons=settled.set_aside_reasons,
        reopened=stored.reopened,
        paper=paper if counted_by_hand else None,
        about=settled.about,
        rulings=dict(stored.rulings),
    )


def _picked(session: Session, stored: GroupRound) -> dict[str, tuple[Reason, ...]]:
    found: dict[str, list[Reason]] = {}
    for said in sheets.said_in(session, stored.round_id, picked=True):
        if not said.is_stale:
            language = said.language if said.language != stored.rubric.language else None
            reason = reason_of(said.answer, language=language, translation=said.translation)
            found.setdefault(said.criterion, []).append(reason)
    return in_order(found)


def _group_answers(session: Session, stored: GroupRound) -> dict[str, Reason] | None:
    """What the group agreed on, once its sheet was finished."""
    known = sheets.link_of_role(session, stored.round_id, Role.GROUP)
    if known is None or known[1] is None:
        return None
    answers = answers_of(session, known[0])
    given = {id_: written.answer for id_, written in answers.items()}
    return {id_: reason_of(answer) for id_, answer in given.items() if answer is not None} or None


def running_result(session: Session, stored: GroupRound) -> Result:
    """What the sheets say so far, for the organizers alone."""
    tally = sheets.tally_in(session, stored.rubric, stored.round_id)
    return result_of(
        stored.rubric,
        tally,
        project=_without_asks_that_do_not_apply(stored, tally, stored.entry),
        round_entry=RoundEntry(
            label=stored.label,
            held_by=stored.group or None,
            opened=stored.opened_at.astimezone().date() if stored.opened_at else None,
            sheets=sheets.sheets_with_answers(session, stored.round_id),
            rulings=dict(stored.rulings),
        ),
        reasons={},
        attested=Attested(one_sheet_fewer=None),
        translations=stored.translations,
        group=_group_answers(session, stored),
    )


# publishing


def to_publish(session: Session, stored: GroupRound, *, link: str | None) -> Result:
    """The document that publishing would bring: with its public address, and where hardly anybody rated, of the
    group's sheet alone. Raises RoundOpen, or TooFewSheets."""
    _closed(stored)
    settled = group_rounds.settled_of(session, stored.round_id)
    if settled is None:
        raise RoundOpen(Sentence("The sheets are still being counted. Try again in a moment."))
    known = stored.entry.facts
    facts = known if known.link else known.model_copy(update={"link": link})
    entry = stored.entry.model_copy(update={"facts": facts})
    if sum(settled.sheets.values()) >= FEWEST_SHEETS:
        return _result(session, stored, settled, entry)
    agreed = _group_answers(session, stored)
    if agreed is None:
        raise too_few_sheets()
    return _of_the_group_alone(stored, entry, agreed)


def too_few_sheets() -> TooFewSheets:
    """Why a round of hardly anybody is not published."""
    return TooFewSheets(
        Sentence(
            "With fewer than {number} sheets each of them could be recognized. Collect more, or fill in one sheet"
            " together as a group: that can be published.",
            number=FEWEST_SHEETS,
        )
    )


def _of_the_group_alone(stored: GroupRound, entry: ProjectEntry, agreed: Mapping[str, Reason]) -> Result:
    """The group's sheet as a round of one; no sheet of a rater goes into it."""
    sheet = Sheet("group", {id_: answer_of(reason) for id_, reason in agreed.items()})
    return result_of(
        stored.rubric,
        tally_of(stored.rubric, [sheet]),
        project=entry,
        round_entry=RoundEntry(
            label=stored.label,
            held_by=stored.group or None,
            opened=stored.opened_at.astimezone().date() if stored.opened_at else None,
            closed=stored.closed_at.astimezone().date() if stored.closed_at else None,
            sheets={"online": 1},
            reopened=stored.reopened,
            rulings=dict(stored.rulings),
        ),
        reasons={id_: (reason,) for id_, reason in agreed.items() if reason.reason or reason.evidence},
        attested=Attested(one_sheet_fewer=None),
        translations=stored.translations,
        group=agreed,
    )


def publish(
    session: Session, who: SignedIn, stored: GroupRound, *, link: str | None, reason: str | None, now: datetime
) -> int:
    """Under the next number. Raises RoundOpen, ReasonMissing where a number stands already, or TooFewSheets where so
    few sheets came or went since that both numbers together would show what they say."""
    result = to_publish(session, stored, link=link)
    _check_what_a_comparison_tells(session, stored, result)
    number = publish_result(session, result, address=stored.address, round_id=stored.round_id, reason=reason, now=now)
    _note(session, who, stored.round_id, "published", now, number=str(number), reason=reason or "")
    return number


def _check_what_a_comparison_tells(session: Session, stored: GroupRound, result: Result) -> None:
    newest = publications.find_published(session, stored.address)
    if newest is None or newest.withdrawn_at is not None:
        return
    before = Result.model_validate_json(newest.document or "")
    moved = abs(sum(result.round.sheets.values()) - sum(before.round.sheets.values()))
    if before.rubric.digest == result.rubric.digest and before.tally != result.tally and moved < FEWEST_SHEETS:
        raise TooFewSheets(
            Sentence(
                "So few sheets changed since the last number that whoever lays both side by side could see what they"
                " say. Take the last number down first, then publish."
            )
        )


def withdraw(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> None:
    """Take down all that was published of it; a note stays at its address."""
    withdraw_result(session, stored.address, now)
    _note(session, who, stored.round_id, "withdrawn", now)


def delete(session: Session, who: SignedIn, stored: GroupRound, now: datetime) -> None:
    """Delete a round with all its sheets, and take down what was published; with the last one goes the project."""
    withdraw_result(session, stored.address, now)
    group_rounds.delete_round(session, stored.round_id)
    if not group_rounds.rounds_of_project(session, who.group_id, who.group, stored.project_id):
        rounds.delete_project(session, stored.project_id)
    _note(session, who, stored.round_id, "deleted", now, project=stored.entry.name, label=stored.label)


def _not_closed(stored: GroupRound) -> None:
    if stored.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed. Open it again to change something."))


def _closed(stored: GroupRound) -> None:
    if stored.closed_at is None:
        raise RoundOpen(Sentence("Close the round first: then its sheets stay as they are."))


def _note(session: Session, who: SignedIn, round_id: str, what: str, now: datetime, **about: str) -> None:
    groups.note(session, who.group_id, who=who.name, what=what, now=now, round_id=round_id, about=about)


def pick_reasons(
    session: Session, who: SignedIn, stored: GroupRound, picks: Sequence[tuple[Said, str | None]], now: datetime
) -> None:
    """Of these reasons, print those with a text beside them: “”, or what they say in the scorecard's language; the
    others are not printed. Raises RoundOpen."""
    _closed(stored)
    for said, translation in picks:
        if translation is None:
            sheets.unpick_reason(session, said.sheet_id, said.criterion)
        else:
            sheets.pick_reason(session, stored.round_id, said, translation or None, now)
    session.flush()
    number = sum(translation is not None for _, translation in picks)
    _note(session, who, stored.round_id, "reasons-picked", now, number=str(number))
    _draw_again(session, stored, stored.entry)
