"""Sentences for the codes and numbers of a result. No score is computed here.

A view is a result with its rubric in the reader's language."""

from collections.abc import Container, Sequence
from decimal import Decimal

from scorecard.engine.disagreement import Disagreement
from scorecard.engine.result import CriterionEntry, Overall, PrincipleEntry, RequirementEntry, RoundEntry
from scorecard.engine.scoring import RequirementStatus, Status
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import (
    count_text,
    day_text,
    day_without_year_text,
    exact_percent_text,
    exact_points_text,
    points_beside_text,
    points_text,
    rated_percent_text,
    score_of_top,
    score_text,
)
from scorecard.rubrics.models import Rubric

_FEW = 5  # ratings; a split of fewer is pointed out


def of_text(view: View) -> str:
    """The top of the scale, after the score: “of 5”."""
    return _("of {top}").format(top=exact_points_text(view.result.overall.of))


def headline(view: View) -> str:
    return headline_text(view.result.overall, view.rubric)


def headline_text(overall: Overall, rubric: Rubric) -> str:
    """“Weak: 2.4 of 5”."""
    score = score_of_top(overall.score, overall.of)
    bands = [band.label for band in rubric.bands if band.id == overall.band]
    return _("{band}: {score}").format(band=bands[0], score=score) if bands else score


def sheets_counted(view: View) -> str:
    """A clause on how many sheets were counted; pages print it in bold. A sheet need not be a person."""
    number = view.sheets
    if not number:
        return _("No sheet has been counted yet")
    return ngettext("1 sheet was counted", "{number} sheets were counted", number).format(number=count_text(number))


def verdict(view: View) -> str:
    """“Weak: 2.4 of 5. 31 sheets were counted; they rate 92% of the card.”, or without the share if it is all."""
    return f"{headline(view)}. {rated(view)}"


def rated(view: View) -> str:
    """“31 sheets were counted; they rate 92% of the card.”"""
    number = view.sheets
    if not number or view.result.overall.rated_share == 1:
        return sheets_counted(view) + "."
    return ngettext(
        "1 sheet was counted; it rates {percent} of the card.",
        "{number} sheets were counted; they rate {percent} of the card.",
        number,
    ).format(number=count_text(number), percent=rated_percent_text(view.result.overall.rated_share))


def ratings_of_principle(view: View, entry: PrincipleEntry) -> str:
    """How many rated each question of a principle; empty with fewer than two sheets."""
    return _ratings_text(view, entry.criteria)


def ratings_each(view: View) -> str:
    """How many rated each question of the card; empty with fewer than two sheets. If every key question has more
    ratings than every other question, the two numbers are told apart."""
    entries = [entry for entry in view.criteria.values() if entry.status is not Status.NOT_APPLICABLE]
    key = [entry for entry in entries if entry.id in view.rubric.key_questions]
    others = [entry for entry in entries if entry.id not in view.rubric.key_questions]
    if (
        view.sheets > 1
        and key
        and others
        and min(entry.ratings for entry in key) > max(entry.ratings for entry in others)
    ):
        return _("{key} ratings for each key question, {others} for each of the rest").format(
            key=_extent([entry.ratings for entry in key]), others=_extent([entry.ratings for entry in others])
        )
    return _ratings_text(view, entries)


def _extent(numbers: Sequence[int]) -> str:
    """“6 to 8”, or “6” where they are all the same."""
    least, most = count_text(min(numbers)), count_text(max(numbers))
    return least if least == most else _("{least} to {most}").format(least=least, most=most)


def _ratings_text(view: View, entries: Sequence[CriterionEntry]) -> str:
    numbers = [entry.ratings for entry in entries if entry.status is not Status.NOT_APPLICABLE]
    if view.sheets < 2 or not numbers:
        return ""
    least, most = min(numbers), max(numbers)
    if least == most:
        return ngettext("{number} rating a question", "{number} ratings a question", most).format(
            number=count_text(most)
        )
    return _("{least} to {most} ratings a question").format(least=count_text(least), most=count_text(most))


