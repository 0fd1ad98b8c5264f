"""The picture that is shown where the address of a scorecard is shared."""

import io
from dataclasses import replace

import pytest
from PIL import Image
from worst_cases import WORST

from scorecard.engine.result import Result
from scorecard.i18n import LANGUAGES, in_language
from scorecard.report.drawings import tokens
from scorecard.report.drawings.shared_picture import SharedLine, SharedPicture, shared_picture, shared_picture_of
from scorecard.rubrics.models import Rubric


@pytest.mark.long
@pytest.mark.parametrize("case", WORST)
def test_no_part_of_the_picture_is_at_its_edge(case: str, default_rubric: Rubric) -> None:
    picture = Image.open(io.BytesIO(shared_picture(shared_picture_of(WORST[case](default_rubric)))))
    assert picture.size == (1200, 630)
    border = [picture.crop(box).getcolors() for box in ((0, 20, 40, 630), (1160, 20, 1200, 630), (0, 610, 1200, 630))]
    assert border == [[(count, (255, 255, 255))] for count in (40 * 610, 40 * 610, 1200 * 20)]
    assert len(picture.getcolors(1_000_000) or []) > 20


def test_a_band_in_another_script_is_drawn_in_letters(sample: Result) -> None:
    """A font draws the same box for all letters that it does not have, so two such words look alike."""
    shown = shared_picture_of(sample)
    assert shared_picture(replace(shown, band="Дом")) != shared_picture(replace(shown, band="Мод"))


def test_the_picture_says_what_the_scorecard_says(sample: Result) -> None:
    shown = shared_picture_of(sample)
    assert (shown.name, shown.score, shown.of, shown.band) == ("Dale and University Apartments", "2.4", "of 5", "Weak")
    assert shown.counted == "31 sheets were counted"
    assert "Sample data" in shown.source
    assert [line.score for line in shown.lines] == ["1.9", "2.4", "1.6", "2.4", "2.8", "3.2"]
    assert shown.lines[0].part == pytest.approx((1.9 - 1) / 4, abs=0.02)
    with in_language(LANGUAGES["es"]):
        assert shared_picture_of(sample).band == "Débil"


@pytest.mark.parametrize("score", ["2.4", "100.00", "87.1234", "62.5000"])
def test_a_long_score_ends_before_the_principles(score: str) -> None:
    shown = SharedPicture("Dale", score, "of 100", "Weak", "31 sheets", "score.example.org", (), (0.0, 1.0))
    picture = Image.open(io.BytesIO(shared_picture(shown))).convert("L")
    assert picture.crop((475, 120, 1195, 320)).getextrema() == (255, 255)
    ink = Image.new("RGB", (1, 1), tokens.INK).convert("L").getpixel((0, 0))
    assert picture.crop((60, 120, 475, 320)).getextrema() == (ink, 255)  # the score


def test_many_principles_a_long_band_and_a_long_name_are_drawn() -> None:
    line = SharedLine("Homes for families", "2.4", 0.4)
    shown = SharedPicture(
        "N" * 80 + " Street",
        "2.4",
        "of 5",
        "Harms the neighborhood",
        "31 sheets",
        "score.example.org",
        (line,) * 60,
        (0.0, 1.0),
    )
    picture = Image.open(io.BytesIO(shared_picture(shown)))
    assert picture.size == (1200, 630)
    right = picture.convert("L").crop((1195, 20, 1200, 600))
    assert right.getextrema() == (255, 255)  # nothing runs out of it
