"""The section on how solid a score is: a sentence for each check, in the order of the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from scorecard.report.pages.view import View
from scorecard.report.wording import sentences, solidity


@dataclass(frozen=True, slots=True)
class WeightsRow:
    """The title of a principle, and the verdict if its weight were halved or doubled: “2.5 (Weak)”."""

    title: str
    halved: str
    doubled: str


def check_sentences(view: View) -> tuple[str, ...]:
    """The sentences of all checks that apply to this result."""
    return tuple(sentence for sentence in _checks(view) if sentence)


def _checks(view: View) -> Iterator[str | None]:
    yield solidity.limits_of_all_weights(view)
    yield solidity.equal_weights(view)
    yield solidity.halved_or_doubled(view)
    for point in solidity.turning_points_to_tell(view):
        yield solidity.turning_point(view, point)
    yield solidity.no_weights_change(view)
    yield solidity.one_sheet_fewer(view)
    yield solidity.three_sheets_fewer(view)
    yield solidity.three_sheets_more(view)
    yield solidity.sheets_to_turn(view)
    yield solidity.without_rulings(view)
    yield solidity.with_set_aside(view)
    yield solidity.cannot_tell_otherwise(view)
    yield solidity.range_sentence(view)
    yield sentences.cap_sentence(view)


def weights_rows(view: View) -> tuple[WeightsRow, ...]:
    """A row for each principle that has a score: the verdict if it counted half, and twice, as much. Empty if fewer
    than two principles have one, or if other weights tell nothing."""
    other = view.result.checks.other_weights
    if other is None or len(other.halved) < 2 or solidity.weights_say_nothing(view):
        return ()
    return tuple(
        WeightsRow(
            view.titles[id_],
            solidity.verdict_text(view, halved),
            solidity.verdict_text(view, other.doubled[id_]),
        )
        for id_, halved in other.halved.items()
    )
