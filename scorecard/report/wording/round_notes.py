"""Sentences on how a group's round was held: sheets set aside, paper, who took part, the group's own sheet."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from scorecard.engine.answers import NotRated, Sheet
from scorecard.engine.result import CarriedOver, DeveloperEntry, HistoryEntry, RoundEntry
from scorecard.engine.tally import tally_of
from scorecard.i18n import LANGUAGES, current_language, in_language, names_of_languages, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.pages.incomes import incomes_name
from scorecard.report.pages.view import View
from scorecard.report.wording.numbers import count_text, day_text, exact_points_text, score_text
from scorecard.report.wording.record import act_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.incomes import Incomes


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The score, with its band, that the group's own sheet alone would give. `detail` says how many questions the group
    answered."""

    score: str
    detail: str


def given_labels() -> tuple[str, ...]:
    """The labels that the program gives to the first rounds of a project."""
    return (_("As first proposed"), _("After negotiation"), _("As built"))


@cache
def _places_of_given_labels() -> dict[str, int]:
    """By given label in any language, its index in `given_labels`."""
    places: dict[str, int] = {}
    for language in LANGUAGES.values():
        with in_language(language):
            places |= {label: place for place, label in enumerate(given_labels())}
    return places


def round_label(label: str) -> str:
    """The label of a round, translated into the reader's language if it is one of the given labels."""
    place = _places_of_given_labels().get(label)
    return label if place is None else given_labels()[place]


def label_of(round_: RoundEntry) -> str:
    """The label of a published round in the reader's language, or as first written if the group did not translate it;
    empty without a label."""
    return round_label(round_.labels.get(current_language().code) or round_.label or "")


def round_notes(view: View) -> list[str]:
    """Sentences on how the round was held, for people who doubt its result."""
    round_ = view.result.round
    return [
        *(
            [
                _("{group} chose these questions and weights, and could not change them after {day}.").format(
                    group=round_.held_by or _("The group"), day=day_text(round_.questions_fixed)
                )
            ]
            if round_.questions_fixed
            else []
        ),
        *([incomes_note(round_.incomes.content)] if round_.incomes and view.incomes else []),
        *([way_in_note(round_.way_in)] if round_.way_in and round_.sheets.get("online") else []),
        *([blind_note()] if round_.way_in else []),
        *([developer_note(round_.developer)] if round_.way_in else []),
        *([carried_over_text(round_.carried_over)] if round_.carried_over else []),
        *(
            [_("The raters were welcomed with these words: “{words}”").format(words=round_.welcome)]
            if round_.welcome
            else []
        ),
        *([only_group_sheet_text(round_.left_out)] if _has_only_group_sheet(view) else []),
        *([set_aside_text(view)] if round_.set_aside else [_("No sheet was set aside.")] if round_.held_by else []),
        *([paper_note(view)] if round_.paper else []),
        *_history_texts(view),
        *([other_rounds_text(round_.unpublished_rounds)] if round_.unpublished_rounds else []),
        *(
            _("The round was opened again on {day}: {reason}").format(day=day_text(one.on), reason=one.reason)
            for one in round_.reopened
            if not round_.history  # which tells it too; older documents have no history
        ),
        *_about(view),
    ]


def page_one_notes(view: View) -> list[str]:
    """What page 1 says about the round: that it was opened again after the counts were shown, that raters' sheets were
    left out, that the developer was not asked, and which required questions were ruled out."""
    round_ = view.result.round
    reopened = [entry for entry in round_.history if entry.what == "reopened" and entry.after_counts]
    required = [criterion for criterion in view.rubric.requirements() if criterion.id in round_.rulings]
    return [
        *(
            _("Opened again on {day}, after the counts were shown: {reason}").format(
                day=day_text(entry.on), reason=entry.reason or ""
            )
            for entry in reopened
        ),
        *([only_group_sheet_text(round_.left_out)] if _has_only_group_sheet(view) else []),
        *([developer_note(None)] if round_.way_in and not (round_.developer and round_.developer.asked) else []),
        *(_("Ruled out though it is required: {question}").format(question=one.question) for one in required),
    ]


