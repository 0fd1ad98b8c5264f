"""The scorecard as a document: everything its templates print, ready in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from scorecard.engine.answers import EvidenceKind
from scorecard.engine.result import Result
from scorecard.engine.scoring import RequirementStatus
from scorecard.i18n import current_language
from scorecard.i18n import gettext as _
from scorecard.report.drawings.axis import AxisChart, axis_chart, axis_of
from scorecard.report.drawings.columns import answer_rows, bars_of, tallest_share
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.pages import asks
from scorecard.report.pages.asks import AskRow, ask_row, demand_of, more_asks
from scorecard.report.pages.principles import PrincipleBlock, PrincipleRow, principle_block, principle_row, score_sum
from scorecard.report.pages.questions import (
    CriterionBlock,
    Quote,
    RequirementRow,
    finding_quote,
    level_heads,
    reason_quote,
    requirement_row,
    translation_text,
)
from scorecard.report.pages.splits import split_ids, split_questions
from scorecard.report.pages.view import View
from scorecard.report.wording import method, sentences, solidity
from scorecard.report.wording.glossary import GlossaryReader
from scorecard.report.wording.numbers import count_text, day_text, digest_text, exact_points_text, score_text
from scorecard.report.wording.round_notes import (
    GroupLine,
    carried_over_text,
    group_line,
    label_of,
    page_one_notes,
    round_notes,
)
from scorecard.report.wording.solidity import WeightsRow, weights_rows
from scorecard.rubrics.models import Term

_NAME_SIZES = {"short": 32, "medium": 64, "small": 120}  # CSS class of a project's name by its most characters
MOST_ENDORSERS = 8
_MOST_REQUIREMENTS = 4
_MOST_ASKS = 12
_LINE = 46  # letters in a line that is half as wide as page 1
_UNMET = (RequirementStatus.NOT_MET, RequirementStatus.OPEN)
_REQUIREMENT_ORDER = tuple(RequirementStatus[name] for name in ("NOT_MET", "OPEN", "MET", "DOES_NOT_APPLY"))


@dataclass(frozen=True, slots=True)
class Fact:
    """A short fact under the name: what is known, and a smaller line below it."""

    first: str
    second: str | None


@dataclass(frozen=True, slots=True)
class IncomeLines:
    """What the percents of the median income that the questions name are in dollars, a sentence for each percent."""

    title: str
    lines: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """The developer's claims of one kind of evidence. A claim is the id of its question, the question, and the words
    with their source."""

    kind: str
    claims: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One scorecard: page 1 and all pages after it. Texts that a page may lack are None or empty."""

    language: str
    rubric_title: str
    edition: str
    rubric_name: str
    round_label: str | None
    held_by: str | None
    hearing: str
    name: str
    name_size: str
    facts: tuple[Fact, ...]
    facts_note: str | None
    """Says what was carried over from the round before and not confirmed."""
    position: str | None
    demand: str | None
    demand_language: str | None
    """The language of the demand; None if it is the reader's."""
    score: str | None
    of: str
    """Follows the score, such as “of 5”."""
    band: str | None
    one_change_from: str | None
    """Says how many of the changes on page 1 would give another band, and which; None if none would."""
    meaning: str | None
    """What the band means."""
    no_score: str | None
    """Why there is no score."""
    cap_note: str | None
    """Says that requirements hold the band lower."""
    rated: str
    """Says how many sheets were counted, and how much of the card they rate."""
    sheets_counted: str
    sheets_detail: str
    """Continues `sheets_counted`: where the sheets came from, when, and how much of the card was rated."""
    each_question: str
    """Says how many ratings each question has."""
    axis: AxisChart
    group: GroupLine | None
    """The score that the group's own sheet alone would give; None without such a sheet."""
    rows: tuple[PrincipleRow, ...]
    same_weights: bool
    """Whether all principles count the same, which is then said once and not in each row."""
    asks_title: str
    asks_note: str | None
    """Says that the program suggests these asks; None if they are those of the group."""
    has_own_asks: bool
    """Whether the group entered asks of its own, beside what the program suggests."""
    asks_order: str
    """Says in which order the program lists asks."""
    asks: tuple[AskRow, ...]
    """The asks of page 1."""
    picks_text: str | None
    """What the asks of page 1 would do to the score together."""
    requirements: tuple[RequirementRow, ...]
    more_requirements: str | None
    short_checks: tuple[str, ...]
    """How firm the score is, and what was unusual in the round, for page 1."""
    endorsers: str | None
    contact: str | None
    method_short: str
    credit: str
    """Says where the questions come from."""
    digest_short: str
    link: str | None
    qr: QrCode | None
    sample: bool
    splits: tuple[str, ...]
    """The questions on which raters are split."""
    split_rule: str
    """Says when a question counts as split."""
    split_number: str | None
    """Says on how many questions raters are split; None if on none."""
    level_heads: tuple[str, ...]
    """The points that head the columns of the table of all questions; empty if it has none."""
    has_cannot_tell: bool
    has_group: bool
    """Whether the group filled in a sheet of its own."""
    incomes: IncomeLines | None
    quote: Quote | None
    """A reason that the group chose to publish, for page 1."""
    bar_key: str
    """Says what the bars of the table of all questions mean, where it has them."""
    table_key: str
    """Says what the columns and marks of that table mean."""
    split_questions: tuple[CriterionBlock, ...]
    principles: tuple[PrincipleBlock, ...]
    working_sum: str | None
    """Says how the printed score follows from the exact one."""
    checks: tuple[str, ...]
    """How firm the score is, in full."""
    not_said: tuple[str, ...]
    """What the score does not say."""
    weights_rows: tuple[WeightsRow, ...]
    all_asks: tuple[AskRow, ...]
    """The first of the asks that the program suggests; `small_asks` are the others."""
    small_asks: tuple[AskRow, ...]
    more_asks: str | None
    """Says how many `small_asks` there are, in a print that leaves them out."""
    way_up: str | None
    """Says how many of the first of `all_asks` would bring a higher band."""
    to_find_out: tuple[str, ...]
    """The questions that apply and that nobody could tell or rated."""
    method: tuple[str, ...]
    round_notes: tuple[str, ...]
    """How the round was held."""
    all_endorsers: tuple[str, ...]
    """All who endorse the scorecard; empty if page 1 names them all."""
    terms: tuple[Term, ...]
    claims: tuple[ClaimGroup, ...]
    claims_note: str
    ruled_out: str | None
    quotes_note: str | None
    """Says that quoted words are not translated; None if the questions are not translated either."""
    translation_note: str | None
    """Says who translated the questions and who checked that; None if they are not translated."""
    source: str | None
    licence: str | None
    source_url: str | None
    review: str
    rubric_digest: str
    digest: str
    engine: str

    def place_of_checks(self, promised: Sequence[str]) -> Literal["asks", "requirements", "across"]:
        """Whether page 1 takes the fewest lines with `short_checks` below the asks, below the requirements, or below
        both in two columns. `promised` is what it says of what became of the asks."""
        # an ask may have a `policy` that supports it; a requirement is printed as what was `counted`, if there is that
        asks = [text or "" for ask in self.asks for text in (ask.text, ask.policy)]
        below = [self.asks_note or "", f"{self.quote.text} {self.quote.answer}" if self.quote else "", *promised]
        requirements = [f"{row.mark}: {row.detail}" for row in self.requirements]
        left, right, checks = _lines([*asks, *below]), _lines(requirements), _lines(self.short_checks)
        lines: dict[Literal["asks", "requirements", "across"], int] = {
            "across": max(left, right) + ceil(checks / 2),
            "asks": max(left + checks, right),
            "requirements": max(left, right + checks),
        }
        return min(lines, key=lambda place: lines[place])


