"""A question as the scorecard prints it: its counts, its reasons, and how its points were counted. A `View` is a
result with its rubric in the reader's language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, zip_longest

from scorecard.engine.answers import NotRated, QuotedAnswer
from scorecard.engine.project import Finding, ShownPicture
from scorecard.engine.result import CriterionEntry, RequirementEntry
from scorecard.engine.scoring import RequirementStatus, Status
from scorecard.i18n import current_language, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.drawings.columns import Bar
from scorecard.report.pages.question_card import level_name
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.numbers import (
    count_text,
    day_text,
    exact_points_text,
    percent_text,
    points_text,
    score_text,
)
from scorecard.report.wording.round_notes import agreed_text
from scorecard.report.wording.sentences import evidence_text
from scorecard.rubrics.exact import plain_number

_MOST_REASONS = 6
MOST_LEVELS = 6  # with more levels, they have no columns in the table of all questions


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A requirement. `mark` says its status in words, `question` is its short name or the whole question, and `text`
    quotes the level that is required."""

    status: RequirementStatus
    mark: str
    question: str
    text: str
    number: str | None
    """The points that were reached and those that are needed: “2.1 of 5, needs 3”; None without points."""
    counted: str | None
    """How many ratings reach the level; None with fewer than two sheets."""
    not_applicable: str
    """How many say that the question does not apply; empty where nobody does."""

    @property
    def detail(self) -> str:
        """What stands behind `mark`."""
        if self.counted is None:
            return f"{self.number}. {self.text}" if self.number else self.text
        return f"{self.question}, {self.number}. {self.counted}" if self.number else f"{self.question}. {self.counted}"


@dataclass(frozen=True, slots=True)
class Quote:
    """A reason or a finding. `answer` comes before the words: the answer that a reason explains, or who says a finding.
    `more` comes after them: the evidence or the source, "" for none. `language` is that of the words; None if it is
    that of the page or not known. `photograph` shows a finding; None for a reason, and without one."""

    answer: str
    text: str
    more: str = ""
    language: str | None = None
    photograph: ShownPicture | None = None


@dataclass(frozen=True, slots=True)
class WorkingRow:
    """How a question counts. `percent` is its part of the whole, and `adds` what it adds to the overall share; both are
    “–” if it has none."""

    question: str
    points: str
    of: str
    weight: str
    percent: str
    adds: str
    counted: str | None
    """Says how the points follow from the answers; None with fewer than two sheets."""


@dataclass(frozen=True, slots=True)
class CriterionBlock:
    """A question on a scorecard. `of` follows the points, such as “of 5”; `level` is the level of the middle rating in
    words. `counts` has the number of ratings at each level if all questions have the same levels (see `level_heads`);
    `counted` says these numbers in words. `cannot_tell` is a number, "" for 0; `others` says how many sheets have no
    rating here, and why. `more` is whether there is something to print besides the numbers: the question is required,
    asked for, split or ruled out, somebody explained an answer, or there are fewer than two sheets."""

    id: str
    question: str
    points: str
    of: str | None
    level: str | None
    bar: Bar | None
    counts: tuple[str, ...]
    counted: str
    cannot_tell: str
    others: str
    is_split: bool
    requirement: RequirementRow | None
    findings: tuple[Quote, ...]
    reasons: tuple[Quote, ...]
    more_reasons: str | None
    ruled_out_because: str | None
    """Why the group decided that the question does not apply; None where it did not."""
    group: str
    """The answer of the group's own sheet in its shortest form, such as “4”, “n/a” or “?”; empty without one."""
    group_answer: str | None
    """The same answer in words, with its reason; None without one."""
    not_applicable: str
    """How many say that it does not apply; empty where nobody does."""
    said: str
    """How many reasons and findings there are; empty without any."""
    more: bool
    """Whether the table has more of the question than its counts: reasons, findings, a requirement, an ask."""
    weight: str
    """Its weight; empty if all questions of the principle have the same weight."""
    working: WorkingRow


