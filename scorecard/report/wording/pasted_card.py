"""Sentences on a scorecard that was pasted, which is “the card” here: what was recognized, and what is doubtful."""

from fractions import Fraction

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, exact_points_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.pasted.card import PastedCard, PastedDoubt, Uncertain

_LONGEST_QUOTE = 70


def doubt_text(doubt: PastedDoubt) -> str:
    """What is doubtful, and what to write instead."""
    count = int(doubt.numbers[0]) if doubt.numbers else 0  # of questions, for the kinds that have a plural
    sentences = {
        Uncertain.NO_QUESTION: _("No question was found. Number the questions, or end each with a question mark."),
        Uncertain.NO_SCALE: ngettext(
            "No scale was found for “{text}”. It is rated from 1 to 5. Write the scale above the questions, a level on"
            " each line: “1 = Not at all”.",
            "No scale was found for {number} questions; the first is “{text}”. They are rated from 1 to 5. Write"
            " the scale above the questions, a level on each line: “1 = Not at all”.",
            count,
        ),
        Uncertain.ONLY_MOST: ngettext(
            "“{text}” says only how many points it can give. It is rated with the whole numbers from 0 up to that. To"
            " say what each number means, write the levels below the question: “2 points – Some of it”.",
            "{number} questions say only how many points they can give; the first is “{text}”. They are rated"
            " with the whole numbers from 0 up to that. To say what each number means, write the levels below"
            " the question: “2 points – Some of it”.",
            count,
        ),
        Uncertain.NEGATIVE: ngettext(
            "“{text}” has answers with points below 0. No level can have fewer than 0, so its points were all"
            " raised until the lowest is 0. Totals and bands of the card no longer fit.",
            "{number} questions have answers with points below 0; the first is “{text}”. No level can have fewer"
            " than 0, so each question’s points were all raised until its lowest is 0. Totals and bands of the"
            " card no longer fit.",
            count,
        ),
        Uncertain.NO_POINTS_STATED: _(
            "“{text}” has answers without points. The last one got 0, the one above it 1, and so on."
        ),
        Uncertain.ONE_LEVEL: _("“{text}” has a single answer with points. It is rated on the scale of the card."),
        Uncertain.NO_PERCENT: _(
            "Other headings say how many percent they count, and “{text}” says none, or 0. It counts 1 here: change"
            " that below, or leave it out."
        ),
        Uncertain.NO_HEADING: _("There is no heading above “{text}”. Its principle is called “Questions”."),
        Uncertain.SECTION_SUM: _(
            "“{text}” says {number} points, but its questions add up to {other}. If they count more or less,"
            " write the points after each question, such as: ({each} points)."
        ),
        Uncertain.TOTAL_SUM: _("The card says {number} points in all, but its questions add up to {other}."),
        Uncertain.GAP: _("After number {number} comes number {other}. Is a question missing?"),
        Uncertain.SAME: _("“{text}” appears twice; the first time on line {number}."),
        Uncertain.REVERSED: _(
            "“{text}” seems to count the other way around. Look at the points of its answers, and write them"
            " below the question: “0 points – Yes”."
        ),
        Uncertain.BAND_TOO_HIGH: _(
            "The band “{text}” is left out: it begins at {number}, but the card goes up only to {other}."
        ),
        Uncertain.NO_LOWEST_BAND: _(
            "The lowest band of the card, “{text}”, begins at {number}. A band was added for the scores below it."
        ),
    }
    # what the numbers are depends on `doubt.why`: `rubrics.pasted.settling` sets them in the order of these sentences
    first, second, third = (*doubt.numbers, Fraction(0), Fraction(0), Fraction(0))[:3]
    quote = doubt.text if len(doubt.text) <= _LONGEST_QUOTE else f"{doubt.text[:_LONGEST_QUOTE].rstrip()}…"
    text = sentences[doubt.why].format(
        text=quote, number=exact_points_text(first), other=exact_points_text(second), each=exact_points_text(third)
    )
    return _("Line {line}: {text}").format(line=count_text(doubt.line), text=text) if doubt.line else text


def card_text(card: PastedCard) -> str:
    """“4 principles, 28 questions, answers from 0 to 5, 4 bands.”"""
    questions = sum(len(section.questions) for section in card.sections)
    bands = len(card.bands)
    parts = [
        ngettext("1 principle", "{number} principles", len(card.sections)).format(
            number=count_text(len(card.sections))
        ),
        ngettext("1 question", "{number} questions", questions).format(number=count_text(questions)),
    ]
    if card.scale:
        least, most = exact_points_text(card.scale[0].points), exact_points_text(card.scale[-1].points)
        parts.append(_("answers from {least} to {most}").format(least=least, most=most))
    if bands:
        parts.append(ngettext("1 band", "{number} bands", bands).format(number=count_text(bands)))
    return _("Recognized: {parts}.").format(parts=joined(parts))
