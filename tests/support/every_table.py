"""A site with rows in every table: `python tests/support/every_table.py > tests/data/databases/000N.sql` saves them.

The site itself writes the rows, from forms that people fill in, so that they are as this version stores them."""

import io
import re
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from browsing import Browser, Clock, values
from fastapi import FastAPI
from httpx2 import Response
from PIL import Image
from rooms import answer, code_of, joined, organizer
from roomwalk import project_of

from scorecard.settings import Settings
from scorecard.store.hosting.leases import take
from scorecard.web.app import create_app

CRITERIA = Path(__file__).parent.parent / "data" / "databases" / "criteria"
RUBRIC = "sample-card@1"
GROUP = "Sample Neighbors"
_FACTS = {
    "rubric": RUBRIC,
    "kind": "homes",
    "address": "1 Sample Street",
    "neighborhood": "Sample Hill",
    "developer": "Sample Builders",
    "homes": "30 homes",
    "homes_by_rent": "6 at 60% of area median income",
    "public_money": "$1 million",
    "public_money_for": "in a sample loan",
    "website": "https://sample.example",
    "hearing_body": "Sample Commission",
    "hearing_date": "2026-12-04",
    "hearing_item": "6",
    "hearing_type": "Rezoning",
    "picture_text": "The corner as it is",
}


def done(response: Response) -> str:
    """The address that an accepted form leads to."""
    assert response.status_code == 303, response.text
    return response.headers["location"]


def fill_alone(app: FastAPI, clock: Clock) -> None:
    """A scorecard published twice, one taken down, one under way, and a rubric of one's own."""
    one, two, three = Browser(app), Browser(app), Browser(app)
    block = done(one.post("/projects", data={"form": "block", "name": "Sample Block", **_FACTS}, files=_picture(8, 6)))
    id_ = block.rpartition("/")[2]
    why = {"reason": "Two homes of thirty.", "evidence": "Sample report, page 2", "kind": "written"}
    done(one.answer(id_, "rent", "2", **why))
    done(one.answer(id_, "size", "3"))
    done(one.answer(id_, "wages", "?", reason="Nobody said."))
    done(one.answer(id_, "hiring", "na", reason="No work for neighbors."))
    clock.turn(hours=1)
    done(one.post(f"{block}/finish"))
    done(one.post(f"{block}/publish"))
    clock.turn(hours=1)
    done(one.post(f"{block}/reopen"))
    done(one.answer(id_, "wages", "1"))
    done(one.post(f"{block}/finish"))
    done(one.post(f"{block}/publish", data={"reason": "Wages were told."}))

    yard = two.start(name="Sample Yard", rubric=RUBRIC)
    for criterion in ("rent", "size", "wages", "hiring"):
        done(two.answer(yard, criterion, "1"))
    for step in ("finish", "publish", "unpublish"):
        done(two.post(f"/projects/{yard}/{step}"))

    corner = three.start(name="Sample Corner", rubric=RUBRIC)
    done(three.answer(corner, "rent", "3"))
    done(three.answer(corner, "size", reason="Words before an answer."))
    ours = {"title": "Sample card, ours", "slug": "sample-ours", "pw.housing": "2", "go": "keep"}
    done(three.post(f"/rubrics/{RUBRIC}/adapt", data=ours))


def _picture(width: int, height: int, field: str = "picture") -> dict[str, tuple[str, bytes, str]]:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "PNG")
    return {field: ("sample.png", file.getvalue(), "image/png")}