def level_heads(view: View) -> tuple[str, ...]:
    """The points of the levels, if they are the same for all questions; empty if they differ or are more than
    `MOST_LEVELS`, or if there are fewer than two sheets to count."""
    levels = set(view.rubric.points.values())
    if view.sheets < 2 or len(levels) > 1 or len(found := levels.pop()) > MOST_LEVELS:
        return ()
    return tuple(map(exact_points_text, found))


def criterion_block(view: View, id_: str, bar: Bar | None = None) -> CriterionBlock:
    """One question with its counts, reasons and working."""
    entry = view.criteria[id_]
    requirements = [requirement for requirement in view.result.overall.requirements if requirement.criterion == id_]
    count, ruling = view.result.tally[id_], view.result.round.rulings.get(id_)
    is_asked = id_ in {pick.criterion for pick in view.result.project.facts.asks}
    all_reasons = view.result.reasons.get(id_, ())
    shown = sorted(list(_in_turn(all_reasons))[:_MOST_REASONS], key=all_reasons.index)
    findings = tuple(finding_quote(finding) for finding in view.result.project.facts.findings.get(id_, ()))
    reasons = tuple(reason_quote(reason) for reason in shown)
    decimals = 0 if view.sheets == 1 else max(view.rubric.scoring.decimals, 1)
    return CriterionBlock(
        id=id_,
        question=view.rubric.criteria[id_].question,
        points=exact_points_text(entry.points)
        if view.sheets == 1 and entry.points is not None
        else sentences.status_text(entry, decimals, view.result.round.rulings),
        of=None if entry.points is None else _("of {top}").format(top=exact_points_text(entry.of)),
        level=_middle_level(view, id_),
        bar=bar,
        counts=tuple(map(count_text, count.levels)) if level_heads(view) else (),
        counted=_levels_in_words(view, id_),
        cannot_tell=count_text(count.cannot_tell) if count.cannot_tell else "",
        others=sentences.other_answers(view, id_),
        is_split=sentences.is_split(entry),
        requirement=requirement_row(view, requirements[0]) if requirements else None,
        findings=findings,
        reasons=reasons,
        more_reasons=_more_reasons(len(all_reasons) - len(shown)),
        ruled_out_because=ruling,
        group=_short_answer(view, id_),
        group_answer=agreed_text(view, id_),
        not_applicable=sentences.not_applicable_text(count.not_applicable) if view.sheets > 1 else "",
        said=_said_text(len(all_reasons), len(findings)),
        more=bool(requirements or is_asked or ruling or findings or reasons or _group_reason(view, id_))
        or sentences.is_split(entry)
        or view.sheets < 2,
        weight=_weight_beside_others(view, id_),
        working=_working(view, id_),
    )


def _weight_beside_others(view: View, id_: str) -> str:
    """“weight 2”; empty if all questions of the principle have the same weight."""
    beside = next(entry.criteria for entry in view.result.principles if id_ in {one.id for one in entry.criteria})
    if len({one.weight for one in beside}) < 2:
        return ""
    return _("weight {weight}").format(weight=exact_points_text(view.criteria[id_].weight))


def _said_text(reasons: int, findings: int) -> str:
    """“2 reasons, 1 finding”."""
    texts = [
        ngettext("{number} reason shown", "{number} reasons shown", reasons).format(number=count_text(reasons))
        if reasons
        else "",
        ngettext("{number} finding", "{number} findings", findings).format(number=count_text(findings))
        if findings
        else "",
    ]
    return ", ".join(filter(None, texts))


@dataclass(frozen=True, slots=True)
class LevelCount:
    """An answer that people could choose, and how many chose it."""

    name: str
    text: str | None
    count: str


def level_counts(view: View, id_: str) -> tuple[LevelCount, ...]:
    """All answers to a question that people could choose, the levels first."""
    count = view.result.tally[id_]
    counted = zip(view.rubric.levels[id_], count.levels, strict=True)
    return (
        *(LevelCount(level_name(level), level.descriptor, count_text(number)) for level, number in counted),
        LevelCount(_("Cannot tell"), None, count_text(count.cannot_tell)),
        *(
            [LevelCount(_("Does not apply"), None, count_text(count.not_applicable))]
            if count.not_applicable or view.rubric.criteria[id_].not_applicable == "allowed"
            else []
        ),
    )