def incomes_note(incomes: Incomes) -> str:
    """Says that the site showed income limits. It shows them only beside questions that name a percent of the median
    income; if no question does, `View.incomes` is empty."""
    return _("The site showed the income limits of {place} beside the questions.").format(place=incomes_name(incomes))


def blind_note() -> str:
    """Says that counts and answers were hidden until the round was closed."""
    return _(
        "Before the round was closed, the site showed nobody how anyone had answered; anyone who typed in a paper"
        " sheet or read in a file saw what it held."
    )


def _has_only_group_sheet(view: View) -> bool:
    """Whether the only sheet that is counted is the group's own: the counts are those of its answers."""
    result = view.result
    if result.group is None or sum(result.round.sheets.values()) != 1:
        return False
    return tally_of(view.rubric, [Sheet("group", result.group.answers)]) == result.tally


def only_group_sheet_text(left_out: int) -> str:
    """Says that only the group's own sheet is counted, and that so many sheets of raters are not."""
    if not left_out:
        return _("Only the group’s own sheet is counted.")
    return ngettext(
        "Only the group’s own sheet is counted. 1 sheet of a rater was left out, because it could be recognized.",
        "Only the group’s own sheet is counted. {number} sheets of raters were left out, because with so few,"
        " people could be recognized.",
        left_out,
    ).format(number=count_text(left_out))


def way_in_note(way_in: str) -> str:
    """Says how raters got a sheet online: `way_in` is “open”, “room” or “personal”."""
    if way_in == "open":
        return _(
            "Anyone who had the address could send a sheet, and anyone with several devices could send several; the"
            " program does not know who they are."
        )
    if way_in == "room":
        return _(
            "Online, people could begin only with a code from the wall of the meeting, which changed every 2 minutes;"
            " the program does not know who they are, nor where they were."
        )
    return _("Each online sheet needed a personal link that the group had made; the program does not know who used it.")


def developer_note(developer: DeveloperEntry | None) -> str:
    """Says whether the developer was asked, and whether it answered."""
    if developer is None or developer.asked is None:
        return _("The developer was not asked through the program.")
    asked = _("The group made a link for the developer on {day}").format(day=day_text(developer.asked))
    if developer.answered is None:
        return _("{asked}; the program does not know whether it was sent. Nothing came through it.").format(asked=asked)
    return _("{asked}, and answers came through it on {day}; the program does not know who sent them.").format(
        asked=asked, day=day_text(developer.answered)
    )


def carried_over_text(carried: CarriedOver) -> str:
    """Says what was taken over from the round before and not confirmed by anybody since."""
    names = {
        "facts": _("the facts about the project"),
        "findings": _("what is known beside the questions"),
        "asks": _("the asks"),
    }
    return _("Carried over from the round “{round}” and not confirmed since: {parts}.").format(
        round=round_label(carried.round), parts=joined([names[part] for part in carried.parts])
    )


def _history_texts(view: View) -> list[str]:
    """A sentence for each act in the history but the closing. Acts with the same sentence are told once, with how
    often."""
    counts = Counter(_history_text(view, entry) for entry in view.result.round.history if entry.what != "closed")
    return [
        text if number == 1 else _("{what} ({number} times)").format(what=text, number=count_text(number))
        for text, number in counts.items()
    ]


def other_rounds_text(number: int) -> str:
    """Says how many other rounds the group had closed and not published when this one was counted."""
    return ngettext(
        "By then the group had closed 1 other round on this site that it had not published.",
        "By then the group had closed {number} other rounds on this site that it had not published.",
        number,
    ).format(number=count_text(number))


def _history_text(view: View, entry: HistoryEntry) -> str:
    """“November 10, 2026, after the counts were shown: A question was ruled out. “Is …?” Reason: …”"""
    day = day_text(entry.on)
    when = _("{day}, after the counts were shown").format(day=day) if entry.after_counts else day
    criterion = view.rubric.criteria.get(entry.criterion or "")
    before = names_of_languages(entry.before) if entry.what == "languages changed" and entry.before else entry.before
    parts = [
        _("{when}: {act}.").format(when=when, act=act_text(entry.what)),
        _("The question: “{question}”").format(question=criterion.question) if criterion else None,
        _("Since then, it closes at {moment} (UTC).").format(moment=entry.closes[:16].replace("T", " "))
        if entry.closes
        else None,
        _("Before: “{words}”").format(words=before) if before else None,
        _("Reason: {reason}").format(reason=entry.reason) if entry.reason else None,
    ]
    return " ".join(part for part in parts if part)