def fill_group(app: FastAPI, clock: Clock) -> tuple[Browser, str]:
    """Three organizers, one of them removed, and three rounds: published twice, open, prepared. One who is signed in,
    and the page of the published round."""
    ann, bob = organizer(app, "Sample Ann", GROUP), organizer(app, "Sample Bob", GROUP)
    done(ann.post("/group/names", data={"group": GROUP, "name": "Sample Ann", "place": "sample-city"}))
    done(ann.post("/group/people", data={"name": "Sample Cleo", "email": "cleo@sample.example"}))
    cleo = re.search(r'/group/people/(\w+)/link">[^/]*Sample Cleo', ann.get("/group/people").text)
    assert cleo is not None
    done(ann.post(f"/group/people/{cleo[1]}/remove"))
    ours = {"title": "Sample card, the group’s", "slug": "sample-group", "pw.jobs": "2", "go": "keep"}
    done(ann.post(f"/rubrics/{RUBRIC}/adapt", data=ours))

    terrace = {"form": "terrace", "name": "Sample Terrace", **_FACTS}
    here = done(ann.post("/group/projects", data=terrace, files=_picture(6, 8)))
    _hold(app, clock, ann, bob, here)
    _decide(clock, ann, here)
    clock.turn(days=2)
    later = done(ann.post(f"{here}/next"))
    done(ann.post(f"{later}/open"))
    _rate(app, ann, later, {"rent": "3"})
    _upload(ann, later, "8,3,3,,2")

    court = {"form": "court", "name": "Sample Court", "rubric": RUBRIC}
    ready = done(ann.post("/group/projects", data=court))
    done(ann.post(f"{ready}/weights", data={"rubric": RUBRIC, "pw.jobs": "3", "reason": "Jobs first.", "go": "keep"}))
    again = done(ann.post("/group/projects", data={"form": "hall", "name": "Sample Hall", "rubric": RUBRIC}))
    held = {"label": "At the meeting", "language.en": "yes", "sharing": "room"}
    done(ann.post(f"{again}/manner", data=held))
    held = {"label": "For members", "language.en": "yes", "sharing": "personal", "closes_at": "2026-12-01 20:00"}
    done(ann.post(f"{ready}/manner", data=held))
    assert ann.post(f"{ready}/links", data={"number": "2"}).status_code == 200
    done(bob.post("/group/mail"))
    done(bob.post("/group/sign-out"))
    return ann, here


def _hold(app: FastAPI, clock: Clock, ann: Browser, bob: Browser, here: str) -> None:
    """Facts, the developer's words, sheets online, on paper and from a file, one of them set aside; closed."""
    fact = {"group.text": "Six homes at 60 percent.", "group.source": "Sample report, page 3", "group.kind": "written"}
    shown = {"photograph": _picture(9, 7)["picture"]}
    done(ann.post(f"{here}/findings/rent", data={**fact, "photograph.text": "Sample homes"}, files=shown))
    link = re.search(r"/open/([\w-]+)", ann.post(f"{here}/developer").text)
    assert link is not None
    developer = Browser(app)
    words = done(developer.post(f"/open/{link[1]}"))
    says = {"answer.rent": "3", "reason.rent": "We will build six.", "evidence.rent": "A letter", "kind.rent": "spoken"}
    done(developer.post(f"{words}/questions/rent", data=says))
    done(developer.post(f"{words}/send"))
    held = {"label": "As first proposed", "welcome": "Welcome to this sample.", "sharing": "open"}
    for ticked in ("language.en", "language.es", "shows_raters"):
        held[ticked] = "yes"
    done(ann.post(f"{here}/manner", data=held))
    done(ann.post(f"{here}/open"))
    clock.turn(hours=1)

    phone = _rate(app, ann, here, {"rent": "1", "size": "2", "wages": "2"}, reason="Rents are high for us.")
    _rate(app, ann, here, {"rent": "2", "size": "3", "wages": "?"}, language="es", reason="Las rentas son altas.")
    _rate(app, ann, here, {"rent": "1", "size": "2", "wages": "3", "hiring": "na"})
    begun = Browser(app)
    done(answer(begun, joined(begun, _code(ann, here)), "rent", "3"))
    again = done(phone.post(f"/r/{_code(ann, here)}", data={"go": "another"}))
    done(answer(phone, again.rpartition("/")[2], "rent", "3"))
    done(phone.post(f"{again}/send"))
    done(ann.post(f"{here}{again}/aside", data={"reason": "Sent twice by one person."}))

    for typist in (ann, bob):
        sheet = {"number": "1", "key.rent": "2", "key.size": "n", "reason.rent": "On paper."}
        done(typist.post(f"{here}/paper", data=sheet))
    done(ann.post(f"{here}/paper", data={"number": "2", "key.rent": "1", "key.wages": "?"}))
    done(ann.post(f"{here}/handed", data={"handed_out": "3", "handed_in": "2"}))
    done(ann.post(_upload(ann, here, "7,3,2,,1")))
    clock.turn(hours=1)
    done(ann.post(f"{here}/close"))
    done(ann.post(f"{here}/reopen", data={"reason": "A sheet came late."}))
    done(ann.post(f"{here}/close"))


def _code(ann: Browser, here: str) -> str:
    return code_of(ann, here.rpartition("/")[2])


def _rate(
    app: FastAPI, ann: Browser, here: str, answers: dict[str, str], *, language: str = "en", reason: str = ""
) -> Browser:
    """Sends a sheet with these answers, the reason beside the first; returns the phone that sent it."""
    phone = Browser(app)
    phone.cookies.set("language", language)
    sheet = joined(phone, _code(ann, here))
    for number, (criterion, given) in enumerate(answers.items()):
        done(answer(phone, sheet, criterion, given, **({} if number else {"reason": reason})))
    done(phone.post(f"/sheets/{sheet}/send", data={"about.nearby": "yes", "about.home": "rents"}))
    return phone