def sheets_detail(view: View) -> str:
    """Continues the clause of `sheets_counted`: where the sheets came from, when, how much of the card was rated.

    Where all sheets came in the same way, that is said only of a round that was held on this site: it has a `way_in`,
    which a round from a file has not."""
    sources, round_ = view.result.round.sheets, view.result.round
    clauses = []
    if len(sources) > 1:
        names = {"online": _("{number} online"), "paper": _("{number} on paper"), "file": _("{number} from a file")}
        if round_.way_in:
            names["online"] = f"{names['online']} ({way_in_text(round_.way_in)})"
        clauses.append(joined([names[source].format(number=count_text(count)) for source, count in sources.items()]))
    elif round_.way_in and sources.get("online"):
        clauses.append(_("all online ({way_in})").format(way_in=way_in_text(round_.way_in)))
    elif round_.way_in and sources:
        clauses.append(_("all on paper, typed in by the group") if "paper" in sources else _("all from a file"))
    if round_.devices_with_several:
        clauses.append(several_from_one_device(round_))
    is_file = set(sources) == {"file"}  # the days are then those on which files were read in
    if round_.opened and round_.closed and round_.opened != round_.closed:
        same_year = round_.opened.year == round_.closed.year
        first = day_without_year_text(round_.opened) if same_year else day_text(round_.opened)
        if round_.way_in and not is_file:  # of a round of this site the days are those on which it was open
            clause = _("in a round that was open from {first} to {last}")
        else:
            clause = _("read in between {first} and {last}") if is_file else _("from {first} to {last}")
        clauses.append(clause.format(first=first, last=day_text(round_.closed)))
    elif day := round_.closed or round_.opened:
        clauses.append((_("read in on {day}") if is_file else _("on {day}")).format(day=day_text(day)))
    return ", ".join(["", *clauses]) + ". " + rated_detail(view)


def way_in_text(way_in: str) -> str:
    """How raters got a sheet online: `way_in` is “open”, “room” or “personal”."""
    texts = {
        "open": _("by an address that anyone could open"),
        "room": _("with a code from the wall of the meeting, which changed every 2 minutes"),
    }
    return texts.get(way_in) or _("each by a personal link")


def several_from_one_device(round_: RoundEntry) -> str:
    """“6 of them from 1 device that sent more than one”."""
    return ngettext(
        "{sheets} of them from 1 device that sent more than one",
        "{sheets} of them from {number} devices that sent more than one",
        round_.devices_with_several,
    ).format(sheets=count_text(round_.sheets_of_such_devices), number=count_text(round_.devices_with_several))


def rated_detail(view: View) -> str:
    """Says how much of the card was rated, and on how many questions nobody could tell."""
    share = view.result.overall.rated_share
    applying = [entry for entry in view.criteria.values() if entry.status is not Status.NOT_APPLICABLE]
    # questions with “cannot tell” as the only answer, and counted at the lowest level: “rated”, but without ratings
    unknown = sum(entry.status is Status.RATED and not entry.ratings for entry in applying)
    if share < 1 or any(entry.status is not Status.RATED for entry in applying):
        told = _("{percent} of the card is rated.").format(percent=rated_percent_text(share))
    elif unknown:
        told = _("Every other question that applies has a rating.")
    else:
        return _("Every question that applies has a rating.")
    if not unknown:
        return told
    nobody = ngettext(
        "On 1 question nobody could tell; it counts at the lowest level.",
        "On {number} questions nobody could tell; they count at the lowest level.",
        unknown,
    ).format(number=count_text(unknown))
    return f"{told} {nobody}" if share < 1 else f"{nobody} {told}"


def ruled_out(view: View) -> str | None:
    """Says which questions the group ruled out for everyone, or with more than two how many; None if there are none."""
    rulings, number = view.result.round.rulings, len(view.result.round.rulings)
    if not number:
        return None
    group = view.result.round.held_by or _("The group")
    if number <= 2:
        questions = [_("“{question}”").format(question=view.rubric.criteria[id_].question) for id_ in rulings]
        text = _("{group} ruled out as not applicable: {questions}").format(group=group, questions=joined(questions))
    else:
        text = _("{group} ruled {number} questions out as not applicable").format(
            group=group, number=count_text(number)
        )
    last = {entry.criterion: entry.after_counts for entry in view.result.round.history if entry.what == "ruled out"}
    late = sum(last.get(id_, False) for id_ in rulings)
    if late == number:
        return f"{text} ({_('after the counts were shown')})."
    if late:
        part = _("{number} of them after the counts were shown").format(number=count_text(late))
        return f"{text} ({part})."
    return f"{text}."


