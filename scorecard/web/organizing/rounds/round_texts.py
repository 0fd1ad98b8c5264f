"""Short texts about a round that several of its pages show: its stage, how raters reach it, and its sheets."""

from collections.abc import Sequence
from itertools import chain, count

from scorecard.clock import day_of
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.wording.numbers import count_text, day_text, open_until_text
from scorecard.report.wording.round_notes import given_labels, round_label
from scorecard.rounds.counting import FEWEST_SHEETS
from scorecard.store.lists.sheet_list import SheetCounts
from scorecard.store.rounds import Round, Sharing, Stage
from scorecard.store.sheets import SheetSource
from scorecard.web.core.auth import is_loopback
from scorecard.web.core.context import RequestContext, is_public


def stage_text(context: RequestContext, round_: Round) -> str:
    match round_.stage(context.now):
        case Stage.PREPARED:
            return _("Prepared. Nobody can answer yet.")
        case Stage.OPEN if round_.closes_at:
            return open_until_text(round_.closes_at, round_.zone)
        case Stage.OPEN:
            return _("Open until you close it.")
        case Stage.OVER:
            return _(
                "Its time is over: raters cannot change anything any more. Type in what is on paper, then close it."
            )
        case Stage.COUNTING:
            return _("Closed. The sheets are being counted.")
        case Stage.CLOSED:
            day = day_text(day_of(round_.closed_at, round_.zone)) if round_.closed_at else ""
            return _("Closed on {day}. Raters cannot change their answers any more.").format(day=day)


def name_of_round(round_: Round) -> str:
    """The name of the project and the label of the round, since a project may have several rounds."""
    return " · ".join(filter(None, (round_.project.name, round_label(round_.label))))


def way_names() -> dict[Sharing, str]:
    """How raters join, in a few words."""
    return {
        Sharing.OPEN: _("One address for everybody"),
        Sharing.ROOM: _("Only people in the room: a code on the wall that changes"),
        Sharing.PERSONAL: _("A link for each person"),
    }


def sent_text(counts: SheetCounts) -> str:
    number = sum(counts.sent.values())
    return ngettext("1 sheet sent", "{number} sheets sent", number).format(number=count_text(number))


def counted_text(counts: SheetCounts) -> str:
    """Says how many sheets will count and, if they came in several ways, how many came in which."""
    number = sum(counts.sent.values())
    total = ngettext("1 sheet will count", "{number} sheets will count", number).format(number=count_text(number))
    ways = {
        SheetSource.ONLINE: _("{number} online"),
        SheetSource.PAPER: _("{number} typed in from paper"),
        SheetSource.FILE: _("{number} from a file"),
    }
    parts = [text.format(number=count_text(counts.sent[way])) for way, text in ways.items() if counts.sent.get(way)]
    return f"{total}: {', '.join(parts)}" if len(parts) > 1 else total


def waiting_texts(counts: SheetCounts) -> list[str]:
    """Texts about what was begun and does not count yet."""
    begun = ngettext("1 begun and not sent", "{number} begun and not sent", counts.begun)
    links = ngettext("1 personal link not opened yet", "{number} personal links not opened yet", counts.links)
    twice = ngettext(
        "1 paper sheet typed twice and not settled", "{number} paper sheets typed twice and not settled", counts.second
    )
    counted_texts = [(begun, counts.begun), (links, counts.links), (twice, counts.second)]
    return [text.format(number=count_text(number)) for text, number in counted_texts if number]


def few_text(counts: SheetCounts) -> str | None:
    """Warns, before a round is closed, that it has too few sheets to be published; None if it has enough."""
    if sum(counts.sent.values()) >= FEWEST_SHEETS:
        return None
    return _(
        "With fewer than {number} sheets nothing can be published but a sheet that the group fills in together:"
        " each of them could be recognized."
    ).format(number=FEWEST_SHEETS)


def set_aside_text(number: int) -> str | None:
    text = ngettext("1 sheet set aside", "{number} sheets set aside", number)
    return text.format(number=count_text(number)) if number else None


def paper_text(round_: Round, counts: SheetCounts) -> str:
    """Says how many paper sheets were handed out, handed in, typed in and set aside, and whether these numbers fit
    together; “” if there is no paper."""
    if not (counts.typed or round_.handed_out is not None or round_.handed_in is not None):
        return ""
    counted_texts = [
        (round_.handed_out, _("{number} handed out")),
        (round_.handed_in, _("{number} handed in")),
        (counts.typed, _("{number} typed in")),
        (counts.paper_set_aside, _("{number} set aside")),
    ]
    line = " · ".join(text.format(number=count_text(number)) for number, text in counted_texts if number is not None)
    return f"{line}. {_difference_text(round_, counts)}".strip()


def _difference_text(round_: Round, counts: SheetCounts) -> str:
    if round_.handed_in is None:
        return _("Count what was handed in, so that nothing gets lost.")
    missing = round_.handed_in - counts.typed
    if -counts.paper_set_aside <= missing < 0:  # a sheet that was typed twice was set aside, most likely
        missing = 0
    if missing > 0:
        return ngettext(
            "1 that was handed in is not typed in yet.", "{number} that were handed in are not typed in yet.", missing
        ).format(number=count_text(missing))
    if missing < 0:
        return ngettext(
            "1 more was typed in than was handed in: look for a sheet that was typed twice.",
            "{number} more were typed in than were handed in: look for sheets that were typed twice.",
            -missing,
        ).format(number=count_text(-missing))
    if round_.handed_out is not None and round_.handed_in > round_.handed_out:
        return _("More were handed in than handed out: count again.")
    if counts.paper_set_aside:  # one of them may be a sheet that was typed twice
        return _("As many were typed in as were handed in, counting those that are set aside.")
    return _("Every sheet that was handed in is typed in.")


def raters_address(context: RequestContext, round_: Round) -> str:
    return f"{context.address}/r/{round_.code}"


def reach_text(address: str) -> str | None:
    """Says from where an address for raters opens; None if it opens from everywhere."""
    if is_loopback(address):
        return _(
            "The address for raters opens only on this computer. For phones in the same room, stop the program"
            " (nothing is lost) and start it with: ./run --lan"
        )
    if not is_public(address):
        return _(
            "The address for raters opens only in the network of this computer, while the program runs: for a meeting,"
            " not for days at home."
        )
    return None


def next_label(rounds: Sequence[Round]) -> str:
    """The label that a further round of the project gets, such as “After negotiation”; `rounds` are all that it has."""
    used = {round_label(round_.label or "") for round_ in rounds}
    numbered = (_("Round {number}").format(number=number) for number in count(len(rounds) + 1))
    return next(label for label in chain(given_labels()[len(rounds) :], numbered) if label not in used)


def without_scheme(address: str) -> str:
    """An address as people type it."""
    return address.partition("://")[2]
