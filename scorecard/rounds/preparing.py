"""Prepares a round: its project, its questions and its settings, some of which may change later."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from scorecard.engine.answers import NO_ANSWER, Answer, NotRated
from scorecard.engine.project import Finding
from scorecard.engine.result import CarriedOver, ProjectEntry
from scorecard.errors import FormTooOld, RoundClosed, Sentence, WrongState
from scorecard.rounds.audit import audit
from scorecard.rounds.counting import refresh_result
from scorecard.rounds.secrets import new_secret, secret_digest
from scorecard.rubrics.incomes import Incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import projects, round_changes, rounds
from scorecard.store.access import SignedInOrganizer
from scorecard.store.answers import answers_of, write_answers
from scorecard.store.database import Session
from scorecard.store.rounds import Round, Sharing
from scorecard.store.sheets import Role, SheetSource, add_sheet, find_solo_sheet, sheet_of_role

_SENT_AGAIN = timedelta(hours=1)  # after its project was made, one person may send the same form again for so long


# one person


@dataclass(frozen=True, slots=True)
class OpenedProject:
    """A project and the secret of a private link to it."""

    project_id: str
    secret: str


def open_solo(
    session: Session,
    *,
    form: str,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    project: ProjectEntry,
    keep: timedelta,
    now: datetime,
    incomes: Incomes | None = None,
) -> OpenedProject:
    """Add a project of one person, with an open round and an empty sheet. `keep` is how long the project is kept if
    nobody publishes or changes it.

    `form` is a random key in the form. If the form is sent a second time, it changes the project that it made the first
    time. Raises FormTooOld if that was more than an hour ago."""
    form = secret_digest(form)  # sending a form with this key opens its project, so only the digest is stored
    made = projects.add_project(session, form=form, expires_at=now + keep, now=now)
    if made:
        round_id = round_changes.add_open_round(
            session, made, rubric=rubric, translations=translations, project=project, now=now, incomes=incomes
        )
        add_sheet(session, round_id, source=SheetSource.ONLINE)
    project_id = made or projects.find_project_of_form(session, form, since=now - _SENT_AGAIN)
    if project_id is None:
        raise FormTooOld(Sentence("This form was sent before. Open “Score a project” again."))
    opened = OpenedProject(project_id, new_secret())
    projects.add_link(session, project_id, secret_digest(opened.secret), now)
    session.flush()
    if not made:
        sheet = find_solo_sheet(session, project_id, secret_digest(opened.secret), now)
        if sheet and sheet.round.closed_at is None:
            round_changes.change_project(session, sheet.round.id, project)
    return opened


def postpone_expiry(session: Session, round_: Round, keep: timedelta, now: datetime) -> None:
    """Let the project of one person expire `keep` from now, because it was changed. The time is saved only if it moves
    by more than a day. Does nothing for a project that does not expire."""
    if round_.expires_at is not None and now + keep - round_.expires_at > timedelta(days=1):
        projects.set_expiry(session, round_.project_id, now + keep)


# a group


def prepare(
    session: Session,
    who: SignedInOrganizer,
    *,
    form: str,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    project: ProjectEntry,
    label: str,
    languages: Sequence[str],
    now: datetime,
    incomes: Incomes | None = None,
    like: Round | None = None,
) -> str:
    """Add a project with its first round; returns the round's id. `form` is a random key in the form: sending the form
    twice adds one project. The settings of the round are copied from the round `like`, if one is given.

    Raises FormTooOld if the form has made a project that does not have exactly one round by now."""
    form = secret_digest(form)
    project_id = projects.add_project(session, form=form, group_id=who.group_id, now=now)
    if project_id is None:
        project_id = projects.find_project_of_form(session, form, group_id=who.group_id)
        project_rounds = rounds.rounds_of_project(session, who.group_id, project_id) if project_id else []
        if len(project_rounds) != 1:
            raise FormTooOld(Sentence("This form was sent before. Open “New project” again."))
        return project_rounds[0].id
    round_id = round_changes.add_round(
        session,
        project_id,
        rubric=rubric,
        translations=translations,
        project=project,
        label=label,
        languages=languages,
        now=now,
        incomes=incomes,
    )
    if like:
        round_changes.change_settings(
            session,
            round_id,
            label=label,
            sharing=like.sharing,
            languages=languages,
            welcome=like.welcome,
            texts={code: {"welcome": words["welcome"]} for code, words in like.texts.items() if "welcome" in words},
            closes_at=None,
            shows_raters=like.shows_raters,
        )
    _audit_prepared(session, who, round_id, project, label, now)
    return round_id


def prepare_next(session: Session, who: SignedInOrganizer, before: Round, label: str, now: datetime) -> str:
    """Add another round of the same project, with the same questions, facts and asks; returns its id.

    The asks belong to the project, so they stay until the group changes them. Position, demand, endorsers, quotation
    and the address of the scorecard belong to one round and are not taken over."""
    in_languages = {
        code: words.model_copy(update={"demand": None}) for code, words in before.project.facts.in_languages.items()
    }
    # people who endorsed the first plan have not endorsed the next one
    dropped = {"position": None, "demand": None, "endorsers": (), "quote": None, "link": None}
    facts = before.project.facts.model_copy(update={**dropped, "in_languages": in_languages})
    round_id = round_changes.add_round(
        session,
        before.project_id,
        rubric=before.rubric,
        translations=before.translations,
        project=before.project.model_copy(update={"facts": facts}),
        label=label,
        sharing=before.sharing,
        languages=before.languages,
        now=now,
        incomes=before.incomes,
    )
    parts = {"facts": True, "findings": bool(facts.findings), "asks": bool(facts.asks)}
    carried = CarriedOver(round=before.label, parts=tuple(part for part, is_there in parts.items() if is_there))
    round_changes.save_carried_over(session, round_id, carried)
    _audit_prepared(session, who, round_id, before.project, label, now)
    return round_id


def _audit_prepared(
    session: Session, who: SignedInOrganizer, round_id: str, project: ProjectEntry, label: str, now: datetime
) -> None:
    round_ = rounds.find_round(session, round_id)
    assert round_ is not None
    audit(session, who, round_, "round-prepared", now, project=project.name, label=label)


# what is known about the project


def describe(
    session: Session,
    who: SignedInOrganizer | None,
    round_: Round,
    project: ProjectEntry,
    *,
    keep: timedelta,
    now: datetime,
) -> None:
    """Change the facts about the project, or what the group says about it. What was published stays as it is. `keep` is
    how long a project of one person is kept after this change.

    Raises RoundClosed for a finished round of one person, and WrongState if the kind of project is changed after a
    group's round was opened."""
    if round_.closed_at is not None and round_.group is None:
        raise finished(round_)
    postpone_expiry(session, round_, keep, now)
    if project == round_.project:
        return
    if round_.group and round_.opened_at is not None and project.kind != round_.project.kind:
        raise WrongState(
            Sentence("The round was opened: the kind of project decides which questions count, so it stays as it is.")
        )
    round_changes.change_project(session, round_.id, project)
    same_facts = _without_words(project) == _without_words(round_.project)
    if same_facts:
        audit(session, who, round_, "decision-changed", now)
    else:
        audit(session, who, round_, "facts-changed", now, before=_changed_texts(round_.project, project))
    same_asks = project.facts.asks == round_.project.facts.asks
    # a new hearing says nothing about the other facts
    same_besides = _without_words(_without_hearing(project)) == _without_words(_without_hearing(round_.project))
    _confirm(session, round_, {part for part, same in (("facts", same_besides), ("asks", same_asks)) if not same})
    refresh_result(session, round_.id)