def set_aside_text(view: View) -> str:
    """Says how many sheets were set aside, and why."""
    round_ = view.result.round
    count = ngettext("1 sheet was set aside.", "{number} sheets were set aside.", round_.set_aside).format(
        number=count_text(round_.set_aside)
    )
    reasons = dict.fromkeys(round_.set_aside_reasons)
    quoted = ", ".join(_("“{reason}”").format(reason=reason.rstrip(".")) for reason in reasons)
    return _("{count} Why: {reasons}.").format(count=count, reasons=quoted) if quoted else count


def paper_note(view: View) -> str:
    """Says how many paper sheets were handed out, handed in and counted."""
    paper, typed = view.result.round.paper, view.result.round.sheets.get("paper", 0)
    counts = {
        _("{number} handed out"): paper.handed_out if paper else None,
        _("{number} handed in"): paper.handed_in if paper else None,
        _("{number} counted"): typed,
    }
    parts = [text.format(number=count_text(number)) for text, number in counts.items() if number is not None]
    return _("Paper sheets, as the group counted them: {counts}.").format(counts=", ".join(parts))


def _about(view: View) -> list[str]:
    """A sentence for each question that raters answered about themselves; results hold only totals of five or more."""
    labels = about_labels()
    lines = []
    for question, answers in view.result.round.about.items():
        words = labels.get(question)
        if words is None:
            continue
        names = dict(words[1])
        totals = ", ".join(
            _("{answer}: {number}").format(answer=names.get(answer, answer), number=count_text(number))
            for answer, number in answers.items()
        )
        lines.append(
            _(
                "{question} {answers}, on {sheets} online sheets. Answers that fewer than five gave are not shown."
            ).format(question=words[0], answers=totals, sheets=count_text(view.result.round.sheets.get("online", 0)))
        )
    return lines


def about_labels() -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    """For the code of each question its text, and the codes and texts of its answers."""
    return {
        "nearby": (_("Do you live nearby?"), (("yes", _("Yes")), ("no", _("No")))),
        "home": (
            _("Do you rent your home?"),
            (("rents", _("I rent")), ("owns", _("I own it")), ("other", _("Something else"))),
        ),
        "language": (
            _("Which language do you speak at home?"),
            (
                ("en", "English"),
                ("es", "Español"),
                ("hmn", "Hmoob"),
                ("so", "Soomaali"),
                ("kar", "Karen"),
                ("other", _("Another one")),
            ),
        ),
        "age": (
            _("How old are you?"),
            (
                ("under 25", _("Under 25")),
                ("25 to 44", _("25 to 44")),
                ("45 to 64", _("45 to 64")),
                ("65 or more", _("65 or more")),
            ),
        ),
    }


def group_line(view: View) -> GroupLine | None:
    """The score of the group's own sheet, to print beside the raters' score; None without such a sheet."""
    group = view.result.group
    if group is None:
        return None
    overall = group.overall
    answered = ngettext("1 question answered together", "{number} questions answered together", len(group.answers))
    if overall.score is None:
        score = _("No score")
    else:
        score = _("{score} of {top}").format(score=score_text(overall.score), top=exact_points_text(overall.of))
    band = view.band_label(overall.band)
    return GroupLine(
        score=f"{score}, {band}" if band else score, detail=answered.format(number=count_text(len(group.answers)))
    )


def agreed_text(view: View, criterion: str) -> str | None:
    """The group's own answer to a question; None without one."""
    entry = view.result.group.answers.get(criterion) if view.result.group else None
    if entry is None:
        return None
    if isinstance(entry.given, Fraction):
        answer = exact_points_text(entry.given)
    else:
        answer = _("Does not apply") if entry.given is NotRated.NOT_APPLICABLE else _("Cannot tell")
    return _("{answer}. {reason}").format(answer=answer, reason=entry.reason) if entry.reason else answer
