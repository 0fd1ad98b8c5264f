"""What pages say of how solid a score is, in their order: the checks, in full or in short, and what a score does not
show."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from scorecard.engine.robustness import TurningPoint
from scorecard.engine.scoring import Status
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.view import View
from scorecard.report.wording import check_sentences, sentences
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.sentences import joined, one_of

_MOST_NAMED = 3  # questions
_NEAR = 5  # percentage points of the whole
_MOST_REASONS, _LONGEST_REASONS = 2, 240  # of rulings, with the letters of all of them, that page 1 has room for


@dataclass(frozen=True, slots=True)
class WeightsRow:
    """The title of a principle, and the verdict if its weight were halved or doubled: “2.5 (Weak)”."""

    title: str
    halved: str
    doubled: str


def checks_in_full(view: View) -> tuple[str, ...]:
    """The sentences of all checks that apply to this result."""
    return tuple(sentence for sentence in _checks(view) if sentence)


def _checks(view: View) -> Iterator[str | None]:
    yield check_sentences.limits_of_all_weights(view)
    yield check_sentences.equal_weights(view)
    yield check_sentences.halved_or_doubled(view)
    for point in check_sentences.turning_points_to_tell(view):
        yield check_sentences.turning_point(view, point)
    yield check_sentences.no_weights_change(view)
    yield check_sentences.one_sheet_fewer(view)
    yield check_sentences.three_sheets_fewer(view)
    yield check_sentences.three_sheets_more(view)
    yield check_sentences.sheets_to_turn(view)
    yield check_sentences.without_rulings(view)
    yield check_sentences.with_set_aside(view)
    yield check_sentences.cannot_tell_otherwise(view)
    yield check_sentences.range_sentence(view)
    yield sentences.cap_sentence(view)


def in_short(view: View) -> list[str]:
    """The checks in their shortest form, for page 1."""
    nearest = _nearest_turning_point(view)
    texts = [
        check_sentences.equal_weights(view, in_short=True),
        # if the turning point is far, a weight below it that does not change the band yet
        (check_sentences.far_point(view, nearest) or check_sentences.turning_point(view, nearest))
        if nearest
        else check_sentences.no_weights_change(view),
        check_sentences.three_sheets_fewer(view) or check_sentences.one_sheet_fewer(view),
        check_sentences.sheets_to_turn(view) or check_sentences.three_sheets_more(view),
        check_sentences.with_set_aside(view),
    ]
    other = view.result.checks.cannot_tell_otherwise
    # if “cannot tell” is all that a question got and counts as its lowest level, or if the other rule changes the score
    if check_sentences.has_unknown_that_counts(view) or (other and other.score != view.result.overall.score):
        texts.append(check_sentences.cannot_tell_otherwise(view))
    return [text for text in texts if text]


def one_change_from(view: View) -> str | None:
    """“at least 3 of the changes named here would make it Partial”: how many kinds of change surely give another band.
    These are one more sheet, a weight up to `_NEAR` points of the whole away, all questions that were ruled out,
    all sheets that were set aside, and the other rule for “cannot tell”. None if no such change gives another band."""
    checks, attested, band = view.result.checks, view.result.attested, view.result.overall.band
    turns = checks.sheets_to_turn if view.sheets >= check_sentences.FEWEST_SHEETS else None
    ends = (turns.lowest, turns.highest) if turns else ()
    nearest = _nearest_turning_point(view)
    verdicts = (checks.without_rulings, attested.with_set_aside, checks.cannot_tell_otherwise)
    kinds: list[set[str | None]] = [
        {end.band for end in ends if end and end.sheets == 1},
        {nearest.band} if nearest and _distance(view, nearest) <= _NEAR else set(),
        *({verdict.band} for verdict in verdicts if verdict),
    ]
    kinds = [other for kind in kinds if (other := kind - {band, None})]
    if not kinds or band is None:
        return None
    found = set.union(*kinds)
    labels = [one.label for one in view.rubric.bands if one.id in found]
    return ngettext(
        "at least one change named here would make it {bands}",
        "at least {number} of the changes named here would make it {bands}",
        len(kinds),
    ).format(number=count_text(len(kinds)), bands=one_of(labels))


def _nearest_turning_point(view: View) -> TurningPoint | None:
    return min(check_sentences.turning_points_to_tell(view), key=lambda point: _distance(view, point), default=None)


def ruling_note(view: View) -> str | None:
    """Which questions the group ruled out, why, and what the score would be with them; None without a ruling. Reasons
    that are long, and those of more than two, are only in the full scorecard."""
    rulings = view.result.round.rulings
    said = sentences.ruled_out(view)
    if said is None:
        return None
    reasons = [_("“{words}”").format(words=reason) for reason in rulings.values() if reason]
    is_short = len(rulings) <= _MOST_REASONS and len("".join(reasons)) <= _LONGEST_REASONS
    why = _("Why: {reasons}").format(reasons=joined(reasons)) if reasons and is_short else None
    return " ".join(filter(None, [said, why, check_sentences.without_rulings(view)]))


def _distance(view: View, point: TurningPoint) -> Fraction:
    """How far the weight of the principle is from the turning point, in percentage points of the whole."""
    return abs(point.weight_percent - (view.principles[point.principle].carried_percent or 0))


def weights_rows(view: View) -> tuple[WeightsRow, ...]:
    """A row for each principle that has a score: the verdict if it counted half, and twice, as much. Empty if fewer
    than two principles have one, or if other weights tell nothing."""
    other = view.result.checks.other_weights
    if other is None or len(other.halved) < 2 or check_sentences.weights_say_nothing(view):
        return ()
    return tuple(
        WeightsRow(
            view.titles[id_],
            check_sentences.verdict_text(view, halved),
            check_sentences.verdict_text(view, other.doubled[id_]),
        )
        for id_, halved in other.halved.items()
    )


def has_answers_of_developer(view: View) -> bool:
    """Whether a finding came through the developer's link."""
    return any(one.answered_on for found in view.result.project.facts.findings.values() for one in found)