def _changed_texts(before: ProjectEntry, after: ProjectEntry) -> str:
    """The old wording of each text about the project that was changed, joined by semicolons."""
    texts = {"name": before.name, **before.facts.model_dump(exclude={"findings", "hearing", "asks", "endorsers"})}
    now = {"name": after.name, **after.facts.model_dump()}
    return "; ".join(str(text) for name, text in texts.items() if isinstance(text, str) and text != now.get(name))


def _without_words(project: ProjectEntry) -> ProjectEntry:
    """The project without what the group itself says about it."""
    said = {"position": None, "demand": None, "asks": (), "endorsers": (), "contact": None, "quote": None}
    return project.model_copy(update={"facts": project.facts.model_copy(update={**said, "in_languages": {}})})


def _without_hearing(project: ProjectEntry) -> ProjectEntry:
    return project.model_copy(update={"facts": project.facts.model_copy(update={"hearing": None})})


def confirm_carried_over(session: Session, who: SignedInOrganizer, round_: Round, now: datetime) -> None:
    """Note that an organizer confirmed everything that was carried over from the round before."""
    if round_.carried_over is None:
        return
    round_changes.save_carried_over(session, round_.id, None)
    audit(session, who, round_, "carried-over-confirmed", now)
    refresh_result(session, round_.id)


def _confirm(session: Session, round_: Round, changed: Collection[str]) -> None:
    """Note that parts (“facts”, “asks”) no longer count as carried over, because a person has changed them or they are
    gone."""
    carried = round_.carried_over
    if carried is None:
        return
    left = tuple(part for part in carried.parts if part not in changed)
    round_changes.save_carried_over(session, round_.id, carried.model_copy(update={"parts": left}) if left else None)


def finished(round_: Round) -> RoundClosed:
    """The error for a change to a finished round of one person."""
    return RoundClosed(
        Sentence("“{project}” is finished. Open it again to change something.", project=round_.project.name)
    )


def change_facts(
    session: Session, who: SignedInOrganizer, round_: Round, criterion: str, found: Sequence[Finding], now: datetime
) -> None:
    """Change the facts that are shown beside a question. Raises RoundClosed once the round is closed, because raters
    answered with the old facts in view."""
    check_not_closed(round_)
    facts = round_.project.facts
    if facts.findings.get(criterion, ()) == tuple(found):
        return
    round_changes.change_project(session, round_.id, with_findings(round_, {**facts.findings, criterion: tuple(found)}))
    question = round_.rubric.criteria[criterion].question
    before = "; ".join(finding.text for finding in facts.findings.get(criterion, ()) if finding not in found)
    audit(session, who, round_, "finding-changed", now, question=question, criterion=criterion, before=before)


