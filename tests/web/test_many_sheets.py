"""Many sheets that come at once: organizers see it, and set them aside with one reason."""

import re

import pytest
from browsing import Clock
from fastapi import FastAPI
from rooms import closed, opened, organizer, sent


@pytest.mark.long
def test_a_burst_is_shown_and_set_aside_at_once(app: FastAPI, clock: Clock) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    here = f"/group/rounds/{round_id}"
    honest = [sent(app, code, {"food": "5"})[1] for _ in range(3)]
    clock.turn(hours=1)
    stuffed = []
    for _ in range(12):
        stuffed.append(sent(app, code, {"food": "1"})[1])
        clock.turn(seconds=2)
    clock.turn(hours=1)
    page = ann.get(f"{here}/sheets").text
    assert "In the busiest minute 12 sheets were sent online." in page
    assert "12 sheets between " in page
    only = ann.get(f"{here}/sheets?burst=1").text
    ticked = re.findall(r'name="pick\.(\w+)" value="yes" checked', only)
    assert {*ticked} == {*stuffed}
    to_burst = re.search(r'action="([^"]+/aside\?burst=1)"', only)
    assert to_burst
    again = ann.post(to_burst[1], data={f"pick.{stuffed[0]}": "yes"}).text  # without a reason: the same list, as ticked
    assert re.findall(r'name="pick\.(\w+)" value="yes" checked', again) == [stuffed[0]]
    assert f"pick.{honest[0]}" not in again
    nothing = ann.post(f"{here}/aside", data={"reason": "One person."})
    assert (nothing.status_code, "Choose the sheets that are to be set aside." in nothing.text) == (422, True)
    ticks = {f"pick.{sheet}": "yes" for sheet in stuffed}
    unsaid = ann.post(f"{here}/aside", data=ticks)
    assert (unsaid.status_code, "Say in a sentence why they are set aside." in unsaid.text) == (422, True)
    assert len(re.findall(r'name="pick\.\w+" value="yes" checked', unsaid.text)) == 12
    assert ann.post(f"{here}/aside", data={**ticks, "reason": "Twelve from one hand."}).status_code == 303
    assert "3 sheets sent" in ann.get(here).text
    closed(ann, round_id)
    document = ann.get(f"{here}/scorecard.json").json()
    assert (document["round"]["sheets"], document["round"]["set_aside"]) == ({"online": 3}, 12)
    assert document["round"]["set_aside_reasons"] == ["Twelve from one hand."] * 12
    assert document["tally"]["food"]["levels"]["5"] == len(honest)


def test_a_sheet_that_is_not_there_sets_none_aside(app: FastAPI) -> None:
    ann = organizer(app)
    round_id, code = opened(ann)
    _, sheet = sent(app, code, {"food": "1"})
    data = {f"pick.{sheet}": "yes", "pick.aaaaaaaaaa": "yes", "reason": "So."}
    assert ann.post(f"/group/rounds/{round_id}/aside", data=data).status_code == 409
    assert "1 sheet sent" in ann.get(f"/group/rounds/{round_id}").text