def _levels_in_words(view: View, id_: str) -> str:
    """“5 at 0, 3 at 2”: the levels that somebody chose."""
    if view.sheets < 2:
        return ""
    levels = zip(view.rubric.points[id_], view.result.tally[id_].levels, strict=True)
    return ", ".join(
        _("{count} at {points}").format(count=count_text(number), points=exact_points_text(points))
        for points, number in levels
        if number
    )


def _short_answer(view: View, id_: str) -> str:
    entry = view.result.group.answers.get(id_) if view.result.group else None
    if entry is None:
        return ""
    if isinstance(entry.given, Fraction):
        return exact_points_text(entry.given)
    return _("n/a") if entry.given is NotRated.NOT_APPLICABLE else "?"


def _group_reason(view: View, id_: str) -> str | None:
    entry = view.result.group.answers.get(id_) if view.result.group else None
    return entry.reason if entry else None


def _in_turn(reasons: Sequence[QuotedAnswer]) -> Iterator[QuotedAnswer]:
    """The reasons in another order: first one for each different answer, then a second one for each, and so on, so that
    the first few are for all answers. `reasons` must be sorted by answer."""
    by_answer = [list(group) for _, group in groupby(reasons, key=lambda reason: reason.given)]
    for turn in zip_longest(*by_answer):
        yield from (reason for reason in turn if reason is not None)


def _more_reasons(number: int) -> str | None:
    sentence = ngettext("1 more reason is in the data.", "{number} more reasons are in the data.", number)
    return sentence.format(number=count_text(number)) if number > 0 else None


def _middle_level(view: View, id_: str) -> str | None:
    """The level at the median in words, with its descriptor; None if the question is not rated, if its answers
    are split, or if nobody chose a level there."""
    entry, count = view.criteria[id_], view.result.tally[id_]
    found = [
        level
        for level, number in zip(view.rubric.levels[id_], count.levels, strict=True)
        if level.points == entry.median and number
    ]
    if not found or sentences.is_split(entry) or entry.status is not Status.RATED:
        return None
    level = found[0]
    if view.sheets == 1:
        rating = "{points}"
    elif count.cannot_tell:
        rating = _("Middle rating without “cannot tell”, not checked: {points}")
    else:
        rating = _("Middle rating, not checked: {points}")
    name = ", ".join(filter(None, (rating.format(points=exact_points_text(level.points)), level.label)))
    words = _("“{words}”").format(words=level.descriptor) if level.descriptor else ""
    return f"{name}. {words}".strip()


def finding_quote(finding: Finding) -> Quote:
    """A finding on a question: who says it, the kind of evidence (binding, written, spoken or none), the words, and
    their source. One with a day in `answered_on` comes from the sheet that the developer filled in by its own link."""
    who = {"developer": _("The developer, as the group quotes it"), "group": _("The group found")}[finding.says]
    if finding.answered_on:
        who = _("Sent through the developer’s link on {day}").format(day=day_text(finding.answered_on))
    kind = f", {evidence_text(finding.kind)}" if finding.kind else ""
    source = _("Source: {source}.").format(source=finding.source.rstrip(".")) if finding.source else ""
    words = _own_answer(finding.text) if finding.answered_on else finding.text
    return Quote(f"{who}{kind}:", words, source, photograph=finding.photograph)


def _own_answer(text: str) -> str:
    """The text of an answer of the developer, with the level that it chose at the end instead of the beginning. If it
    chose one, `text` is its points, or its points, “ · ” and the words."""
    points, dot, words = text.partition(" · ")
    if plain_number(points) is None:
        return text
    chosen = _("Its own answer is {points}; that does not count.").format(points=points)
    return f"{words} {chosen}" if dot else chosen


def reason_quote(reason: QuotedAnswer) -> Quote:
    """The reason and the evidence that a rater gave for an answer."""
    language = reason.language if reason.language != current_language().code else None
    # in the language of the page they need no translation
    reads_it = reason.language is not None and language is None
    evidence = reason.evidence or ""
    if reason.evidence_kind:
        evidence = f"{evidence} ({evidence_text(reason.evidence_kind)})".strip()
    more = [
        _("Evidence: {evidence}").format(evidence=evidence) if evidence else None,
        translation_text(reason) if reason.translation and not reads_it else None,
    ]
    if isinstance(reason.given, Fraction):
        answer = _("Rated {points}:").format(points=exact_points_text(reason.given))
    else:
        answer = _("Does not apply:") if reason.given is NotRated.NOT_APPLICABLE else _("Cannot tell:")
    return Quote(answer, reason.reason or "", " ".join(words for words in more if words), language)