def _bar_key(view: View) -> str:
    text = _("The bar puts the low levels left of the line and the high ones right of it.")
    has_unknown = any(count.cannot_tell for count in view.result.tally.values())
    if has_unknown and view.rubric.scoring.cannot_tell == "lowest":
        return " ".join([text, _("Dashed, at its left: could not tell.")])
    return text


def _lines(texts: Sequence[str]) -> int:
    """About how many lines these paragraphs have in half the width of page 1."""
    return sum(ceil(len(text) / _LINE) for text in texts)


def page_of(result: Result, *, large: bool = False) -> Page:
    """The page of a result, for the screen and for paper. In `large` print the chart fits a page with its key."""
    view = View.of(result)  # with its rubric, in the reader's language if there is a translation into it
    overall, facts, rubric = result.overall, result.project.facts, view.rubric
    order = (
        _("Requirements that are open or not met come first, then the largest gains.")
        if any(entry.status in _UNMET for entry in overall.requirements)
        else _("The largest gains come first.")
    )
    axis = axis_of(view)
    requirements = _requirements(view)
    endorsers, demand = facts.endorsers, demand_of(view)
    qr = qr_code(facts.link) if facts.link else None
    answers, bars = answer_rows(view, axis, is_low=large), bars_of(view) if view.sheets > 1 else {}
    blocks = tuple(principle_block(view, entry, bars) for entry in result.principles)
    by_id = {criterion.id: criterion for block in blocks for criterion in block.criteria}
    split = tuple(by_id[id_] for id_ in split_ids(view))
    # more are shown if the way up to the next band needs more
    shown_asks = max(_MOST_ASKS, len(result.way_up.criteria) if result.way_up else 0)
    all_asks = tuple(ask_row(view, ask.criterion, asks.ask_text(view, ask.criterion)) for ask in result.asks)
    rows = tuple(principle_row(view, answers[entry.id], entry) for entry in result.principles)
    return Page(
        language=current_language().code,
        rubric_title=rubric.title,
        edition=_("Edition {edition}").format(edition=rubric.edition),
        rubric_name=rubric.name,
        round_label=label_of(result.round) or None,
        held_by=_("Round held by {group} (as the group entered its name)").format(group=result.round.held_by)
        if result.round.held_by
        else None,
        hearing=_hearing(view),
        name=result.project.name,
        name_size=_name_size(result.project.name),
        facts=_facts(view),
        facts_note=carried_over_text(result.round.carried_over) if result.round.carried_over else None,
        position=sentences.position_text(facts.position, demand[0], result.round.held_by) if facts.position else None,
        demand=demand[0],
        demand_language=demand[1] if demand[0] else None,
        score=None if overall.score is None else score_text(overall.score),
        of=sentences.of_text(view),
        band=view.band_label(overall.band),
        one_change_from=solidity.one_change_from(view),
        meaning=None if overall.band is None else view.bands[overall.band].meaning,
        no_score=sentences.no_score_reason(view),
        cap_note=sentences.cap_sentence(view),
        rated=sentences.rated(view),
        sheets_counted=sentences.sheets_counted(view),
        sheets_detail=sentences.sheets_detail(view),
        each_question=sentences.ratings_each(view),
        axis=axis_chart(view, axis, tallest_share(view, axis)),
        rows=rows,
        same_weights=len(rows) > 1 and len({row.counts_for for row in rows}) == 1,
        asks_title=_("Our asks") if facts.asks else _("What could be asked for"),
        asks_note=None
        if facts.asks
        else _("Suggested by the program; the group entered no asks. {order}").format(order=order),
        has_own_asks=bool(facts.asks),
        asks_order=order,
        asks=tuple(asks.pick_row(view, id_) for id_ in result.picks.criteria),
        picks_text=asks.lift(view),
        requirements=tuple(requirements[:_MOST_REQUIREMENTS]),
        more_requirements=_more_requirements(len(requirements) - _MOST_REQUIREMENTS),
        short_checks=(*solidity.in_short(view), *page_one_notes(view)),
        endorsers=" · ".join(endorsers[:MOST_ENDORSERS]) + _more_endorsers(len(endorsers)) if endorsers else None,
        contact=facts.contact,
        method_short=method.rules_in_short(view),
        credit=method.credit(view),
        digest_short=digest_text(result.digest),
        link=facts.link,
        qr=qr,
        sample=facts.sample,
        splits=split_questions(view),
        split_rule=sentences.split_rule(view),
        split_number=sentences.split_number(view),
        level_heads=level_heads(view),
        has_cannot_tell=any(count.cannot_tell for count in result.tally.values()),
        has_group=result.group is not None,
        incomes=_income_lines(view),
        quote=_quote(view),
        bar_key=_bar_key(view) if view.sheets > 1 else "",
        table_key=_table_key(view),
        split_questions=split,
        principles=blocks,
        working_sum=score_sum(view, overall.share, overall.of, overall.score),
        checks=solidity.checks_in_full(view),
        not_said=tuple(solidity.not_said(view)),
        weights_rows=weights_rows(view),
        all_asks=all_asks[:shown_asks],
        small_asks=all_asks[shown_asks:],
        more_asks=more_asks(len(result.asks) - shown_asks),
        way_up=asks.way_up(view),
        to_find_out=tuple(rubric.criteria[id_].question for id_ in result.to_find_out),
        method=tuple(method.rules(view)),
        round_notes=tuple(round_notes(view)),
        group=group_line(view),
        all_endorsers=endorsers if len(endorsers) > MOST_ENDORSERS else (),
        terms=_terms(view, blocks, all_asks[:shown_asks]),
        claims=_claims(view),
        claims_note=_("As the group entered it, or as it came through the developer’s link.")
        if solidity.has_answers_of_developer(view)
        else _("As the group entered it."),
        ruled_out=solidity.ruling_note(view),
        quotes_note=_on_words(view),
        translation_note=method.translation_text(view.translation),
        source=rubric.source.name if rubric.source else None,
        licence=rubric.source.licence if rubric.source else None,
        source_url=rubric.source.url if rubric.source else None,
        review=" ".join(text for text in (method.review(view), method.translation_text(view.translation)) if text),
        rubric_digest=result.rubric.digest,
        digest=result.digest,
        engine=f"{result.engine.name} {result.engine.version}",
    )