def joined(parts: Sequence[str]) -> str:
    """“a, b and c”."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def later_round_text(label: str, score: Decimal | None, band: str | None, position: str | None) -> str:
    """Says that a later round is published, with its label, and with its score, band and position if it has them."""
    later = _("A later round is published: “{label}”.") if label else _("A later round is published.")
    texts = [later.format(label=label)]
    if score is not None:
        verdict = _("{score} ({band})").format(score=score_text(score), band=band) if band else score_text(score)
        texts.append(_("Its score is {score}.").format(score=verdict))
    if position:
        texts.append(_("The group’s position is now: {position}.").format(position=position_text(position)))
    return " ".join([*texts, _("This page is about the earlier one.")])


def evidence_text(kind: str) -> str:
    """How firm a promise or a piece of evidence is."""
    return {
        "binding": _("in a binding agreement"),
        "written": _("in writing"),
        "spoken": _("by word of mouth"),
        "none": _("without evidence"),
    }[kind]


def no_score_reason(view: View) -> str | None:
    if view.result.overall.score is not None:
        return None
    if all(entry.status is Status.NOT_APPLICABLE for entry in view.criteria.values()):
        return _("No question of this card applies to this project.")
    return _("Too little is rated for a score: {rated} of the card. At least {minimum} is needed.").format(
        rated=rated_percent_text(view.result.overall.rated_share),
        minimum=exact_percent_text(view.rubric.scoring.minimum_rated),
    )


def cap_sentence(view: View) -> str | None:
    """Says which band the score alone would have, if requirements hold it at a lower one; None if they do not."""
    if not view.capped:
        return None
    return _("The number alone would say {higher}; requirements that are open or not met hold it at {band}.").format(
        higher=view.band_label(view.result.overall.band_by_number), band=view.band_label(view.result.overall.band)
    )


def one_of(parts: Sequence[str]) -> str:
    """“a, b or c”."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{first} or {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def position_text(position: str, demand: str | None = None, speaker: str | None = None) -> str:
    """The group's position. To lay over means to decide at a later meeting. A colon parts it from a demand that does
    not go on with a small letter, as “Oppose until …” does: “Oppose: Ask us first” does not oppose asking. A dash
    parts it from one that has a colon itself, and where a colon follows the name of the group, the `speaker`."""
    text = {"support": _("Support"), "oppose": _("Oppose"), "lay over": _("Postpone")}[position]
    if speaker:
        text = _("{group}: {position}").format(group=speaker, position=text)
    if not demand or demand[0].islower():
        return text
    return f"{text} –" if speaker or ":" in demand else f"{text}:"


def status_text(entry: CriterionEntry, decimals: int, rulings: Container[str] = ()) -> str:
    """The points of a criterion, or why it has none; `rulings` are those that the group ruled out."""
    if entry.id in rulings:
        return _("ruled out")
    if entry.points is not None:
        return points_text(entry.points, decimals)
    return {
        Status.UNRATED: _("not rated"),
        Status.CANNOT_TELL: _("cannot tell"),
        Status.NOT_APPLICABLE: _("does not apply"),
    }[entry.status]


def is_split(entry: CriterionEntry) -> bool:
    """Whether raters are split on a question that counts; nobody needs to settle one that does not apply."""
    return entry.disagreement is Disagreement.SPLIT and entry.status is not Status.NOT_APPLICABLE


def split_rule(view: View) -> str:
    """Explains when a question counts as split, for the rubric's scale or, without one, the levels of its first
    question."""
    # how many levels count as the low end, and as many as the high end (as in `engine.disagreement`)
    ends = (len(view.rubric.scale or next(iter(view.rubric.levels.values()))) + 1) // 3
    rule = ngettext(
        "Split: a quarter or more of the ratings are at the lowest level, a quarter or more are at the highest,"
        " and fewer are between them than at either end; “cannot tell” is not a rating.",
        "Split: a quarter or more of the ratings are on the lowest {number} levels, a quarter or more are on the"
        " highest {number}, and fewer are between them than at either end; “cannot tell” is not a rating.",
        ends,
    ).format(number=count_text(ends))
    return " ".join([rule, *_few_split(view)])