def translation_text(reason: QuotedAnswer) -> str:
    return _("(The group’s translation: {text})").format(text=reason.translation)


def _adds_text(view: View, entry: CriterionEntry) -> str:
    """“0.06 of 3.5”: how much of the score comes from a question."""
    overall = view.result.overall
    if entry.adds is None or overall.score is None:
        return "–"
    adds = points_text(entry.adds * overall.of, view.rubric.scoring.decimals + 1)
    return _("{points} of {score}").format(points=adds, score=score_text(overall.score))


def _working(view: View, id_: str) -> WorkingRow:
    entry = view.criteria[id_]
    return WorkingRow(
        question=view.rubric.criteria[id_].question,
        points=sentences.status_text(entry, max(view.rubric.scoring.decimals, 2), view.result.round.rulings),
        of=exact_points_text(entry.of),
        weight=exact_points_text(entry.weight),
        percent="–" if entry.weight_percent is None else percent_text(entry.weight_percent, 2),
        adds=_adds_text(view, entry),
        counted=_counted(view, id_),
    )


def _counted(view: View, id_: str) -> str | None:
    """“3 × 1 + 5 × 2, divided by 8 ratings, is 1.63.”"""
    entry, count = view.criteria[id_], view.result.tally[id_]
    if view.sheets < 2 or entry.points is None:
        return None
    counts_lowest = count.cannot_tell > 0 and view.rubric.scoring.cannot_tell == "lowest"
    levels = zip(view.rubric.points[id_], count.levels, strict=True)
    terms = [f"{count_text(number)} × {exact_points_text(points)}" for points, number in levels if number]
    if counts_lowest:
        lowest = exact_points_text(view.rubric.points[id_][0])
        terms.append(
            _("{number} × {points} for “cannot tell”").format(number=count_text(count.cannot_tell), points=lowest)
        )
    if view.rubric.scoring.raters == "median":
        return _("The middle one of {terms} is {points}.").format(
            terms=", ".join(terms), points=points_text(entry.points, 2)
        )
    by = ngettext("{number} rating", "{number} ratings", entry.ratings).format(number=count_text(entry.ratings))
    if counts_lowest:
        by = _("{ratings} and {number} “cannot tell”").format(ratings=by, number=count_text(count.cannot_tell))
    return _("{terms}, divided by {ratings}, is {points}.").format(
        terms=" + ".join(terms), ratings=by, points=points_text(entry.points, 2)
    )


def requirement_row(view: View, entry: RequirementEntry) -> RequirementRow:
    count, points = view.result.tally[entry.criterion], view.rubric.points[entry.criterion]
    reach = sum(number for level, number in zip(points, count.levels, strict=True) if level >= entry.requires)
    criterion = view.rubric.criteria[entry.criterion]
    return RequirementRow(
        status=entry.status,
        mark=sentences.requirement_mark(entry),
        question=_("“{question}”").format(question=criterion.question),
        text=_("“{level}”").format(level=sentences.requirement_text(view, entry)),
        number=sentences.requirement_number(view, entry),
        counted=_reached_text(view, entry, reach) if view.sheets > 1 and count.ratings else None,
        not_applicable=sentences.not_applicable_text(count.not_applicable) if view.sheets > 1 else "",
    )


def _reached_text(view: View, entry: RequirementEntry, reach: int) -> str:
    """“Ratings of 3 or higher: 7 of 29.”"""
    sentence = (
        _("Ratings of {points}: {number} of {ratings}.")
        if entry.requires == view.rubric.points[entry.criterion][-1]
        else _("Ratings of {points} or higher: {number} of {ratings}.")
    )
    return sentence.format(
        number=count_text(reach),
        ratings=count_text(view.result.tally[entry.criterion].ratings),
        points=exact_points_text(entry.requires),
    )
