"""What could lead to a person is found, and what could not is left alone."""

import pytest

from scorecard.rounds.privacy import text_parts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to ann.lee+x@mail.example.org today", ["ann.lee+x@mail.example.org"]),
        ("ann (at) example.org", ["ann (at) example.org"]),
        ("Call 612-555-0199 or (651) 555 0142.", ["612-555-0199", "651) 555 0142"]),
        ("+1 612.555.0199", ["+1 612.555.0199"]),
        ("I live at 1410 N. Dale Street, apt 4", ["1410 N. Dale Street, apt 4"]),
        ("at 23 Oak Ave. it floods", ["23 Oak Ave."]),
        ("Vivo en Calle Olvera 45", ["Calle Olvera 45"]),
        ("see https://example.org/me", ["https://example.org/me"]),
        ("ask @annlee", ["@annlee"]),
        ("Only 22 of 214 homes at 60 percent for 15 years", []),
        ("The $3,100,000 goes to the developer in 2026", []),
        ("Rated 4 by me. The road is bad and the way is long", []),
        ("", []),
    ],
)
def test_what_could_lead_to_a_person_is_found(text: str, found: list[str]) -> None:
    assert [piece.text for piece in text_parts(text) if piece.is_personal] == found
    assert "".join(piece.text for piece in text_parts(text)) == text