def _upload(ann: Browser, here: str, row: str) -> str:
    """Uploads a file of one sheet; returns the address where it waits to be confirmed."""
    file = f"sheet,rent,size,wages,hiring\n{row}\n".encode()
    return done(ann.post(f"{here}/import", data={"go": "look"}, files={"file": ("sample.csv", file)}))


def _decide(clock: Clock, ann: Browser, here: str) -> None:
    """A ruling, reasons to print, the group's own sheet; published, and once more with what the group says."""
    done(ann.post(f"{here}/talk/hiring", data={"go": "rule", "reason": "Nobody hires here."}))
    picked = {
        f"pick.{key}": "yes" for key in re.findall(r'name="pick\.([\w.-]+)"', ann.get(f"{here}/reasons/rent").text)
    }
    assert len(picked) == 3
    picked |= {f"translation.{name.removeprefix('pick.')}": "Rents are high." for name in picked}
    looked = values(ann.post(f"{here}/reasons/rent", data={**picked, "go": "look"}))
    seen = {name: text for name, text in looked.items() if name.startswith("seen.")}
    sure = {name.replace("seen.", "sure."): "yes" for name in seen}
    done(ann.post(f"{here}/reasons/rent", data={**picked, **seen, **sure, "go": "confirm"}))
    own = done(ann.post(f"{here}/group-sheet"))
    done(ann.post(f"{own}/questions/rent", data={"answer.rent": "1", "reason.rent": "We agreed."}))
    done(ann.post(f"{own}/send"))
    done(ann.post(f"{here}/publish"))
    clock.turn(hours=1)
    says = {
        "position": "oppose",
        "demand": "until ten homes cost what people here can pay",
        "ask.1.criterion": "rent",
        "ask.1.text": "Ten homes at 30 percent.",
        "ask.1.policy": "Sample plan, policy 1",
        "endorsers": "Sample Endorsers",
        "contact": "office@sample.example",
    }
    done(ann.post(f"{here}/decision", data=says))
    done(ann.post(f"{here}/publish", data={"reason": "The group has spoken."}))


def fill_public(ann: Browser, here: str) -> None:
    """What became of the asks, and keys to the API, one of them revoked."""
    kept = {
        "ask.rent": "Ten homes at 30 percent.",
        "kind.rent": "written",
        "place.rent": "Sample letter of November 20",
        "promised_on.rent": "2026-11-20",
        "outcome.rent": "kept",
        "outcome_on.rent": "2026-11-21",
        "evidence.rent": "Ten homes stand.",
    }
    spoken = {"ask.wages": "Wages that people can live on.", "kind.wages": "spoken"}
    refused = {
        "ask.size": "Homes for families.",
        "kind.size": "refused",
        "place.size": "Sample Builders, at the hearing",
    }
    done(ann.post(f"/group/projects/{project_of(ann, here)}/promises", data={**kept, **spoken, **refused}))
    for scope in ("results", "sheets"):
        assert ann.post("/group/tokens", data={"name": "Sample site", "scope": scope}).status_code == 200
    key = re.search(r"/group/tokens/\w+/revoke", ann.get("/group/tokens").text)
    assert key is not None
    done(ann.post(key[0]))


def fill_print(ann: Browser) -> None:
    """What the group prints on its scorecards."""
    printed = {"contact": "Sample Neighbors, 1 Sample Street", "help": "Ask us for this in another language."}
    done(ann.post("/group/print", data=printed, files=_picture(12, 4, "logo")))


def fill(app: FastAPI, clock: Clock) -> None:
    fill_alone(app, clock)
    ann, here = fill_group(app, clock)
    fill_public(ann, here)
    fill_print(ann)
    with app.state.site.database.writing() as session:
        take(session, "count sample", "a process", clock())


def main() -> None:
    with TemporaryDirectory() as folder:
        shutil.copytree(CRITERIA, Path(folder) / "criteria")
        clock = Clock()
        app = create_app(Settings(data=Path(folder)), clock=clock)
        fill(app, clock)
        app.state.site.printer.close()
        app.state.site.database.close()
        with closing(sqlite3.connect(Path(folder) / "scorecard.sqlite")) as connection:
            sys.stdout.writelines(f"{line}\n" for line in connection.iterdump())


if __name__ == "__main__":
    main()
