"""Sentences on how a score was counted and where its questions come from."""

from scorecard.i18n import gettext as _
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import exact_percent_text, exact_points_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.models import Reviewed, Rubric
from scorecard.rubrics.translation import Translation


def rules(view: View) -> list[str]:
    """One sentence for each rule by which this score was counted."""
    scoring = view.rubric.scoring
    tops = {points[-1] for points in view.rubric.points.values()}
    sentences = [
        _("Each question gets the plain average of its ratings.")
        if scoring.raters == "mean"
        else _("Each question gets its middle rating (the median)."),
        _("“Cannot tell” counts at the lowest level, so that saying nothing gains nothing.")
        if scoring.cannot_tell == "lowest"
        else _("“Cannot tell” is left out; a question is not rated if more sheets could not tell than rated it."),
        _("“Does not apply” is left out and never counts as zero."),
        _("A principle is the weighted average of its questions; the score is the weighted average of the principles.")
        if scoring.combine == "principles"
        else _("The score is the sum of all points, each times its weight.")
        if scoring.show == "points"
        else _("All questions are pooled; the score is their weighted average."),
    ]
    if scoring.show == "mean" and view.rubric.scale and len(tops) > 1:
        sentences.append(
            _("Each question counts as a part of its best level; {top} means the best level everywhere.").format(
                top=exact_points_text(view.rubric.scale[-1].points)
            )
        )
    least = min(levels[0].points for levels in view.rubric.levels.values())
    if least > 0:
        sentences.append(_("The lowest level has points, so the lowest possible score is not 0."))
    if view.result.round.rulings:
        sentences.append(_("A group can rule a question out for everyone; its reason is printed beside the question."))
    if any(criterion.bonus for criterion in view.rubric.criteria.values()):
        sentences.append(_("A bonus question adds to the score and never takes away."))
    sentences.append(
        _("A score is printed when at least {minimum} of the card is rated.").format(
            minimum=exact_percent_text(scoring.minimum_rated)
        )
    )
    sentences.append(_("The number is rounded once, half up, and the band is read from the rounded number."))
    if scoring.show == "points" and len(view.rubric.bands) > 1:
        sentences.append(
            _("Each band begins at a percent of the points possible on the questions that apply.")
            if scoring.bands_of == "share"
            else _("Bands begin at fixed points, even where a question does not apply and fewer points can be earned.")
        )
    if view.cap_label and any(view.rubric.requirements()):
        sentences.append(
            _("While a requirement is open or not met, the band is {band} at most.").format(band=view.cap_label)
        )
    return sentences


def fixed_bands_text() -> str:
    """A hint for the author of a rubric whose bands begin at fixed points and whose questions may not apply."""
    return _(
        "Where a question does not apply, fewer points can be earned, and the bands stay. Write “bands_of: share” with"
        " bands in percent, or “not_applicable: never” at each question."
    )


def rules_in_short(view: View) -> str:
    """The most important rules in one line, for page 1."""
    scoring = view.rubric.scoring
    first = (
        _("Each question gets the plain average of its ratings")
        if scoring.raters == "mean"
        else _("Each question gets the median of its ratings")
    )
    second = (
        _("“cannot tell” counts at the lowest level")
        if scoring.cannot_tell == "lowest"
        else _("“cannot tell” is left out")
    )
    short = _("{first}; {second}.").format(first=first, second=second)
    chose_to_take_part = view.sheets > 1 and not view.result.round.sheets.get("file")
    return (
        short
        + " "
        + _("People chose to take part; the program did not check who they are, nor that each sent only one sheet.")
        if chose_to_take_part
        else short
    )


def review(view: View) -> str:
    """Says who has reviewed the questions, or that nobody has."""
    return review_text(view.result.rubric.reviewed)


def review_text(reviewed: Reviewed | None) -> str:
    if reviewed is None:
        return _("Nobody outside its authors has reviewed this edition.")
    return _("Reviewed by {by}, {on}.").format(by=reviewed.by, on=reviewed.on)


def translation_text(translation: Translation | None) -> str | None:
    """Says who translated the texts and who checked the translation; None if the texts are not translated."""
    if translation is None:
        return None
    made = _("Translated by {names}.").format(names=joined(translation.translators)) if translation.translators else ""
    if reviewed := translation.reviewed:
        checked = _("A speaker has checked it: {by}, {on}.").format(by=reviewed.by, on=reviewed.on)
    else:
        checked = _("No speaker of the language has checked the translation.")
    return f"{made} {checked}".strip()


def credit(view: View) -> str:
    """Says where the questions come from."""
    return credit_text(view.rubric)


def credit_text(rubric: Rubric) -> str:
    """Says where the questions come from, and whether they were changed."""
    if rubric.source is None:
        credit = _("The source of these questions is not named.")
    else:
        note, name = rubric.source.note, rubric.source.name.rstrip(".")
        credit = (
            _("Their authors say: “{note}”").format(note=note)
            if note
            else _("Their authors name this source: {name}.").format(name=name)
        )
    if rubric.based_on is None:
        return credit
    changed = _("These questions are a changed version of {name}.").format(name=rubric.based_on.name)
    return f"{changed} {credit}"
