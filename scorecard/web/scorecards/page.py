"""The page of a scorecard, for its maker, for organizers, raters and everybody."""

from dataclasses import dataclass

from markupsafe import Markup

from scorecard.clock import day_of
from scorecard.engine.result import PictureEntry, Result
from scorecard.i18n import gettext as _
from scorecard.i18n import languages_without_interface
from scorecard.report.pages.promises import PromisesCard
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.store import publications
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.web.core.context import RequestContext
from scorecard.web.core.rendering import ScorecardContext
from scorecard.web.scorecards.project_form import KnownFact, known_facts


@dataclass(frozen=True, slots=True)
class Publication:
    number: str
    day: str
    reason: str | None
    address: str


@dataclass(frozen=True, slots=True)
class TakenDownNumber:
    """A number that was published at this address before: its line stays, with its digest and reason."""

    text: str
    reason: str | None
    digest: str


@dataclass(frozen=True, slots=True)
class ScorecardPage:
    """A scorecard, with what its maker can do if the visitor made it."""

    title: str
    name: str
    description: str
    top: Markup
    scorecard: Markup
    picture: PictureEntry | None
    facts: tuple[KnownFact, ...]
    files: str
    """The address below which its files lie."""
    project: str | None
    """On the pages of its maker: the id of their project. None on a public page."""
    kept: str
    """A sentence that says until when the maker's project is kept."""
    public: str | None
    """The address at which it is published."""
    is_newest: bool
    """Whether the document that is published last is this one."""
    also_in: tuple[tuple[str, str], ...]
    """Languages that the questions are written in but the site is not: the scorecard can be printed in them."""
    publications: tuple[Publication, ...]
    taken_down: tuple[TakenDownNumber, ...]
    history: str | None
    """The page of what happened in the project, and when."""
    standing: str | None
    """On a public page: the day of publication, and that it was not corrected since; None if it was."""
    time_stamp: str | None
    """The file that proves when it was published at the latest."""
    asides: tuple[str, ...]
    """On a public page: that the host knows the group, and that there is nothing to compare it with."""
    reason: str
    superseded: str | None
    """The address of the newest number, where this is an older one."""
    timeline: str | None = None
    """The page that says what came of it, step by step."""
    later: tuple[tuple[str, str], ...] = ()
    """Pages that set a later round of this project beside it, with that round's label."""
    promises: PromisesCard | None = None
    how: str | None = None
    """The page that explains the scoring with the questions of this scorecard."""
    questions: str | None = None
    """The page of the rubric, if this site offers it."""
    beside: str | None = None
    """The page that compares it with others of the same edition."""
    earlier: tuple[tuple[str, str], ...] = ()
    """Pages that set an earlier round of this project beside it, with that round's label."""
    picture_to_share: str | None = None
    """The whole address of the picture that is shown where this page is shared."""


@dataclass(frozen=True, slots=True)
class Publications:
    """The numbers that stand at an address, and those that were taken down, the newest first."""

    standing: tuple[Publication, ...] = ()
    taken_down: tuple[TakenDownNumber, ...] = ()


def publications_at(context: RequestContext, session: Session, address: str) -> Publications:
    standing: list[Publication] = []
    taken_down: list[TakenDownNumber] = []
    for row in publications.numbers_at(session, address):
        number, day = count_text(row.number), day_text(day_of(row.published_at, context.zone))
        if row.withdrawn_at is None:
            at = f"/scorecards/{address}/{row.number}"
            standing.append(Publication(_("No. {number}").format(number=number), day, row.reason, at))
            continue
        sentence = (
            _("No. {number}, published on {first}, was taken down on {last}.")
            if row.hidden_reason is None
            else _("No. {number}, published on {first}, was hidden by the host of this site on {last}: {why}")
        )
        last = day_text(day_of(row.withdrawn_at, context.zone))
        text = sentence.format(number=number, first=day, last=last, why=row.hidden_reason)
        taken_down.append(TakenDownNumber(text, row.reason, row.digest))
    return Publications(tuple(standing), tuple(taken_down))


def scorecard_page(
    context: RequestContext,
    result: Result,
    *,
    files: str,
    numbers: Publications,
    history: str | None = None,
    time_stamp: str | None = None,
    asides: tuple[str, ...] = (),
    project: str | None = None,
    kept: str = "",
    public: str | None = None,
    is_newest: bool = True,
    reason: str = "",
    superseded: str | None = None,
    timeline: str | None = None,
    later: tuple[tuple[str, str], ...] = (),
    promises: PromisesCard | None = None,
    how: str | None = None,
    beside: str | None = None,
    earlier: tuple[tuple[str, str], ...] = (),
    picture_to_share: str | None = None,
    questions_at: str,
) -> ScorecardPage:
    offered = _offered_name(context, result)
    surroundings = ScorecardContext(
        has_promises=promises is not None, questions_at=questions_at, is_shipped=offered is not None
    )
    drawn = context.site.rendering.scorecard(result, surroundings)
    return ScorecardPage(
        title=f"{result.project.name}: {drawn.headline}",
        name=result.project.name,
        description=drawn.verdict,
        top=drawn.top,
        scorecard=drawn.html,
        picture=result.project.picture,
        facts=known_facts(result.project, drawn.rubric),
        files=files,
        project=project,
        kept=kept,
        public=public,
        is_newest=is_newest,
        also_in=languages_without_interface(result.rubric.translations),
        publications=numbers.standing,
        taken_down=numbers.taken_down,
        history=history,
        standing=None
        if project or numbers.taken_down
        else _standing_text(numbers.standing, is_alone=not (later or earlier)),
        time_stamp=time_stamp,
        asides=asides,
        reason=reason,
        superseded=superseded,
        timeline=timeline,
        later=later,
        promises=promises,
        how=how,
        questions=f"/rubrics/{offered}" if how and offered else None,
        beside=beside,
        earlier=earlier,
        picture_to_share=picture_to_share,
    )


def _standing_text(publications: tuple[Publication, ...], *, is_alone: bool) -> str | None:
    if len(publications) != 1:
        return None
    published = _("Published on {day}, not corrected since.").format(day=publications[0].day)
    alone = _("No other round of it is published here.")
    return f"{published} {alone}" if is_alone else published


def _offered_name(context: RequestContext, result: Result) -> str | None:
    """The name of the rubric, if it is one that this site offers."""
    name = f"{result.rubric.id}@{result.rubric.edition}"
    offered = context.site.rubrics.get(name)
    return name if offered and offered.rubric.digest == result.rubric.digest else None


def kept_text(round_: Round) -> str:
    """Until when a project of one person is kept."""
    if round_.expires_at is None:
        return _("It is published and stays until you delete it.")
    return _("Kept until {day}. Every change extends this; what is published stays.").format(
        day=day_text(day_of(round_.expires_at, round_.zone))
    )
