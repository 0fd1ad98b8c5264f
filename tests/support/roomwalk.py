"""A walk through every page and state of a group's rounds, for tests that look at all of them."""

import re
from collections.abc import Callable

from browsing import Browser
from httpx2 import Response

Look = Callable[[Browser, str, str, dict[str, str]], Response]
"""Asks for a page: the browser, the verb, the path and the form."""

LONG = "«" + "x" * 400 + "»"


def walk(ann: Browser, bob: Browser, phones: list[Browser], developer: Browser, look: Look, rubric: str) -> None:
    """Ann and Bob organize; every text that somebody types is in « »."""

    def get(path: str, who: Browser = ann, /) -> Response:
        return look(who, "GET", path, {})

    def post(path: str, who: Browser = ann, /, **data: str) -> Response:
        return look(who, "POST", path, data)

    for path in ("/group", "/group/people", "/group/names", f"/group/projects/new?rubric={rubric}", "/sign-in/nothing"):
        get(path)
    get("/group/new")
    get("/group/lost")
    post("/group/new", group="", name=LONG, email="x")
    post("/group/lost", email="x")
    post("/group/names", group="", name=LONG)
    post("/group/people", name="", email="x")
    ann.post("/group/people", data={"name": "«Cleo»"})
    get("/group/people/link")
    get("/group/people")
    post("/group/projects", name="", rubric=rubric)
    form = {"form": "f", "name": "«Dale»", "kind": "housing", "rubric": rubric, "address": "«Dale 1»"}
    here = ann.post("/group/projects", data=form).headers["location"]
    project = here.rpartition("/")[2]
    get(f"/group/projects/{project_of(ann, here)}")
    for path in ("", "/details", "/manner", "/weights", "/findings", "/findings/food", "/wall", "/delete", "/paper"):
        get(here + path)
    post(f"{here}/details", name="")
    post(f"{here}/manner", label="«Now»", closes_at="2020-01-01T00:00")
    post(f"{here}/manner", label="", closes_at="soon", welcome="«" + "x" * 700)
    post(f"{here}/weights", **{"pw.housing": "2", "reason": "", "rubric": rubric, "go": "keep"})
    post(f"{here}/weights", **{"pw.housing": "x", "reason": "«So»", "rubric": rubric, "go": "keep"})
    for whose in ("group", "developer"):
        post(f"{here}/findings/food", **{f"{whose}.source": "«Page 3»"})
    fact = {"group.text": "«A shop.»", "group.source": "«Page 3»", "group.kind": "binding", "developer.text": "«Yes.»"}
    ann.post(f"{here}/findings/food", data=fact)
    get(f"{here}/findings")
    links = re.search(r"/open/([\w-]+)", post(f"{here}/developer").text)
    assert links
    look(developer, "GET", f"/open/{links[1]}", {})
    sheet = developer.post(f"/open/{links[1]}").headers["location"]
    for path in ("", "/questions/food", "/review", "/link"):
        get(sheet + path, developer)
    developer.post(f"{sheet}/questions/food", data={"answer.food": "4", "reason.food": "«We will.»"})
    post(f"{sheet}/send", developer)
    get(sheet, developer)
    get(f"{here}/findings/food")
    get(here)
    held = {"label": "«First»", "welcome": "«Hello»", "language.en": "yes", "shows_raters": "yes"}
    ann.post(f"{here}/manner", data={**held, "sharing": "personal"})
    get(here)
    post(f"{here}/links", number="x")
    post(f"{here}/links", number="1")
    ann.post(f"{here}/manner", data={**held, "sharing": "open"})
    ann.post(f"{here}/open")
    code = re.search(r"/r/([a-z0-9]+)", get(f"{here}/wall").text)
    assert code
    short = f"/r/{code[1]}"
    get(here)
    for number, phone in enumerate(phones):
        get(short, phone)
        sheet = phone.post(short, data={"go": "begin"}).headers["location"]
        get(sheet, phone)
        get(f"{sheet}/delete", phone)
        post(f"{sheet}/send", phone)
        for id_, given in (("paid-time", str(1 + number % 5)), ("food", "na"), ("languages", "?")):
            phone.post(f"{sheet}/questions/{id_}", data={f"answer.{id_}": given, f"reason.{id_}": "«Ann, a@b.example»"})
        get(f"{sheet}/review", phone)
        get(f"{sheet}/link", phone)
        phone.post(f"{sheet}/send", data={"about.nearby": "yes", "about.home": "rents"})
        get(sheet, phone)
        get(f"{sheet}/review", phone)
        get(short, phone)
    second = phones[0].post(short, data={"go": "another"}).headers["location"]
    phones[0].post(f"{second}/questions/food", data={"answer.food": "1"})
    phones[0].post(f"{second}/send")
    get(f"{here}/sheets")
    post(f"{here}/sheets/{second.rpartition('/')[2]}/aside", reason="")
    ann.post(f"{here}/sheets/{second.rpartition('/')[2]}/aside", data={"reason": "«Twice.»"})
    get(f"{here}/sheets")
    get(f"{here}/sheets/{second.rpartition('/')[2]}")
    post(f"{here}/paper", number="", **{"key.food": "9", "reason.paid-time": "«Why»"})
    post(f"{here}/paper", number="1")
    ann.post(f"{here}/paper", data={"number": "1", "key.food": "2", "key.paid-time": "3"})
    post(f"{here}/paper", number="1", **{"key.food": "2"})
    bob.post(f"{here}/paper", data={"number": "1", "key.food": "3", "key.paid-time": "3"})
    get(f"{here}/paper")
    get(f"{here}/paper/1")
    post(f"{here}/paper/1", go="renumber", other="?")
    ann.post(f"{here}/paper/1", data={"go": "settle"})
    get(f"{here}/paper/1")
    ann.post(f"{here}/paper", data={"number": "2", "key.food": "2"})
    bob.post(f"{here}/paper", data={"number": "2", "key.food": "2"})
    get(f"{here}/paper/2")
    for handed in (("x", "y"), ("5", "9"), ("5", "1"), ("9", "2"), ("1", "2")):
        post(f"{here}/handed", handed_out=handed[0], handed_in=handed[1])
        get(f"{here}/paper")
    get(f"{here}/import")
    post(f"{here}/import")
    files = {"file": ("ratings.csv", "«sheet»,«paid-time»,«food»\n«7»,4,1\n".encode())}
    preview = ann.post(f"{here}/import", data={"go": "x"}, files=files).headers["location"]
    get(preview)
    get(here)
    get(f"{here}/paper?after=1")
    get(f"{here}/close")
    ann.post(f"{here}/close")
    get(here)
    phone_sheet = phones[1].get(short).text
    assert "/sheets/" in phone_sheet
    mine = re.search(r"/sheets/\w+", phone_sheet)
    assert mine
    for path in ("", "/scorecard"):
        get(mine[0] + path, phones[1])
    post(f"{mine[0]}/questions/food", phones[1], **{"answer.food": "1", "reason.food": "«Late.»"})
    get(short, phones[2])
    for path in ("/talk", "/talk/paid-time", "/talk/food", "/reasons", "/reasons/paid-time", "/decision", "/scorecard"):
        get(here + path)
    post(f"{here}/talk/paid-time", go="rule", reason="")
    ann.post(f"{here}/talk/culture", data={"go": "rule", "reason": "«No.»"})
    get(f"{here}/talk")
    get(f"{here}/talk/culture")
    keys = re.findall(r'name="pick\.([\w.-]+)"', ann.get(f"{here}/reasons/paid-time").text)
    post(f"{here}/reasons/paid-time", go="look", **{f"pick.{keys[0]}": "yes", f"translation.{keys[0]}": "«It»"})
    post(f"{here}/reasons/paid-time", go="confirm", **{f"pick.{keys[0]}": "yes"})
    sure = {f"pick.{keys[0]}": "yes", f"sure.{keys[0]}": "yes", f"translation.{keys[0]}": "«It»", "go": "confirm"}
    ann.post(f"{here}/reasons/paid-time", data=sure)
    group_sheet = ann.post(f"{here}/group-sheet").headers["location"]
    for path in ("", "/questions/food", "/review"):
        get(group_sheet + path)
    post(f"{group_sheet}/questions/food", **{"answer.food": "na"})
    ann.post(f"{group_sheet}/questions/food", data={"answer.food": "4", "reason.food": "«Agreed.»"})
    ann.post(f"{group_sheet}/send")
    get(group_sheet)
    get(here)
    get("/group")
    get("/group/compare")
    get(f"/group/compare?with={here.rpartition('/')[2]}")
    get("/group/print")
    post("/group/print", contact="x" * 601)
    post("/group/print", contact="«office@example.org»", help="«Ask for another language.»")
    get("/group/print")
    get("/group/tokens")
    post("/group/tokens", name="", scope="x")
    post("/group/tokens", name="«Our site»", scope="sheets")
    get("/group/tokens")
    promises = f"/group/projects/{project_of(ann, here)}/promises"
    get(promises)
    post(promises, go="add", add="food")
    post(promises, **{"ask.food": "«A shop»", "outcome.food": "kept", "promised_on.food": "x", "place.food": LONG})
    marked = {"kind.food": "binding", "place.food": "«Page 3»", "outcome.food": "kept", "evidence.food": "«Open.»"}
    ann.post(promises, data={"ask.food": "«A shop»", "promised_on.food": "2026-11-01", **marked})
    ann.post(promises, data={"ask.paid-time": "«Pay»", "ask.languages": "«Tell»", "kind.languages": "spoken"})
    get(promises)
    post(f"{here}/decision", demand=LONG, contact=LONG, **{"ask.1.text": "«x»", "ask.2.criterion": "x"})
    says = {"position": "oppose", "demand": "«until»", "ask.1.criterion": "food", "endorsers": "«Us»", "contact": "«a»"}
    ann.post(f"{here}/decision", data={**says, "ask.1.text": "«Build.»", "ask.1.policy": "«H-3»"})
    get(f"{here}/decision")
    get(f"{here}/scorecard")
    get(f"{here}/publish")
    ann.post(f"{here}/publish")
    get(f"{here}/scorecard")
    get(here)
    ann.post(f"{here}/decision", data=says)
    post(f"{here}/publish", reason="")
    ann.post(f"{here}/publish", data={"reason": "«Shorter.»"})
    get(f"{here}/scorecard")
    post(f"{here}/reopen", reason="")
    ann.post(f"{here}/reopen", data={"reason": "«Late sheets.»"})
    ann.post(f"{here}/close")
    get(f"{here}/scorecard")
    after = ann.post(f"{here}/next").headers["location"]
    assert project not in after
    ann.post(f"{after}/manner", data={**held, "label": "«Second»"})
    compare = re.search(r'href="(/group/projects/\w+/compare)"', ann.get(here).text)
    assert compare
    get(compare[1])
    ann.post(f"{after}/open")
    get(f"{after}/publish")
    get(f"{after}/reopen")
    ann.post(f"{after}/paper", data={"number": "1", "key.food": "5", "key.paid-time": "1"})
    ann.post(f"{after}/close")
    get(f"{after}/scorecard")
    post(f"{after}/publish")
    get(compare[1])
    get("/group")
    get("/group/journal")
    get(f"{after}/delete")
    ann.post(f"{after}/delete")
    get("/group/deleted")
    public = re.search(r"/scorecards/[a-z0-9]+", ann.get(f"{here}/scorecard").text)
    assert public
    get(public[0], phones[0])
    get(public[0].replace("/scorecards/", "/after/"), phones[0])
    room = ann.post(f"{here}/next").headers["location"]
    ann.post(f"{room}/manner", data={**held, "label": "«In the room»", "sharing": "room"})
    ann.post(f"{room}/open")
    get(room)
    get(f"{room}/wall")
    code = re.search(r"/r/[a-z0-9]+", ann.get(f"{room}/wall").text)
    assert code
    get(f"{code[0]}/zzzz", phones[0])
    ann.post("/group/sign-out")
    get("/group")
    post(f"{here}/decision", demand="«Lost?»")
    get("/")


def project_of(ann: Browser, here: str) -> str:
    """The project that a round is about."""
    found = re.search(r"/group/projects/([a-z0-9]+)", ann.get(here).text)
    assert found
    return found[1]