def _few_split(view: View) -> list[str]:
    """A sentence on how many of the questions that are split have very few ratings; empty if none has."""
    few = sum(is_split(entry) and view.result.tally[id_].ratings < _FEW for id_, entry in view.criteria.items())
    sentence = ngettext(
        "One split question has fewer than {few} ratings.",
        "{number} split questions have fewer than {few} ratings.",
        few,
    )
    return [sentence.format(number=count_text(few), few=count_text(_FEW))] if few else []


def split_number(view: View) -> str | None:
    """Says on how many questions raters are split, of those that are rated or split; None if on none."""
    number = sum(map(is_split, view.criteria.values()))
    rated = sum(entry.status is Status.RATED or is_split(entry) for entry in view.criteria.values())
    if not number:
        return None
    return _("Raters are split on {number} of {rated} questions.").format(
        number=count_text(number), rated=count_text(rated)
    )


def splits(entries: Sequence[CriterionEntry]) -> str | None:
    """“split on 2 questions”; None if there is none."""
    number = sum(map(is_split, entries))
    if not number:
        return None
    return ngettext("split on 1 question", "split on {number} questions", number).format(number=count_text(number))


def other_answers(view: View, criterion: str) -> str:
    """“2 cannot tell, 1 says it does not apply, 3 gave no answer”: the sheets without a rating at a criterion. With a
    single sheet it only says if a “cannot tell” counts at the lowest level; empty if there is nothing to say."""
    count = view.result.tally[criterion]
    if view.sheets == 1:
        counts_lowest = count.cannot_tell and view.rubric.scoring.cannot_tell == "lowest"
        return _("Answered “cannot tell”, which counts at the lowest level") if counts_lowest else ""
    answered = count.answers
    parts = [
        ngettext("{number} cannot tell", "{number} cannot tell", count.cannot_tell).format(
            number=count_text(count.cannot_tell)
        )
        if count.cannot_tell
        else "",
        not_applicable_text(count.not_applicable),
        ngettext("{number} gave no answer", "{number} gave no answer", view.sheets - answered).format(
            number=count_text(view.sheets - answered)
        )
        if view.sheets > answered
        else "",
    ]
    return ", ".join(part for part in parts if part)


def not_applicable_text(number: int) -> str:
    """“7 say it does not apply”; empty for none."""
    if not number:
        return ""
    return ngettext("{number} says it does not apply", "{number} say it does not apply", number).format(
        number=count_text(number)
    )


def requirement_mark(requirement: RequirementEntry) -> str:
    """The status of a requirement: “Met”, “Not met”, “Open” or “Does not apply”."""
    return {
        RequirementStatus.MET: _("Met"),
        RequirementStatus.NOT_MET: _("Not met"),
        RequirementStatus.OPEN: _("Open"),
        RequirementStatus.DOES_NOT_APPLY: _("Does not apply"),
    }[requirement.status]


def requirement_number(view: View, requirement: RequirementEntry) -> str | None:
    """“2.1 of 5, needs 3”, and how much any “cannot tell” lowered it; None if the criterion has no points."""
    points = view.criteria[requirement.criterion].points
    if points is None:
        return None
    decimals = max(view.rubric.scoring.decimals, 1)
    unknown, entry = view.result.tally[requirement.criterion].cannot_tell, view.criteria[requirement.criterion]
    # the points if “cannot tell” were left out
    without = entry.mean if view.rubric.scoring.raters == "mean" else entry.median
    text = points_beside_text(points, requirement.requires, decimals)
    without_text = "" if without is None else points_beside_text(without, requirement.requires, decimals)
    if not unknown or view.sheets < 2 or view.rubric.scoring.cannot_tell != "lowest":
        sentence = _("{points} of {top}, needs {requires}")
    elif without_text in ("", text):
        sentence = _("{points} of {top}, needs {requires}; {number} “cannot tell” counted at the lowest level")
    else:
        sentence = _("{points} of {top}, needs {requires}; {without} without {number} “cannot tell”")
    return sentence.format(
        number=count_text(unknown),
        points=text,
        without=without_text,
        top=exact_points_text(view.criteria[requirement.criterion].of),
        requires=exact_points_text(requirement.requires),
    )


def requirement_text(view: View, requirement: RequirementEntry) -> str:
    """The descriptor of the level that is required, or else the question."""
    levels = view.rubric.levels[requirement.criterion]
    required = next(level for level in levels if level.points >= requirement.requires)
    return required.descriptor or view.rubric.criteria[requirement.criterion].question
