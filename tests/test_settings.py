"""What the host decides."""

import re
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.settings import Settings


def test_without_any_everything_is_in_the_data_folder() -> None:
    settings = Settings.from_environment({"PATH": "/bin"})
    assert settings == Settings()
    assert (settings.data, settings.database_url) == (Path("data"), "sqlite:///data/scorecard.sqlite")
    assert (settings.anyone_may_start, settings.keep_days, settings.address) == (True, 90, "")


def test_each_is_read() -> None:
    settings = Settings.from_environment(
        {
            "SCORECARD_DATA": "/srv/cards",
            "SCORECARD_DATABASE": "postgresql://cards@/cards",
            "SCORECARD_ADDRESS": "https://score.example.org/",
            "SCORECARD_ANYONE_MAY_START": "no",
            "SCORECARD_KEEP_DAYS": "30",
            "SCORECARD_BEHIND_PROXY": "yes",
        }
    )
    assert settings.database_url == "postgresql+psycopg://cards@/cards"
    assert (settings.data, settings.address) == (Path("/srv/cards"), "https://score.example.org")
    assert (settings.anyone_may_start, settings.keep_days, settings.behind_proxy) == (False, 30, True)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("SCORECARD_KEEP_DAYS", "soon", "SCORECARD_KEEP_DAYS is “soon”; write a number of days from 1 to 3650."),
        ("SCORECARD_KEEP_DAYS", "0", "SCORECARD_KEEP_DAYS is “0”; write a number of days from 1 to 3650."),
        ("SCORECARD_ANYONE_MAY_START", "true", "SCORECARD_ANYONE_MAY_START is “true”; write yes or no."),
        (
            "SCORECARD_ADDRESS",
            "score.example.org",
            "SCORECARD_ADDRESS is “score.example.org”; write where the site is reached, such as https://score.example.org",
        ),
        (
            "SCORECARD_ADDRESS",
            "https://x.org/sub",
            "SCORECARD_ADDRESS is “https://x.org/sub”; write where the site is reached, such as https://score.example.org",
        ),
    ],
)
def test_what_cannot_be_used_gets_a_sentence(name: str, text: str, sentence: str) -> None:
    with pytest.raises(ScorecardError) as fault:
        Settings.from_environment({name: text})
    assert str(fault.value) == sentence


def test_a_mistyped_name_is_told() -> None:
    with pytest.raises(ScorecardError, match="SCORECARD_DATUM is not a setting; the settings are SCORECARD_ADDRESS"):
        Settings.from_environment({"SCORECARD_DATUM": "x"})


def test_the_guide_for_hosts_names_every_setting() -> None:
    text = (Path(__file__).parent.parent / "docs" / "hosting.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `SCORECARD_([A-Z_]+)` \|", text, re.MULTILINE))
    assert told == {name.upper() for name in Settings.model_fields}
