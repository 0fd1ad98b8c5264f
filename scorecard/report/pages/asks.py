"""The asks in words: what each would add to the score, and what several would do together."""

from dataclasses import dataclass

from scorecard.engine.project import Facts
from scorecard.i18n import current_language, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, exact_points_text, points_text, score_text
from scorecard.report.wording.sentences import position_text


@dataclass(frozen=True, slots=True)
class AskRow:
    id: str
    question: str
    text: str
    language: str | None
    """The language of `text`; None if it is the reader's."""
    original: str
    """The ask in the group's own words, under which its promise is found; the same as `text` if there are none."""
    policy: str | None
    """The plan policy or legal finding that the ask refers to."""
    gain: str
    """What it would add to the score, as text; “–” if nothing."""


def ask_row(
    view: View, criterion: str, text: str, *, language: str | None = None, original: str | None = None
) -> AskRow:
    policy = [pick.policy for pick in view.result.project.facts.asks if pick.criterion == criterion]
    return AskRow(
        id=criterion,
        question=view.rubric.criteria[criterion].question,
        text=text,
        language=language,
        original=original or text,
        policy=view.own_words(policy[0]) if policy else None,
        gain=gain_text(view, criterion) or "–",
    )


def more_asks(number: int) -> str | None:
    """Says how many asks a print leaves out; None if it leaves out none."""
    sentence = ngettext("1 smaller gain is in the data.", "{number} smaller gains are in the data.", number)
    return sentence.format(number=count_text(number)) if number > 0 else None


def gain_text(view: View, criterion: str) -> str | None:
    """What the best level at one question alone would add to the score, with its sign, in the unit of the score; None
    if it is not known or the question is no ask."""
    gains = [ask.gain for ask in view.result.asks if ask.criterion == criterion]
    if not gains or gains[0] is None:
        return None
    return "+" + points_text(gains[0] * view.result.overall.of, view.rubric.scoring.decimals + 1)


def lift(view: View) -> str | None:
    """Says what the asks on page 1 would do to the score together; None if nothing."""
    picks, overall = view.result.picks, view.result.overall
    if not picks.criteria or picks.score is None or overall.score is None:
        return None
    if picks.score == overall.score and picks.band == overall.band:
        return None
    number = len(picks.criteria)
    values = {
        "when": ngettext(
            "If the question of this ask reached its best level",
            "If the questions of these {number} asks reached their best levels",
            number,
        ).format(number=count_text(number)),
        "old": score_text(overall.score),
        "new": score_text(picks.score),
        "band": view.band_label(picks.band),
    }
    if picks.band is None:
        return _("{when}, the score would go from {old} to {new}").format(**values)
    if picks.band == overall.band:
        return _("{when}, the score would go from {old} to {new}, still {band}").format(**values)
    return _("{when}, the score would go from {old} to {new}, {band}").format(**values)


def way_up(view: View) -> str | None:
    """Says how many of the first asks would bring a higher band, or that not even all would. None without a score or a
    band, and if the band is the highest already."""
    overall, found = view.result.overall, view.result.way_up
    if overall.score is None or overall.band is None:
        return None
    if found is None:
        if overall.band == view.rubric.bands[-1].id:
            return None
        return _("Even if all of these questions reached their best level, no higher band would be printed.")
    return ngettext(
        "If the first of these questions reached its best level, it would be {band}.",
        "If the first {number} of these questions reached their best level, it would be {band}.",
        len(found.criteria),
    ).format(number=count_text(len(found.criteria)), band=view.band_label(found.band))


def pick_row(view: View, criterion: str) -> AskRow:
    """An ask on page 1: in the group's words in the reader's language; else in the words in which the group wrote it;
    else, if it wrote none, as in `ask_text`."""
    here = view.group_words.asks.get(criterion) if view.group_words else None
    words = [pick.ask for pick in view.result.project.facts.asks if pick.criterion == criterion and pick.ask]
    original = words[0] if words else None
    if original and not here:
        return ask_row(view, criterion, original, language=view.group_language)
    return ask_row(view, criterion, here or ask_text(view, criterion), original=original)


def said_before_text(facts: Facts, label: str) -> str:
    """What the group said for the hearing in an earlier round with this label; empty if it said nothing. The words are
    those that the group wrote for the reader's language, else those that it wrote first."""
    here = facts.in_languages.get(current_language().code)
    demand = (here and here.demand) or facts.demand
    position = position_text(facts.position, demand) if facts.position else ""
    words = " ".join(text for text in (position, demand) if text)
    if not words:
        return ""
    return _("In “{label}”, the group said: {words}").format(label=label or _("the round before"), words=words)


def demand_of(view: View) -> tuple[str | None, str | None]:
    """The demand, in the reader's language if the group gave it in that one, and the language of these words; None for
    this language if it is the reader's."""
    if view.group_words and view.group_words.demand:
        return view.group_words.demand, None
    return view.result.project.facts.demand, view.group_language


def ask_text(view: View, criterion: str) -> str:
    """An ask in the rubric's words; if it has none, it asks for the best level of the question."""
    asked = view.rubric.criteria[criterion]
    best = view.rubric.levels[criterion][-1]
    if not asked.ask and not best.descriptor and not best.label:
        owner = next(principle for principle in view.rubric.principles if asked in principle.criteria)
        return _("{principle}, “{question}”: reach {points}, the most points.").format(
            principle=owner.title, question=asked.question, points=exact_points_text(best.points)
        )
    return asked.ask or _("{question} Reach {points}: {level}").format(
        question=asked.question,
        points=exact_points_text(best.points),
        level=best.descriptor or best.label,
    )
