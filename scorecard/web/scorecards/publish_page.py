"""The page that a group confirms before it publishes. It says what becomes public and what stays with the group."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from starlette.responses import Response

from scorecard.engine.project import Facts, WordsIn
from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.i18n import language_in_words, ngettext
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.round_notes import round_label
from scorecard.report.wording.sentences import joined
from scorecard.rounds.counting import FEWEST_SHEETS
from scorecard.rounds.personal_words import TextPart, text_parts
from scorecard.store.rounds import Round
from scorecard.store.tables import ListedRow
from scorecard.web.core.auth import is_loopback
from scorecard.web.core.context import RequestContext, is_public
from scorecard.web.core.forms import FieldError


@dataclass(frozen=True, slots=True)
class PublishPage:
    """`base` is the path of the round, `address` the public address of the scorecard. `contents` names the parts that
    become public. `personal` are those of the texts in `_personal_texts` in which something may lead to a
    person; each is split into parts. `reason` is the typed reason for a correction."""

    title: str
    group: str
    name: str
    label: str
    base: str
    address: str
    contents: tuple[str, ...]
    personal: tuple[tuple[TextPart, ...], ...]
    is_correction: bool
    alone: bool
    """Whether only the group's own sheet is published."""
    changed: str
    """Names what is not as it was published."""
    warnings: tuple[str, ...]
    """Say what to look at before publishing: for example, that few people answered a question, so that somebody could
    work out what single sheets say."""
    reason: str


def render_publish_page(
    context: RequestContext,
    round_: Round,
    result: Result,
    *,
    address: str,
    published: Result | None,
    nearly_the_same_as: int | None,
    replaced: ListedRow | None,
    reason: str = "",
    errors: Sequence[FieldError] = (),
) -> Response:
    """Renders the page about `result`, which is what would be published now. `published` is what is public now, if
    anything is. `nearly_the_same_as` is a number that was
    taken down and from whose sheets only one or two differ now; None if there is none. `replaced` is
    the line of an earlier round whose place in the public list this one takes."""
    page = PublishPage(
        title=_("Publish the correction?") if published else _("Publish this scorecard?"),
        group=round_.held_by,
        name=round_.project.name,
        label=round_label(round_.label),
        base=f"/group/rounds/{round_.id}",
        address=address,
        contents=tuple(_contents(result)),
        personal=_personal_texts(result),
        is_correction=published is not None,
        changed=changed_text(published, result) if published else "",
        alone=_has_only_group_sheet(result),
        warnings=tuple(
            text
            for text in (
                _reach_text(address),
                _undecided_text(result),
                _one_language_text(result),
                _sparse_text(result),
                _difference_text(nearly_the_same_as),
                _replaced_text(result, replaced),
            )
            if text
        ),
        reason=reason,
    )
    return context.form("pages/scorecards/publish.html", page, errors)


def changed_text(published: Result, now: Result) -> str:
    """Names the parts of a scorecard that are not as they were published."""
    old, new = published.project.facts, now.project.facts
    said = {"position", "demand", "in_languages", "endorsers", "contact", "quote"}
    elsewhere = {*said, "asks", "findings", "link"}
    parts = {
        _("the address printed on it"): old.link != new.link,
        _("position, demand, endorsers, contact or quotation"): any(
            getattr(old, name) != getattr(new, name) for name in said
        ),
        _("the asks"): old.asks != new.asks,
        _("what is known beside the questions"): old.findings != new.findings,
        _("the facts about the project"): (published.project.name, published.project.picture)
        != (now.project.name, now.project.picture)
        or any(getattr(old, name) != getattr(new, name) for name in Facts.model_fields if name not in elsewhere),
        _("what is ruled out"): published.round.rulings != now.round.rulings,
        _("which sheets count"): published.round.sheets != now.round.sheets or published.tally != now.tally,
        _("the reasons that are published"): published.reasons != now.reasons,
        _("the group’s own sheet"): published.group != now.group,
    }
    names = [name for name, is_changed in parts.items() if is_changed]
    return _("Not as it was published: {parts}.").format(
        parts=joined(names or [_("what is told of how the round was held")])
    )


def _reach_text(address: str) -> str | None:
    """Says from where the address opens; None if it opens from everywhere."""
    if is_public(address):
        return None
    if is_loopback(address):
        return _(
            "This address opens only on this computer. Give people the PDF, or ask for a site that others can reach."
        )
    return _("This address opens only in the network of this computer, while the program runs.")


def _undecided_text(result: Result) -> str | None:
    """Says that the group has neither a position nor a demand; None if it has one."""
    if result.project.facts.position or result.project.facts.demand:
        return None
    return _("The group says neither a position nor a demand, so page 1 begins with the score.")


def _one_language_text(result: Result) -> str | None:
    """Says in which languages of the scorecard the group's demand or an ask is missing; None if it is missing in
    none."""
    facts = result.project.facts
    asks = {pick.criterion for pick in facts.asks if pick.ask}
    missing = [
        code
        for code in result.rubric.translations
        if _lacks_words(facts.in_languages.get(code, WordsIn()), facts.demand, asks)
    ]
    if not missing:
        return None
    return _(
        "Prints in {languages} will show the demand or an ask as you wrote it, because its words in {languages} are"
        " missing. Add them under “What the group says”."
    ).format(languages=joined([language_in_words(code) for code in missing]))


