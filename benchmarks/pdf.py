"""Measures the PDFs. Run: .venv/bin/python benchmarks/pdf.py [PART…], parts: page, served, print, memory, beside

page: the hearing page against bare WeasyPrint on the same HTML, and that HTML against bare paragraphs and tables of its
words. served: a cached PDF against a static file of its size, and other pages while 20 PDFs are made. print:
`scorecard print` of 200 pages on two cores and on one. memory: one process over 500 pages. beside: ReportLab and typst
with a comparable page; they are not among our packages, and are measured where they can be imported."""

import gc
import html as htmllib
import importlib.util
import multiprocessing
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import httpx2
from pages import free_port, started

from scorecard.engine.project import load_project
from scorecard.engine.result import Result, RoundEntry
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.ratings.cells import rows_of_file
from scorecard.ratings.layouts import ratings_of
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.html import Documents, page_rule
from scorecard.report.pdf.job import PrintJob
from scorecard.report.pdf.options import Document, PrintOrder
from scorecard.report.pdf.printer import PdfPrinter
from scorecard.report.pdf.renderer import PdfRenderer
from scorecard.report.pdf.style import font_face, font_files
from scorecard.rubrics.library import Library
from scorecard.watched import processes as watched

SAMPLE = Path(__file__).parent.parent / "tests" / "data" / "sample" / "dale-and-university.csv"
HEARING = PrintOrder(document=Document.HEARING)
ROUNDS = 21
PROCESSES = 7
KEPT_TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "br"}


def sample() -> Result:
    rubric = Library(root_folder("criteria")).named("equitable-development@2026.1").rubric
    project = load_project(SAMPLE.with_suffix(".yaml"), rubric)
    read = ratings_of(rubric, SAMPLE.name, rows_of_file(SAMPLE))
    entry = RoundEntry(sheets={"file": len(read.sheets)}, rulings={})
    return score_sheets(
        rubric, read.sheets, project=str(project.name), kind=project.kind, facts=project.facts(), round_entry=entry
    )


def seconds(works: list[Callable[[], object]], rounds: int = ROUNDS) -> list[float]:
    """Times several functions in turn and returns the fastest run of each, as `timeit` advises, since other work on the
    machine only ever adds time."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds + 1):
        for number, work in enumerate(works):
            begun = time.perf_counter()
            work()
            times[number].append(time.perf_counter() - begun)
    return [min(taken[1:]) for taken in times]


class Plain(HTMLParser):
    """Reduces a document to its words in bare paragraphs, lists and tables; a drawing to labels and description."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.in_head = self.in_drawing = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.in_head |= tag == "head"
        self.in_drawing |= tag == "svg"
        if tag in KEPT_TAGS and not self.in_head:
            self.found.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        self.in_head &= tag != "head"
        self.in_drawing &= tag != "svg"
        if tag in KEPT_TAGS - {"br"} and not self.in_head:
            self.found.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self.in_head:
            self.found.append(htmllib.escape(data) + " " * self.in_drawing)


