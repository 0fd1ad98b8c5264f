"""A sentence for each check of how firm a score is; `wording.solidity` puts them in order. A view is a result with its
rubric."""

from collections.abc import Callable
from fractions import Fraction
from math import ceil

from scorecard.engine.robustness import TurningPoint, likely_turning_points
from scorecard.engine.scoring import Status, Verdict
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import (
    count_text,
    exact_points_text,
    percent_above_text,
    percent_below_text,
    percent_text,
    score_text,
)

FEWEST_SHEETS = 3  # sheets that a round needs for the checks that add or leave out several
_FAR = 20  # percentage points above the present weight from which a turning point is told as “Even with … it stays …”
_STEP = 5  # percent; that sentence names the next lower multiple of it


def turning_points_to_tell(view: View) -> list[TurningPoint]:
    """Those between 2% and 90% of the whole, since nobody would choose other weights; none if `weights_say_nothing`."""
    return [] if weights_say_nothing(view) else likely_turning_points(view.result.checks.turning_points)


def has_unknown_that_counts(view: View) -> bool:
    """Whether there is a question with “cannot tell” as the only answer, and counted at the lowest level. Such a
    question has the status “rated”, but no ratings."""
    return any(entry.status is Status.RATED and not entry.ratings for entry in view.criteria.values())


def without_rulings(view: View) -> str | None:
    """Says what the score would be if nothing had been ruled out; None if nothing was."""
    other, number = view.result.checks.without_rulings, len(view.result.round.rulings)
    if other is None:
        return None
    return ngettext(
        "With the 1 question that was ruled out it would be {verdict}.",
        "With the {number} questions that were ruled out it would be {verdict}.",
        number,
    ).format(number=count_text(number), verdict=verdict_text(view, other))


def with_set_aside(view: View) -> str | None:
    """Says what the score would be with the sheets that were set aside; None if none was."""
    other, number = view.result.attested.with_set_aside, view.result.round.set_aside
    if other is None:
        return None
    return ngettext(
        "With the 1 sheet that was set aside it would be {verdict}.",
        "With the {number} sheets that were set aside it would be {verdict}.",
        number,
    ).format(number=count_text(number), verdict=verdict_text(view, other))


def verdict_text(view: View, verdict: Verdict) -> str:
    """“2.5 (Weak)”."""
    if verdict.score is None:
        return _("no score")
    band = view.band_label(verdict.band)
    score = score_text(verdict.score)
    return _("{score} ({band})").format(score=score, band=band) if band else score


def weights_say_nothing(view: View) -> bool:
    """Whether the checks of other weights are left out: where points are shown, a bonus can lift the score above the
    most possible points, and a sum with other weights is then no score of this card."""
    with_bonus = any(criterion.bonus for criterion in view.rubric.criteria.values())
    return view.rubric.scoring.show == "points" and with_bonus


def equal_weights(view: View, *, in_short: bool = False) -> str | None:
    """Says what score equal weights would give, or that all principles count the same already. With `in_short` the
    latter says nothing about the weights of questions."""
    other, overall = view.result.checks.other_weights, view.result.overall
    if other is None or other.equal.score is None or weights_say_nothing(view):
        return None
    values = {"score": score_text(other.equal.score), "band": view.band_label(other.equal.band)}
    if len({entry.carried_percent for entry in view.result.principles}) == 1:
        if len(view.result.principles) < 2:
            return None
        return _("Every principle counts the same.") if in_short else _all_weigh_the_same(view)
    if overall.band is None:
        return _("With equal weights it is {score}.").format(**values)
    if other.equal.band == overall.band:
        return _("With equal weights it is {score}, still {band}.").format(**values)
    return _("With equal weights it is {score}: {band}.").format(**values)


def _all_weigh_the_same(view: View) -> str:
    """Says that all principles count the same, and that questions do too if they do within each principle."""
    weights = [{criterion.weight_percent for criterion in entry.criteria} - {None} for entry in view.result.principles]
    if not all(len(percents) < 2 for percents in weights):
        return _("Every principle counts the same.")
    if len(set.union(*weights)) < 2:
        return _("Every principle counts the same, and so does every question.")
    return _(
        "Every principle counts the same, and so does every question within it; where there are fewer questions, each"
        " counts for more."
    )


