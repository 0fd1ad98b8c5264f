"""The texts of a PDF and whether it conforms to the standards; and a scorecard with as much as the rules allow."""

import io
from functools import lru_cache

import page
import pikepdf
import pypdfium2  # type: ignore[import-untyped]
from pypdf import PdfReader
from rubrics import criterion, principle, small

from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.project import Facts, Finding, Hearing, Pick
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.rubrics.models import Rubric

EDGE, OVERLAP, UNSEEN = 18, 2.5, 2  # points; no larger are words for screen readers only
LONG = "The Very Long Name of a Very Long Development Between the River, the Rail Yard and the Old Stockyards of the West Side, Phase Two of Three"
WORDS = "Neighbors said so at three meetings in a row, and it stands in the minutes. "


def texts(pdf: bytes) -> list[str]:
    return list(_texts(pdf))


@lru_cache(50)
def _texts(pdf: bytes) -> tuple[str, ...]:
    """Cached, because reading a scorecard takes seconds and many tests look at the same one."""
    return tuple(pdf_page.extract_text() for pdf_page in PdfReader(io.BytesIO(pdf)).pages)


def misplaced(pdf: bytes) -> list[str]:
    """The runs of letters that are nearer to an edge of their page than 18 points, or that lie over another run."""
    found = []
    with pypdfium2.PdfDocument(pdf) as opened:
        for number, drawn in enumerate(opened, 1):
            width, height = drawn.get_size()
            text = drawn.get_textpage()
            runs = []
            for place in range(text.count_rects()):
                box = text.get_rect(place)
                words = text.get_text_bounded(*box).strip()
                if words and box[3] - box[1] > UNSEEN:
                    runs.append((box, words))
                    if box[0] < EDGE or box[2] > width - EDGE or box[1] < EDGE or box[3] > height - EDGE:
                        found.append(f"{number}: at the edge: {words}")
            runs.sort(key=lambda run: run[0][1])
            for place, (one, words) in enumerate(runs):
                for other, others in runs[place + 1 :]:
                    if other[1] >= one[3] - OVERLAP:
                        break
                    if (
                        min(one[2], other[2]) - max(one[0], other[0]) > OVERLAP
                        and min(one[3], other[3]) - max(one[1], other[1]) > OVERLAP
                    ):
                        found.append(f"{number}: “{words}” over “{others}”")
    return found


def failures(pdf: bytes) -> list[tuple[str, str]]:
    return [
        (failure.rule_id, failure.message)
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A)
        for failure in page.validate_pdf_bytes(pdf, profile=profile).failures
    ]


def stuffed(default_rubric: Rubric, principles: int = 6) -> Result:
    """A scorecard as full as the rules allow: a name of two lines, long facts, twenty endorsers, reasons everywhere."""
    rubric = default_rubric
    if principles != 6:
        parts = [
            principle(
                f"p{number}",
                criterion(f"c{number}", requires="3", ask="Ask " + "x" * 116),
                title=f"Principle number {number} with words",
            )
            for number in range(principles)
        ]
        rubric = small(
            principles=parts,
            bands=[{"id": "weak", "label": "Weak"}, {"id": "strong", "label": "Strong", "from": "4"}],
            scoring={"cap_band": "weak"},
        )
    ids = list(rubric.criteria)
    facts = Facts(
        address="1250 West Seventh Street and the three lots behind it",
        developer="Northgate Partners of Minnesota, a Limited Liability Company",
        homes="1,214 homes, 6 with three bedrooms",
        homes_by_rent="122 at 60% of area median income for 15 years, 40 at 50% for 30 years",
        public_money="$33.1 million",
        public_money_for="in tax increment financing and a land write-down asked for",
        hearing=Hearing(body="Joint Planning and Zoning Committee of the City Council", item="14b"),
        position="oppose",
        demand="until every one of the asks below stands in a community benefits agreement signed by all of the neighborhood groups named here.",
        asks=tuple(
            Pick(
                criterion=id_, ask="x" * 40 + " " + "y" * 78, policy="Comprehensive plan, policy H-12: " + "homes " * 10
            )
            for id_ in ids[:3]
        ),
        endorsers=tuple(f"Endorsing Neighborhood Group Number {number}" for number in range(1, 21)),
        contact="organizers-of-the-west-side@example.org",
        link="https://example.org/scorecards/2026/west-side/very-long-address-of-the-live-page",
        findings={ids[0]: (Finding(says="developer", text=WORDS * 5, source="Application"),)},
    )
    sheets = [
        Sheet(
            str(number),
            {
                id_: Answer(rubric.points[id_][(number + place) % 5], WORDS * (number % 4 + 1))
                for place, id_ in enumerate(ids)
            },
        )
        for number in range(12)
    ]
    return score_sheets(rubric, sheets, project=LONG, facts=facts)


def attached_file_spec(pdf: pikepdf.Pdf, content: bytes, name: str) -> pikepdf.AttachedFileSpec:
    return pikepdf.AttachedFileSpec(
        pdf, content, filename=name, description="", mime_type="text/plain", creation_date="", mod_date=""
    )