def plain(document: str) -> str:
    words = Plain()
    words.feed(document)
    return f'<html lang="en"><title>Plain</title><body>{"".join(words.found)}</body></html>'


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds for the hearing page: as it is, without drawings, its words alone, and as it is through the printer."""

    page: float
    undrawn: float
    words: float
    printed: float


def costs() -> Costs:
    """Measured in this process, which may by chance be a quarter faster or slower than the next."""
    result, templates = sample(), root_folder("templates")
    documents, printer, renderer = Documents(templates), PdfPrinter(templates), PdfRenderer(templates)
    html, drawn_inside = documents.scorecard(result, HEARING), documents.scorecard(result, HEARING, style="").text()
    page = html.text()
    faces = "\n".join(font_face(path.name, f"font:{path.name}") for path in font_files(templates))
    only_fonts = renderer.weasyprint.CSS(
        string=f'{faces} @page {{ size: letter }} html {{ font: 10pt/1.38 "Atkinson Hyperlegible Next" }}',
        font_config=renderer.fonts,
        url_fetcher=renderer.fetcher,
    )
    paper = page_rule(HEARING)

    def bare(text: str, *styles: object) -> object:
        made = renderer.weasyprint.HTML(string=text, url_fetcher=renderer.fetcher)
        return made.write_pdf(
            pdf_identifier=b"1" * 16,
            font_config=renderer.fonts,
            stylesheets=styles or renderer.styles(paper),
            pdf_variant="pdf/a-3a",
        )

    undrawn = re.sub(r'<img(?: \w+="[^"]*")*>', "", page)
    gc.collect()
    gc.freeze()  # garbage collections need not scan what is loaded by now
    taken = seconds(
        [
            partial(bare, page),
            partial(bare, undrawn),
            partial(bare, plain(drawn_inside), only_fonts),
            partial(printer.render, PrintJob(html, b"1" * 16, paper=paper)),
        ]
    )
    printer.close()
    return Costs(*taken)


def measure_page() -> None:
    """Each of several processes measures for itself; what counts is the median of their ratios."""
    measured = []
    for _ in range(PROCESSES):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            measured.append(process.submit(costs).result())
    print(f"hearing page, bare: {figures_text([one.page for one in measured], 3)} s")
    print(f"through the printer: {figures_text([one.printed / one.page for one in measured])} times that")
    print(
        f"its HTML: {figures_text([one.page / one.words for one in measured])} times paragraphs and tables of its words"
    )
    print(f"without its drawings: {figures_text([one.undrawn / one.words for one in measured])} times them")
    result, printer = sample(), PdfPrinter(root_folder("templates"))
    (whole,) = seconds([lambda: scorecard_pdf(printer, result, HEARING)])
    (full,) = seconds([lambda: scorecard_pdf(printer, result)], 3)
    print(f"result to finished hearing page, data attached: {whole:.3f} s; full scorecard: {full:.3f} s")
    printer.close()


def figures_text(figures: list[float], digits: int = 2) -> str:
    each = ", ".join(f"{figure:.{digits}f}" for figure in figures)
    return f"{statistics.median(figures):.{digits}f} ({each})"


STATIC = """
import sys, uvicorn
from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

app = FastAPI()
app.mount("/files", StaticFiles(directory=sys.argv[2]))
uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


def measure_served() -> None:
    sys.path[:0] = [str(Path(__file__).parent.parent / "tests" / "support")]
    from browsing import Browser

    from scorecard.settings import Settings
    from scorecard.web.app import create_app

    with tempfile.TemporaryDirectory() as folder:
        data, files = Path(folder) / "data", Path(folder) / "files"
        files.mkdir()
        app = create_app(Settings(data=data))
        _, address = Browser(app).published()
        app.state.site.database.close()
        ours, theirs = free_port(), free_port()
        site = started(
            [sys.executable, "-m", "scorecard", "serve", "--port", str(ours), "--data", str(data)],
            f"http://127.0.0.1:{ours}/",
        )
        client = httpx2.Client(base_url=f"http://127.0.0.1:{ours}", headers={"accept-encoding": "identity"}, timeout=60)
        pdf = client.get(f"{address}/scorecard.pdf").content
        (files / "scorecard.pdf").write_bytes(pdf)
        static = started(
            [sys.executable, "-c", STATIC, str(theirs), str(files)], f"http://127.0.0.1:{theirs}/files/scorecard.pdf"
        )
        beside = httpx2.Client(base_url=f"http://127.0.0.1:{theirs}", headers={"accept-encoding": "identity"})
        try:
            cached, file = seconds(
                [lambda: client.get(f"{address}/scorecard.pdf"), lambda: beside.get("/files/scorecard.pdf")], 200
            )
            print(
                f"cached PDF of {len(pdf) // 1024} KB: {cached * 1000:.1f} ms; a static file of its size:"
                f" {file * 1000:.1f} ms; ratio {cached / file:.2f}"
            )
            idle = ninety_ninth(client, address, 3)
            stop = threading.Event()
            busy: list[float] = []
            watcher = threading.Thread(target=lambda: busy.extend(waits(client, address, stop)))
            watcher.start()
            begun = time.perf_counter()
            made = fresh_pdfs(f"http://127.0.0.1:{ours}", address)
            took = time.perf_counter() - begun
            stop.set()
            watcher.join()
            worst = percentile(busy)
            print(
                f"{made} PDFs made in {took:.1f} s; meanwhile {len(busy)} other pages, 99th percentile"
                f" {worst * 1000:.1f} ms; idle {idle * 1000:.1f} ms; ratio {worst / idle:.2f}"
            )
        finally:
            site.terminate()
            static.terminate()
            site.wait()
            static.wait()