def limits_of_all_weights(view: View) -> str | None:
    """Says between which scores the score stays whatever weights the principles get."""
    found = view.result.checks.limits
    if found is None or len(view.result.principles) < 2 or weights_say_nothing(view):
        return None
    return _("Whatever the principles count for, it is between {lowest} and {highest}.").format(
        lowest=verdict_text(view, found.lowest), highest=verdict_text(view, found.highest)
    )


def no_weights_change(view: View) -> str | None:
    """Says that no other weights would change the band, or no other weight of one principle; None where one would."""
    found, band = view.result.checks.limits, view.result.overall.band
    if found is None or band is None or len(view.result.principles) < 2 or view.result.checks.turning_points:
        return None
    if weights_say_nothing(view):
        return None
    if found.lowest.band == found.highest.band:
        sentence = _("No choice of weights for the principles would change the band.")
        return sentence + (" " + _("Requirements hold it there.") if view.capped else "")
    return _("Changing the weight of any one principle alone would not change the band.")


def far_point(view: View, point: TurningPoint) -> str | None:
    """“Even with Housing at 60%, it stays Weak.” None where the turning point is not far above the present weight."""
    now, band = view.principles[point.principle].carried_percent or Fraction(0), view.result.overall.band
    if point.weight_percent - now < _FAR or band is None:
        return None
    percent = (ceil(point.weight_percent / _STEP) - 1) * _STEP
    return _("Even with {principle} at {percent}, it stays {band}.").format(
        principle=view.titles[point.principle], percent=percent_text(Fraction(percent)), band=view.band_label(band)
    )


def turning_point(view: View, point: TurningPoint) -> str:
    """Says at which weight of one principle the band would change. If its carried percent is not its weight percent,
    because some of the card is not rated, the sentence gives the weight as a part of what is rated."""
    principle, overall = view.principles[point.principle], view.result.overall
    now = principle.carried_percent or Fraction(0)
    values = {"band": view.band_label(point.band), "principle": view.titles[point.principle]}
    away = point.weight_percent - now
    # If the turning point is the present weight itself, any change that lowers the score changes the band: more weight
    # on a principle whose score is below the overall score, or less weight on one whose score is above it.
    if away > 0 or (away == 0 and (principle.share or 0) < (overall.share or 0)):
        sentence = (
            _("If {principle} counted for more than {percent} (now {now}), it would be {band}.")
            if principle.carried_percent == principle.weight_percent
            else _("If {principle} made up more than {percent} of what is rated (now {now}), it would be {band}.")
        )
        return sentence.format(**distinct_percents(percent_above_text, point.weight_percent, now), **values)
    sentence = (
        _("If {principle} counted for less than {percent} (now {now}), it would be {band}.")
        if principle.carried_percent == principle.weight_percent
        else _("If {principle} made up less than {percent} of what is rated (now {now}), it would be {band}.")
    )
    return sentence.format(**distinct_percents(percent_below_text, point.weight_percent, now), **values)


def distinct_percents(rounded: Callable[[Fraction, int], str], turn: Fraction, now: Fraction) -> dict[str, str]:
    """The values `percent` and `now` of a sentence, with as many decimals as it takes to tell them apart. `turn`, the
    turning point, is made into the text `percent` by `rounded`."""
    texts = [(rounded(turn, decimals), percent_text(now, decimals)) for decimals in (0, 1, 2, 4)]
    percent, carried = next((pair for pair in texts if pair[0] != pair[1]), texts[-1])
    return {"percent": percent, "now": carried}


def halved_or_doubled(view: View) -> str | None:
    """Says between which scores the score stays if one principle counts half, or twice, as much."""
    other = view.result.checks.other_weights
    if other is None or len(other.halved) < 2 or weights_say_nothing(view):
        return None
    verdicts = [*other.halved.values(), *other.doubled.values()]
    lowest = min(verdicts, key=lambda verdict: verdict.score or 0)
    highest = max(verdicts, key=lambda verdict: verdict.score or 0)
    return _("If any one principle counted half or twice as much: {range}.").format(
        range=_range_text(view, lowest, highest)
    )


