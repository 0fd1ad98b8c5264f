"""Measures the PDF against bare WeasyPrint on the same HTML. Run: .venv/bin/python benchmarks/pdf.py

Bare: the same HTML, style, fonts and PDF variant in this process, warm, without our pipe, finisher and attachments."""

import cProfile
import pstats
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from scorecard.engine.project import load_project
from scorecard.engine.ratings import ratings_of
from scorecard.engine.result import Result, RoundEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.report.document import Documents
from scorecard.report.pdf import Job, Press
from scorecard.report.printer import PdfPrinter
from scorecard.report.prints import scorecard_pdf
from scorecard.rubrics.library import Library
from scorecard.tables import rows_of_file

SAMPLE = Path(__file__).parent.parent / "tests" / "data" / "sample" / "dale-and-university.csv"
ROUNDS = 7


def sample() -> Result:
    rubric = Library(root_folder("criteria")).named("equitable-development").rubric
    project = load_project(SAMPLE.with_suffix(".yaml"), rubric)
    read = ratings_of(rubric, SAMPLE.name, rows_of_file(SAMPLE))
    entry = RoundEntry(sheets={"file": len(read.sheets)}, rulings={})
    return score_sheets(
        rubric, read.sheets, project=str(project.name), kind=project.kind, facts=project.facts(), round_entry=entry
    )


def seconds(works: list[Callable[[], object]]) -> list[float]:
    """Medians of several works, taken in turn so that a busy machine is fair to all."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS + 1):
        for number, work in enumerate(works):
            started = time.perf_counter()
            work()
            times[number].append(time.perf_counter() - started)
    return [statistics.median(taken[1:]) for taken in times]


def main() -> None:
    result = sample()
    templates = root_folder("templates")
    documents, printer, press = Documents(templates), PdfPrinter(templates), Press(templates)
    html = documents.scorecard(result)
    page_one = re.sub(r'<section class="behind".*?</section>', "", html, flags=re.DOTALL)

    def bare(text: str) -> bytes:
        made = press.weasyprint.HTML(string=text, url_fetcher=press.fetcher)
        options = {"font_config": press.fonts, "stylesheets": [press.style], "pdf_variant": "pdf/a-3a"}
        return bytes(made.write_pdf(pdf_identifier=b"1" * 16, **options))

    for name, text in (("hearing page alone", page_one), ("whole document", html)):
        bare_time, ours = seconds([lambda t=text: bare(t), lambda t=text: printer.render(t, b"1" * 16)])  # type: ignore[misc]
        print(f"{name:22} bare {bare_time:6.3f} s   through the printer {ours:6.3f} s   ratio {ours / bare_time:5.2f}")
    (whole,) = seconds([lambda: scorecard_pdf(printer, result)])
    print(f"{'result to finished PDF, data attached':40} {whole:6.3f} s")
    printer.close()
    profile = cProfile.Profile()
    profile.enable()
    press.pdf(Job(page_one, b"1" * 16, (), 60))
    profile.disable()
    print("\nLargest costs of the hearing page, by cumulative time:")
    pstats.Stats(profile).sort_stats("cumulative").print_stats(
        r"weasyprint.*(document|pdf|css|draw|layout|stylesheet|text)", 18
    )


if __name__ == "__main__":
    main()