def _on_words(view: View) -> str | None:
    """Says that quoted words are not translated (see `Page.quotes_note`)."""
    return _("What people and the group wrote is in their own language.") if view.translation else None


def _hearing(view: View) -> str:
    hearing = view.result.project.facts.hearing
    if hearing is None:
        return ""
    item = _("Item {item}").format(item=hearing.item) if hearing.item else None
    parts = (hearing.body, day_text(hearing.date) if hearing.date else None, item, hearing.type)
    return " · ".join(part for part in parts if part)


def _name_size(name: str) -> str:
    """The CSS class for the size of a project's name: the longer, the smaller, so that most names need at most two
    lines."""
    return next((size for size, most in _NAME_SIZES.items() if len(name) <= most), "smallest")


def _facts(view: View) -> tuple[Fact, ...]:
    """What is known of the project. Names stay as they are; what is said of it is marked with its language where that
    is not the reader's."""
    facts, own = view.result.project.facts, view.own_words
    developer = _("Developer: {name}").format(name=facts.developer) if facts.developer else None
    place = [text for text in (facts.address, facts.neighborhood, developer) if text]
    pairs = [
        (place[0] if place else None, " · ".join(place[1:]) or None),
        (own(facts.homes), own(facts.homes_by_rent)) if facts.homes else (own(facts.homes_by_rent), None),
        (facts.public_money, own(facts.public_money_for) or _("of public money")),
        (_("Asks the public for"), own(facts.public_benefit)) if facts.public_benefit else (None, None),
    ]
    return tuple(Fact(first, second) for first, second in pairs if first)