def _lacks_words(words: WordsIn, demand: str | None, asks: set[str]) -> bool:
    return bool(demand and not words.demand) or bool(asks - {*words.asks})


def _has_only_group_sheet(result: Result) -> bool:
    """Whether only the group's own sheet would be published, because there are too few of raters."""
    return sum(result.round.sheets.values()) < FEWEST_SHEETS


def _contents(result: Result) -> Iterator[str]:
    """Names each part that becomes public."""
    round_, facts = result.round, result.project.facts
    sheets = sum(round_.sheets.values())
    if _has_only_group_sheet(result):
        yield _("The group’s own sheet and the score that it gives, and no count of the people’s sheets.")
    else:
        yield ngettext(
            "The score, and the count of each answer on {number} sheet",
            "The score, and the count of each answer on {number} sheets",
            sheets,
        ).format(number=count_text(sheets))
    picked = sum(len(reasons) for reasons in result.reasons.values())
    if picked and _has_only_group_sheet(result):
        yield _("The reasons and the evidence on it, word for word")
    elif picked:
        yield ngettext(
            "{number} reason that you picked, word for word, with the answer that it was given for",
            "{number} reasons that you picked, word for word, each with the answer that it was given for",
            picked,
        ).format(number=count_text(picked))
    else:
        yield _("No reason in people’s own words: none is picked")
    said = {
        _("the position"): facts.position,
        _("the demand"): facts.demand,
        _("the asks"): facts.asks,
        _("who endorses it"): facts.endorsers,
    }
    if any(said.values()):
        yield _("What the group says: {parts}").format(
            parts=joined([name for name, is_there in said.items() if is_there])
        )
    yield (
        _("What is known about the project, with the facts beside the questions")
        if facts.findings
        else _("What is known about the project")
    )
    if result.project.picture:
        yield _("The picture")
    if facts.photographs:
        yield _("The photographs of the facts: look once more for faces, license plates and house numbers")
    if result.group and not _has_only_group_sheet(result):
        yield _("The group’s own sheet, with its reasons")
    if round_.developer:
        yield _("The developer’s answers, in its own words")
    if round_.rulings:
        yield ngettext(
            "{number} question that you ruled out, with the reason",
            "{number} questions that you ruled out, with the reasons",
            len(round_.rulings),
        ).format(number=count_text(len(round_.rulings)))
    if round_.set_aside:
        yield ngettext(
            "{number} sheet that you set aside, with the reason",
            "{number} sheets that you set aside, with the reasons",
            round_.set_aside,
        ).format(number=count_text(round_.set_aside))
    if round_.about:
        yield _("Who took part, in totals of five or more")
    if round_.welcome:
        yield _("The words of welcome")
    if round_.paper:
        yield _("How many paper sheets were handed out and in")
    yield _("How the round was held: its questions and weights, and what organizers did, with day and time")


def _sparse_text(result: Result) -> str | None:
    """Warns if a question was answered on fewer than `FEWEST_SHEETS` sheets; None if not."""
    few = sum(0 < count.answers < FEWEST_SHEETS for count in result.tally.values())
    if _has_only_group_sheet(result) or not few:
        return None
    return ngettext(
        "1 question was answered on fewer than {fewest} sheets: a person who sent one of them can work out what the"
        " other says. Collect more sheets if that matters here.",
        "{number} questions were answered on fewer than {fewest} sheets: a person who sent one of them can work out"
        " what the other says. Collect more sheets if that matters here.",
        few,
    ).format(number=count_text(few), fewest=FEWEST_SHEETS)


def _difference_text(number: int | None) -> str | None:
    """Warns of a number that was taken down and had nearly the same sheets; None if there is none."""
    if number is None:
        return None
    return _(
        "Only one or two sheets differ from those of number {number}, which was taken down: a person who kept it can"
        " work out what they say. Collect more sheets if that matters here."
    ).format(number=count_text(number))


def _replaced_text(result: Result, replaced: ListedRow | None) -> str | None:
    """Says whose place in the public list this round takes, if it has fewer sheets; else None."""
    now = sum(result.round.sheets.values())
    if replaced is None or now >= replaced.sheets:
        return None
    return _("In the list of this site this round ({now}) takes the place of “{label}” ({before}).").format(
        now=_sheets_text(now), label=round_label(replaced.label or ""), before=_sheets_text(replaced.sheets)
    )


def _sheets_text(number: int) -> str:
    return ngettext("1 sheet", "{number} sheets", number).format(number=count_text(number))


def _personal_texts(result: Result) -> tuple[tuple[TextPart, ...], ...]:
    """Those of the texts that may lead to a person: the reasons and the evidence on the group's sheet, the demand and
    the asks, the findings and what their photographs show, and the reasons for rulings and for setting sheets aside.
    Each is split into parts."""
    own = result.group.answers.values() if result.group else ()
    texts = [text for entry in own for text in (entry.reason, entry.evidence) if text]
    facts = result.project.facts
    texts += [text for text in (facts.demand, *(pick.ask for pick in facts.asks)) if text]
    texts += [finding.text for findings in result.project.facts.findings.values() for finding in findings]
    texts += [photograph.text for _id, photograph in result.project.facts.photographs]
    texts += [*result.round.rulings.values(), *result.round.set_aside_reasons]
    split = (text_parts(text) for text in texts)
    return tuple(parts for parts in split if any(part.is_personal for part in parts))