def with_findings(round_: Round, findings: Mapping[str, tuple[Finding, ...]]) -> ProjectEntry:
    """The project with these facts beside its questions, in the rubric's order."""
    ordered = {id_: findings[id_] for id_ in round_.rubric.criteria if findings.get(id_)}
    facts = round_.project.facts.model_copy(update={"findings": ordered})
    return round_.project.model_copy(update={"facts": facts})


# its settings and its questions


def change_settings(
    session: Session,
    who: SignedInOrganizer,
    round_: Round,
    *,
    label: str,
    sharing: Sharing,
    languages: Sequence[str],
    welcome: str | None,
    texts: Mapping[str, Mapping[str, str]],
    closes_at: datetime | None,
    shows_raters: bool,
    now: datetime,
) -> None:
    """Change the settings of a round. `texts` are the label and the welcome in other languages, by language. Without
    `closes_at` the round is open until an organizer closes it. `shows_raters` lets raters see the result of the closed
    round.

    Raises RoundClosed, or WrongState if `sharing` (how raters join) is changed after the round was opened."""
    check_not_closed(round_)
    if round_.opened_at is not None and sharing is not round_.sharing:
        raise WrongState(Sentence("The round is open: how people join stays as it is."))
    round_changes.change_settings(
        session,
        round_.id,
        label=label,
        sharing=sharing if sharing is not round_.sharing else None,
        languages=languages,
        welcome=welcome,
        texts=texts,
        closes_at=closes_at,
        shows_raters=shows_raters,
    )
    audit(session, who, round_, "round-changed", now)
    if closes_at != round_.closes_at:
        moved = closes_at.astimezone(UTC).isoformat(timespec="minutes") if closes_at else ""
        audit(session, who, round_, "closing-moved", now, closes=moved)
    if set(languages) != set(round_.languages):
        audit(session, who, round_, "languages-changed", now, before=", ".join(round_.languages))
    for name, text in (("welcome", welcome), ("label", label)):
        before = rounds.in_all_languages(getattr(round_, name), name, round_.texts)
        if rounds.in_all_languages(text, name, texts) != before:
            audit(session, who, round_, f"{name}-changed", now, before=before)


def choose_rubric(
    session: Session,
    who: SignedInOrganizer,
    round_: Round,
    rubric: Rubric,
    translations: Mapping[str, Translation],
    now: datetime,
    *,
    reason: str | None = None,
    incomes: Incomes | None = None,
) -> None:
    """Choose other questions or weights for the round, with the income limits to show beside them. The findings, the
    asks, the kind of project and the developer's answers are deleted as far as the new rubric does not have them.
    `reason` is for the audit log, in which the group reads who did what when. Raises WrongState once the round was
    opened."""
    if round_.opened_at is not None:
        raise WrongState(Sentence("The round is open: its questions and weights stay as they are."))
    round_changes.change_rubric(session, round_.id, rubric, translations)
    round_changes.change_incomes(session, round_.id, incomes)
    project = _fit_project(round_.project, rubric)
    round_changes.change_project(session, round_.id, project)
    _confirm(session, round_, {part for part in ("findings", "asks") if not getattr(project.facts, part)})
    developer_sheet = sheet_of_role(session, round_.id, Role.DEVELOPER)
    if developer_sheet:
        answers = answers_of(session, developer_sheet[0])
        misfits = {id_: NO_ANSWER for id_, answer in answers.items() if not _fits(answer, id_, rubric)}
        write_answers(session, developer_sheet[0], misfits, now)
    audit(session, who, round_, "rubric-chosen", now, rubric=rubric.title, reason=reason or "")


def _fit_project(project: ProjectEntry, rubric: Rubric) -> ProjectEntry:
    """The project without the findings, the asks and the kind that this rubric does not have."""
    facts = project.facts.model_copy(
        update={
            "findings": {id_: given for id_, given in project.facts.findings.items() if id_ in rubric.criteria},
            "asks": tuple(ask for ask in project.facts.asks if ask.criterion in rubric.criteria),
        }
    )
    kind = project.kind if project.kind in {known.id for known in rubric.kinds} else None
    return project.model_copy(update={"facts": facts, "kind": kind})


def _fits(answer: Answer, id_: str, rubric: Rubric) -> bool:
    """Whether the rubric has this criterion, and with the level that was answered."""
    if id_ not in rubric.criteria:
        return False
    return answer.given is None or isinstance(answer.given, NotRated) or answer.given in rubric.points[id_]


def check_not_closed(round_: Round) -> None:
    """Raises RoundClosed if the round is closed."""
    if round_.closed_at is not None:
        raise RoundClosed(Sentence("The round is closed. Open it again to change something."))
