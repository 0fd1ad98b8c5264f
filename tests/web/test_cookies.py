"""What a browser keeps in cookies."""

from scorecard.web.core.cookies import MOST_SHEETS, Cookies


def test_opening_a_sheet_that_is_kept_forgets_no_other() -> None:
    kept = {f"sheet-s{number}": "secret" for number in range(MOST_SHEETS)}
    again, another = Cookies(kept), Cookies(kept)
    again.remember_sheet(f"s{MOST_SHEETS - 1}", "secret")
    assert again.changes == {f"sheet-s{MOST_SHEETS - 1}": "secret"}
    another.remember_sheet("new", "secret")
    assert another.changes == {"sheet-s0": None, "sheet-new": "secret"}