def not_said(view: View) -> list[str]:
    """Warnings of what the score does not show, such as who the raters are."""
    sources = view.result.round.sheets
    counted = sum(entry.status is Status.RATED for entry in view.criteria.values())
    if view.sheets < 2:
        who = _("It rests on one sheet.")
    elif sources.get("file"):
        who = _("The program does not know who rated or how they were asked: their ratings came in a file.")
    else:
        who = _(
            "People chose to take part: they are not a random sample of the neighborhood, and the program did not"
            " check who they are."
        )
    warnings = [
        who,
        _("The program knows of no city or agency that backs it."),
    ]
    if any(entry.status is not Status.RATED for entry in view.criteria.values()):
        only = ngettext(
            "Only the {number} question with an answer that counts has a say in it.",
            "Only the {number} questions with an answer that counts have a say in it.",
            counted,
        )
        warnings.append(only.format(number=count_text(counted)))
    if text := _cannot_tell_most(view):
        warnings.append(text)
    if view.result.project.facts.findings:
        warnings.append(
            _(
                "What is quoted was entered by the group or came through the developer’s link; the program"
                " checked none of it."
            )
            if has_answers_of_developer(view)
            else _("What is quoted was entered by the group; the program checked none of it.")
        )
    return warnings


def _cannot_tell_most(view: View) -> str | None:
    """Says how often “cannot tell” was answered, and on which questions most often; None if it never was, or if there
    is only one sheet."""
    counts = {
        id_: count.cannot_tell
        for id_, count in view.result.tally.items()
        if count.cannot_tell and view.criteria[id_].status is not Status.NOT_APPLICABLE
    }
    if not counts or view.sheets < 2:
        return None
    most = max(counts.values())
    where = [view.rubric.criteria[id_].question for id_ in counts if counts[id_] == most]
    times = ngettext("{number} time", "{number} times", sum(counts.values())).format(
        number=count_text(sum(counts.values()))
    )
    if len(where) > _MOST_NAMED:
        return _(
            "On the questions that apply, “cannot tell” was answered {times}, most often on {number} questions"
            " ({most} each)."
        ).format(times=times, number=count_text(len(where)), most=count_text(most))
    return _(
        "On the questions that apply, “cannot tell” was answered {times}, most often ({most}) on {questions}"
    ).format(
        times=times,
        most=count_text(most),
        questions=joined([_("“{question}”").format(question=question) for question in where]) + ".",
    )
