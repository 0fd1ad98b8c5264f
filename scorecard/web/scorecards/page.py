"""The page of a scorecard, for its maker, for organizers, raters and everybody."""

from dataclasses import dataclass
from datetime import tzinfo

from markupsafe import Markup

from scorecard.clock import day_of
from scorecard.engine.project import ShownPicture
from scorecard.engine.result import Result
from scorecard.folders import root_folder
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
    """A published number that is public now. `number` is a text such as “No. 2”, `reason` says why it corrects the one
    before, None for the first."""

    number: str
    day: str
    reason: str | None
    address: str


@dataclass(frozen=True, slots=True)
class TakenDownNumber:
    """A number that was taken down, or hidden by the host, as `text` says. Its digest and the reason for its
    publication are still shown."""

    text: str
    reason: str | None
    digest: str


@dataclass(frozen=True, slots=True)
class EarlierRound:
    """An earlier round of the project. `moved` is the path of the page that compares the two; `said` is what the group
    said then for the hearing, empty if nothing."""

    moved: str
    label: str
    said: str


@dataclass(frozen=True, slots=True)
class ScorecardPage:
    """A scorecard. For its maker, who scores alone, also with forms to publish, change and delete it. `description` is
    the score and its band in a sentence; `top` is the part with the project, the score and the number of sheets,
    `scorecard` the part below it. `reason` is what the maker typed as the reason for a correction, if it could not be
    used."""

    title: str
    name: str
    description: str
    top: Markup
    scorecard: Markup
    picture: ShownPicture | None
    facts: tuple[KnownFact, ...]
    files: str
    """The path below which the files of the scorecard are; “” if it offers none."""
    project: str | None
    """The id of the project on the page of the person who scores it alone; None on all other pages."""
    kept: str
    """Says until when the maker's project is kept; “” on other pages."""
    public: str | None
    """On the maker's page, the public address of the scorecard; None if it is not published."""
    is_newest: bool
    """On the maker's page, whether the newest published number is what would be published now."""
    also_in: tuple[tuple[str, str], ...]
    """Code and name of each language that the questions are translated into but the site is not. The scorecard can be
    printed in it."""
    publications: tuple[Publication, ...]
    taken_down: tuple[TakenDownNumber, ...]
    history: str | None
    """The path of the page that says what happened in the project, and when."""
    standing: str | None
    """Says on which day it was published and that it was not corrected since. None if it was, if a number was taken
    down, and on the maker's page."""
    time_stamp: str | None
    """The path of a time stamp service's proof that the document existed at a certain time."""
    asides: tuple[str, ...]
    """Sentences on a public page: that the host knows the group, that there is no scorecard to compare this one with,
    and whom to write to about what breaks the law."""
    reason: str
    superseded: str | None
    """The address of the newest number, where this is an older one."""
    timeline: str | None = None
    """The path of the page that says step by step what came of the project."""
    later: tuple[tuple[str, str], ...] = ()
    """For each later round of the project, the path of the page that compares the two, and the sentence that
    names the round and its score."""
    promises: PromisesCard | None = None
    how: str | None = None
    """The page that explains the scoring with the questions of this scorecard."""
    questions: str | None = None
    """The page of the rubric, if this site offers it."""
    beside: str | None = None
    """The path of the page that compares it with scorecards of other projects with the same edition."""
    earlier: tuple[EarlierRound, ...] = ()
    picture_to_share: str | None = None
    """The full address of the preview picture that messengers and other sites show for a link to this page."""


@dataclass(frozen=True, slots=True)
class Publications:
    """The numbers at an address, the newest first: `standing` are those that are public now, `taken_down` those that
    were taken down or hidden."""

    standing: tuple[Publication, ...] = ()
    taken_down: tuple[TakenDownNumber, ...] = ()


def publications_at(session: Session, address: str, zone: tzinfo | None) -> Publications:
    """The numbers at an address, with their days in this time zone."""
    standing: list[Publication] = []
    taken_down: list[TakenDownNumber] = []
    for row in publications.numbers_at(session, address):
        number, day = count_text(row.number), day_text(day_of(row.published_at, zone))
        if row.withdrawn_at is None:
            at = f"/scorecards/{address}/{row.number}"
            standing.append(Publication(_("No. {number}").format(number=number), day, row.reason, at))
            continue
        sentence = (
            _("No. {number}, published on {first}, was taken down on {last}.")
            if row.hidden_reason is None
            else _("No. {number}, published on {first}, was hidden by the host of this site on {last}: {why}")
        )
        last = day_text(day_of(row.withdrawn_at, zone))
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
    earlier: tuple[EarlierRound, ...] = (),
    picture_to_share: str | None = None,
    questions_at: str,
) -> ScorecardPage:
    """Makes the page of a result. `numbers` are the publications at its address; `questions_at` is the path below which
    the pages of its questions are. The other arguments are explained at the fields of `ScorecardPage`."""
    offered = _offered_name(context, result)
    surroundings = ScorecardContext(
        promises=promises,
        questions_at=questions_at,
        is_shipped=offered is not None and _is_shipped(context, offered),
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
    """Says that the only number was not corrected; None if there are others. `is_alone` is whether no other round of
    the project is published."""
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


def _is_shipped(context: RequestContext, name: str) -> bool:
    """Whether a rubric that the site offers comes with the program, not from the folder of the host."""
    path = context.site.rubrics[name].path
    return path is not None and path.parent == root_folder("criteria")


def kept_text(round_: Round) -> str:
    """Says until when a project of one person is kept."""
    if round_.expires_at is None:
        return _("It is published and stays until you delete it.")
    return _("Kept until {day}. Every change extends this; what is published stays.").format(
        day=day_text(day_of(round_.expires_at, round_.zone))
    )