def _requirements(view: View) -> list[RequirementRow]:
    entries = sorted(view.result.overall.requirements, key=lambda entry: _REQUIREMENT_ORDER.index(entry.status))
    return [requirement_row(view, entry) for entry in entries]


def _more_requirements(number: int) -> str | None:
    return _("and {number} more in the full scorecard").format(number=count_text(number)) if number > 0 else None


def _more_endorsers(number: int) -> str:
    more = number - MOST_ENDORSERS
    return _(" and {number} more, named at the end").format(number=count_text(more)) if more > 0 else ""


def _table_key(view: View) -> str:
    """Explains the columns of the table of all questions; empty with fewer than two sheets."""
    if view.sheets < 2:
        return ""
    shared = len({tuple((one.points, one.label) for one in levels) for levels in view.rubric.levels.values()}) == 1
    scale = next(iter(view.rubric.levels.values())) if shared else ()
    named = [(exact_points_text(level.points), level.label) for level in scale]
    levels = ", ".join(f"{points} {label}" for points, label in named if label)
    sentences_ = [
        _("Each number counts the sheets that chose a level ({levels}).").format(levels=levels)
        if levels
        else _("Each number counts the sheets that chose a level."),
    ]
    if view.result.round.held_by and any(view.result.reasons.values()):
        sentences_.append(
            _("The group chose which reasons are printed; each is in the language in which it was written.")
        )
    if any(count.cannot_tell for count in view.result.tally.values()):
        scores_lowest = view.rubric.scoring.cannot_tell == "lowest"
        sentences_.insert(
            1,
            _("“?” counts those who could not tell, which scores as the lowest level.")
            if scores_lowest
            else _("“?” counts those who could not tell."),
        )
    return " ".join(sentences_)


