"""Tables from known sheets, disturbed as groups disturb them: each is read to the same sheets, or asked about."""

from collections import Counter
from collections.abc import Iterable
from random import Random

import pytest
from disturbed_tables import CARDS, disturbed

from scorecard.engine.answers import given_text
from scorecard.errors import FaultyFile
from scorecard.ratings.reading import Reading
from scorecard.ratings.recognition import recognize_file
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.yaml_file import read_document

RUBRICS = {name: rubric_of(read_document(f"{name}.yaml", text.encode())).rubric for name, text in CARDS.items()}
Sheets = list[tuple[tuple[str, str], ...]]


def sheets_of(reading: Reading) -> Sheets:
    assert reading.ratings is not None
    return sorted(
        tuple(sorted((id_, given_text(one.given)) for id_, one in sheet.answers.items() if one.given is not None))
        for sheet in reading.ratings.sheets
        if sheet.has_answer
    )


def counted(seeds: Iterable[int]) -> Counter[str]:
    """How many of the tables were read, asked about, refused, or read to other sheets."""
    found: Counter[str] = Counter()
    for seed in seeds:
        made = disturbed(Random(seed))
        try:
            reading = recognize_file(made.name, made.content, [RUBRICS[made.card]])
        except FaultyFile:
            found["refused"] += 1
            continue
        if reading.ratings is None:
            found["asked"] += 1
        elif sheets_of(reading) == sorted(tuple(sorted(sheet.items())) for sheet in made.sheets):
            found["read"] += 1
        else:
            found[f"wrong: {seed}"] += 1
    return found


def test_a_few_hundred_disturbed_tables_are_never_read_to_other_sheets() -> None:
    found = counted(range(300))
    assert set(found) <= {"read", "asked", "refused"}
    assert found["read"] > 200 and found["refused"] < 5


@pytest.mark.long
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_disturbed_tables_are_never_read_to_other_sheets(part: int) -> None:
    found = counted(range(1000 + part * 1000, 2000 + part * 1000))
    assert set(found) <= {"read", "asked", "refused"}
    assert found["read"] > 700
