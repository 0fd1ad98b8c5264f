"""Text that could lead to a person is found, and other text is not."""

import time

import pytest

from scorecard.rounds.personal_words import text_parts


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
        ("My son Luis, 14, walks there every day.", ["son Luis, 14"]),
        ("Our daughter is 9", ["daughter is 9"]),
        ("my 7-year-old cannot cross", ["7-year-old"]),
        ("Mi hija Ana de 12 años", ["hija Ana de 12"]),
        ("My kids, ages 5 and 7, play there", ["kids, ages 5 and 7"]),
        ("My daughters are 5 and 7. The park is near.", ["daughters are 5 and 7"]),
        ("Our children are 3 blocks away", []),
        ("The kids are 5 and 30 of 40 play there", []),
        ("We are at 1234 St. Clair Ave", ["1234 St. Clair Ave"]),
        ("1600 Dr. King Blvd is mine", ["1600 Dr. King Blvd"]),
        ("I am at 1500 Martin Luther King Jr Blvd", ["1500 Martin Luther King Jr Blvd"]),
        ("They asked 5 people. Parking on the lane", []),
        ("Tel.612-555-1234", ["612-555-1234"]),
        ("612–555–1234 or 612 - 555 - 1234.", ["612–555–1234", "612 - 555 - 1234"]),
        ("From 10 000 – 20 000 people in 2020 – 2026", []),
        ("Open 2026-05-31/2026-06-02 and 2026-05-31 18 30, for 1 500 000 dollars", []),
        ("Kids in 12 apartments play there. It was promised for 15 years", []),
        ("Los niños juegan ahí desde hace 15 años", []),
        ("Only 22 of 214 homes at 60 percent for 15 years", []),
        ("The $3,100,000 goes to the developer in 2026", []),
        ("Rated 4 by me. The road is bad and the way is long", []),
        ("From 2020-2026 and on 2026-05-31 it cost 1 000 000 dollars", []),
        ("It is a 2 way street, 3 blocks from the place", []),
        ("555 0142 and 612 555 0142", ["555 0142", "612 555 0142"]),
        ("", []),
    ],
)
def test_text_that_could_lead_to_a_person_is_found(text: str, found: list[str]) -> None:
    assert [part.text for part in text_parts(text) if part.is_personal] == found
    assert "".join(part.text for part in text_parts(text)) == text


@pytest.mark.parametrize(
    "letters",
    ["a@a" + "-a" * 2000, "a" * 4000, "1 " + "ab " * 1300, "calle " + "b. " * 1300, "a.a" * 1300, "son " * 1000],
)
def test_nonsense_takes_no_time(letters: str) -> None:
    begun = time.perf_counter()
    assert "".join(part.text for part in text_parts(letters)) == letters
    assert time.perf_counter() - begun < 0.1
