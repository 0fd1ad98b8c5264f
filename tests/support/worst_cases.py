"""Scorecards that try the room on a page: long names and reasons, many principles, questions, endorsers, one sheet."""

from collections.abc import Callable
from fractions import Fraction

from pdfs import stuffed
from rubrics import criterion, principle, small

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.project import Facts
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.rubrics.models import Rubric

NAME = (
    "Houses on the Corner of a Street whose Name Goes On and On until It Fills One Hundred and Eighty Characters, as"
    " Committees Like to Have Their Projects Named, and as They Did in This One Case"
)[:180]
ARABIC = "قال الجيران إن أحداً لم يسألهم."
HEBREW = "השכנים אמרו שאף אחד לא שאל אותם."


def sheets(rubric: Rubric, number: int, *, split: bool = False, reason: str | None = None) -> list[Sheet]:
    """Sheets that answer every question; the first answer of the first sheet has the reason."""
    ids = list(rubric.criteria)
    return [
        Sheet(
            str(sheet),
            {
                id_: Answer(
                    rubric.points[id_][-(sheet % 2) if split else (sheet + place) % 5],
                    reason if sheet == place == 0 else None,
                )
                for place, id_ in enumerate(ids)
            },
        )
        for sheet in range(number)
    ]


def split_everywhere(rubric: Rubric, sheets: int) -> Result:
    """Half of the sheets give each question the lowest level and half the highest."""
    given = [
        Sheet(str(sheet), {id_: Answer(rubric.points[id_][-(sheet % 2)]) for id_ in rubric.criteria})
        for sheet in range(sheets)
    ]
    return score_sheets(rubric, given, project="Dale and University Apartments", kind="housing")


WORST: dict[str, Callable[[Rubric], Result]] = {
    "a name of 180 characters": lambda rubric: score_sheets(rubric, sheets(rubric, 9), project=NAME),
    "a reason of 4,000": lambda rubric: score_sheets(
        rubric, sheets(rubric, 9, reason=("Nobody asked us at all. " * 200)[:4000].strip()), project="Long"
    ),
    "right to left": lambda rubric: score_sheets(
        rubric, sheets(rubric, 9, reason=f"{ARABIC} {HEBREW}"), project="حي السلام"
    ),
    "everything split": lambda rubric: score_sheets(rubric, sheets(rubric, 10, split=True), project="Split"),
    "no score": lambda rubric: score_sheets(rubric, [], project="Nobody"),
    "twelve principles": lambda rubric: stuffed(rubric, principles=12),
    "as much as the rules allow": stuffed,
    "a principle with 25 questions": lambda rubric: score_sheets(
        small(principles=[principle("one", *[criterion(f"c{number}") for number in range(25)])]),
        [
            Sheet(str(sheet), {f"c{number}": Answer(Fraction((number + sheet) % 5 + 1)) for number in range(25)})
            for sheet in range(9)
        ],
        project="Many",
    ),
    "thirty endorsers": lambda rubric: score_sheets(
        rubric,
        sheets(rubric, 9),
        project="Thirty",
        facts=Facts(endorsers=tuple(f"Neighborhood Group {number}" for number in range(1, 31))),
    ),
    "one sheet": lambda rubric: score_sheets(rubric, sheets(rubric, 1), project="One"),
    "thirty-one sheets": lambda rubric: split_everywhere(rubric, 31),
}