def _range_text(view: View, lowest: Verdict, highest: Verdict) -> str:
    """“2.3 to 2.5, still Weak”, “1.9 (Very weak) to 2.5 (Weak)”, or “2.4 (Weak)” where both are the same."""
    band = view.result.overall.band
    if lowest.score == highest.score and lowest.band == highest.band:
        return verdict_text(view, lowest)
    if band is None or lowest.band != band or highest.band != band or lowest.score is None or highest.score is None:
        return _("{lowest} to {highest}").format(lowest=verdict_text(view, lowest), highest=verdict_text(view, highest))
    return _("{lowest} to {highest}, still {band}").format(
        lowest=score_text(lowest.score), highest=score_text(highest.score), band=view.band_label(band)
    )


def one_sheet_fewer(view: View) -> str | None:
    """Says how far the score moves when any one sheet is left out."""
    fewer, score = view.result.attested.one_sheet_fewer, view.result.overall.score
    if fewer is None or score is None:
        return None
    if fewer.lowest == fewer.highest == score:
        return _("Without any one sheet it stays {score}.").format(score=score_text(score))
    return _("Without any one sheet: {lowest} to {highest}.").format(
        lowest=score_text(fewer.lowest), highest=score_text(fewer.highest)
    )


def three_sheets_fewer(view: View) -> str | None:
    """Says between which bounds the score would stay without any three of the sheets. Three real sheets may not reach
    them, so the sentence says what is left out."""
    fewer = view.result.checks.three_sheets_fewer
    if fewer is None or fewer.lowest.score is None or fewer.highest.score is None or view.sheets < FEWEST_SHEETS:
        return None
    return _("Without the three highest, or the three lowest, counted answers to every question: {range}.").format(
        range=_range_text(view, fewer.lowest, fewer.highest)
    )


def three_sheets_more(view: View) -> str | None:
    """Says how far three more sheets with the lowest, or the highest, level everywhere could move the score."""
    more = view.result.checks.three_sheets_more
    if more is None or more.lowest.score is None or more.highest.score is None or view.sheets < FEWEST_SHEETS:
        return None
    return _("With three more sheets at one end of every question: {range}.").format(
        range=_range_text(view, more.lowest, more.highest)
    )


def sheets_to_turn(view: View) -> str | None:
    """Says how many more sheets with the lowest, or the highest, level everywhere would change the band."""
    found = view.result.checks.sheets_to_turn
    if found is None or view.sheets < FEWEST_SHEETS:
        return None
    down, up = found.lowest, found.highest
    ends = {(points[0], points[-1]) for points in view.rubric.points.values()}
    lowest, highest = map(exact_points_text, ends.pop()) if len(ends) == 1 else ("", "")
    parts = []
    if down:
        parts.append(
            ngettext(
                "{number} more sheet with {points} everywhere would drop it to {band}",
                "{number} more sheets with {points} everywhere would drop it to {band}",
                down.sheets,
            ).format(
                number=count_text(down.sheets),
                points=lowest or _("the lowest level"),
                band=view.band_label(down.band),
            )
        )
    if up:
        parts.append(
            ngettext(
                "{number} more sheet with {points} everywhere would lift it to {band}",
                "{number} more sheets with {points} everywhere would lift it to {band}",
                up.sheets,
            ).format(
                number=count_text(up.sheets),
                points=highest or _("the highest level"),
                band=view.band_label(up.band),
            )
        )
    return "; ".join(parts) + "." if parts else None


def cannot_tell_otherwise(view: View) -> str | None:
    """Says what the score would be if “cannot tell” were left out instead of counted at the lowest level, or counted so
    where the rubric leaves it out; None if nobody answered “cannot tell”."""
    other = view.result.checks.cannot_tell_otherwise
    if other is None:
        return None
    if other.score is None:
        return _("Without “cannot tell”, too little would be rated for a score.")
    if view.rubric.scoring.cannot_tell == "lowest":
        sentence = _("Without “cannot tell”, which counts as the lowest level here, it would be {verdict}.")
    else:
        sentence = _("If “cannot tell”, which is left out here, counted as the lowest level, it would be {verdict}.")
    return sentence.format(verdict=verdict_text(view, other))


def range_sentence(view: View) -> str | None:
    """Says between which two scores it would lie if the rest were rated; None if these are equal or missing."""
    overall = view.result.overall
    if overall.low is None or overall.high is None:
        return None
    if overall.low == overall.high:
        return None
    return _(
        "If every question without an answer got its worst points, it would be {low}; with the best, {high}."
    ).format(low=score_text(overall.low), high=score_text(overall.high))