def fresh_pdfs(base: str, address: str) -> int:
    """Makes twenty different PDFs by requests from three threads, repeated after a status 503; returns their number."""
    asked = [
        f"document={document}&paper={paper}{large}&with={number}"
        for number in range(5)
        for document in ("hearing", "full")
        for paper in ("letter", "a4")
        for large in ("", "&large=yes")
    ]
    fresh = [f"{address}/scorecard.pdf?{one}" for one in asked if one.endswith("=0")]
    sheets = [f"/rubrics/equitable-development@2026.1/sheet.pdf?first={number}&sheets=1" for number in range(1, 13)]
    wanted = iter([*fresh, *sheets])
    lock, made = threading.Lock(), []

    def ask() -> None:
        with httpx2.Client(base_url=base, timeout=120) as client:
            while True:
                with lock:
                    path = next(wanted, None)
                if path is None:
                    return
                while client.get(path).status_code == 503:
                    time.sleep(0.5)
                made.append(path)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(made)


def waits(client: httpx2.Client, address: str, stop: threading.Event) -> list[float]:
    """Seconds that a page took, asked for again and again until `stop` is set."""
    found = []
    while not stop.is_set():
        begun = time.perf_counter()
        client.get(address)
        found.append(time.perf_counter() - begun)
        time.sleep(0.01)
    return found


def ninety_ninth(client: httpx2.Client, address: str, length: float) -> float:
    stop = threading.Event()
    threading.Timer(length, stop.set).start()
    return percentile(waits(client, address, stop))


def percentile(taken: list[float]) -> float:
    return sorted(taken)[int(len(taken) * 0.99)]


def measure_print() -> None:
    result = sample()
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number in range(200):
            path = Path(folder) / f"{number}.json"
            path.write_bytes(result.json_bytes())
            paths.append(str(path))
        took = {}
        for workers in (1, 2):
            command = [sys.executable, "-m", "scorecard", "print", *paths, "--workers", str(workers)]
            cores = ["taskset", "-c", "0"] if workers == 1 else []
            begun = time.perf_counter()
            subprocess.run(
                [*cores, *command, "-o", f"{folder}/{workers}"],
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            took[workers] = time.perf_counter() - begun
    print(f"200 hearing pages: one core {took[1]:.1f} s, two {took[2]:.1f} s; ratio {took[1] / took[2]:.2f}")


def measure_memory() -> None:
    watched._MOST_TASKS = 10_000
    result, printer = sample(), PdfPrinter(root_folder("templates"))
    for number in range(501):
        scorecard_pdf(printer, result, HEARING)
        if number in (50, 200, 350, 500):
            process = printer.processes._processes[0].process
            assert process is not None
            status = Path(f"/proc/{process.pid}/status").read_text()
            held = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
            print(f"after {number} hearing pages one process holds {held / 1024:.0f} MB")
    printer.close()


def measure_beside() -> None:
    result, templates = sample(), root_folder("templates")
    printer = PdfPrinter(templates)
    works: dict[str, Callable[[], object]] = {"ours": lambda: scorecard_pdf(printer, result, HEARING)}
    words = Plain()
    words.feed(Documents(templates).scorecard(result, HEARING, style="").text())
    lines = [
        line for line in "".join(one for one in words.found if not one.startswith("<")).splitlines() if line.strip()
    ]
    if importlib.util.find_spec("reportlab"):
        works["ReportLab"] = partial(with_reportlab, lines)
    if importlib.util.find_spec("typst"):
        works["typst"] = partial(with_typst, lines)
    for name, took in zip(works, seconds(list(works.values())), strict=True):
        print(f"{name:10} {took:.3f} s")
    printer.close()


def with_reportlab(lines: list[str]) -> None:
    """Makes an untagged PDF of the same words with a strip and six scales."""
    import io

    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["Normal"]

    def draw(canvas: object, _document: object) -> None:
        for number in range(7):
            canvas.line(150, 500 - 18 * number, 450, 500 - 18 * number)  # type: ignore[attr-defined]
            canvas.circle(250, 500 - 18 * number, 4, fill=1)  # type: ignore[attr-defined]

    SimpleDocTemplate(io.BytesIO(), pagesize=letter).build(
        [Paragraph(htmllib.escape(line), style) for line in lines], onFirstPage=draw
    )


def with_typst(lines: list[str]) -> None:
    """Makes a PDF of the same words with a strip and six scales."""
    import typst

    scales = "\n".join("#line(length: 60%)\n#circle(radius: 4pt, fill: black)" for _ in range(7))
    text = "\n\n".join("#text(" + repr(line).replace("'", '"') + ")" for line in lines if '"' not in line)
    typst.compile(('#set page(paper: "us-letter")\n' + text + scales).encode())


PARTS = {
    "page": measure_page,
    "served": measure_served,
    "print": measure_print,
    "memory": measure_memory,
    "beside": measure_beside,
}


if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