def _income_lines(view: View) -> IncomeLines | None:
    cards = tuple(view.incomes.values())
    if not cards:
        return None
    return IncomeLines(
        cards[0].title, tuple(dict.fromkeys(line for card in cards for line in card.lines)), cards[0].source
    )


def _quote(view: View) -> Quote | None:
    """The reason that the group picked for page 1, with the answer that it explains and the question of that answer."""
    words = view.result.project.facts.quote
    if words is None:
        return None
    for id_, reasons in view.result.reasons.items():
        for reason in reasons:
            if reason.reason == words:
                quote = reason_quote(reason)
                question = view.rubric.criteria[id_].short or view.rubric.criteria[id_].question
                return Quote(
                    _("{answer} “{question}”").format(answer=quote.answer.rstrip(":"), question=question),
                    words,
                    translation_text(reason) if reason.translation and quote.language else "",
                    quote.language,
                )
    return None


def _claims(view: View) -> tuple[ClaimGroup, ...]:
    """The developer's claims by kind of evidence, the firmest first. A kind without claims is listed too, except “none”
    and the group of claims whose kind is not known."""
    claims = [
        (finding.kind, (id_, view.rubric.criteria[id_].question, finding_quote(finding).text))
        for id_, found in view.result.project.facts.findings.items()
        for finding in found
        if finding.says == "developer"
    ]
    if not claims:
        return ()
    groups = [(kind, tuple(claim for of_kind, claim in claims if of_kind == kind)) for kind in (*EvidenceKind, None)]
    return tuple(
        ClaimGroup(sentences.evidence_text(kind) if kind else _("without saying how firm it is"), found)
        for kind, found in groups
        if found or kind not in (EvidenceKind.NONE, None)
    )


def _terms(view: View, blocks: Sequence[PrincipleBlock], asks: Sequence[AskRow]) -> tuple[Term, ...]:
    """The terms of the glossary that occur in this document."""
    facts = view.result.project.facts
    criteria = [criterion for block in blocks for criterion in block.criteria]
    texts: list[str | None] = [criterion.question for criterion in criteria]
    texts += [criterion.level for criterion in criteria if criterion.more]  # is printed only there
    texts += [ask.text for ask in asks] + [
        demand_of(view)[0],
        facts.homes_by_rent,
        facts.public_money_for,
        facts.public_benefit,
    ]
    texts += [sentences.requirement_text(view, entry) for entry in view.result.overall.requirements]
    texts += [quote.text for block in blocks for criterion in block.criteria for quote in criterion.findings]
    reader = GlossaryReader(view.rubric.glossary)
    found = {part.text.lower() for text in texts if text for part in reader.terms(text)}
    return tuple(term for term in view.rubric.glossary if term.term.lower() in found)
