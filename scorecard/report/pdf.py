"""The document as PDF: one file that is PDF/UA-1 and PDF/A-3a and carries its data.

WeasyPrint is not safe in threads and can crash, so it works in a process of its own that is watched."""

import atexit
import contextlib
import io
import logging
import multiprocessing
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from math import ceil
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from scorecard.engine.result import Result
from scorecard.errors import PdfUnavailable, ScorecardError, Sentence
from scorecard.report.document import Documents, font_face, font_files
from scorecard.report.spreadsheet import tally_csv

RESULT_NAME = "scorecard.json"
TALLY_NAME = "tally.csv"
INSTALL_HINT = Sentence(
    "PDF output needs the Pango text library; everything else works. On Debian or Ubuntu run: "
    "apt-get install --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. On macOS run: "
    "brew install pango."
)
_DENSITIES = ("roomy", "close", "tight", "tight dense")
_PLACEHOLDER = '<body class="roomy">'
_FONT_ADDRESS = "font:"
_MOST_MEMORY = 4 * 2**30  # bytes
_MOST_PADDING = 8
_MOST_DOCUMENTS = 200  # then the worker starts anew, so that what the text libraries keep cannot pile up
_XMP = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description><rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification
</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA
</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside the PDF."""

    name: str
    description: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Job:
    """`seconds` is when the process ends itself, also if nobody is left to end it."""

    html: str
    identifier: bytes
    attached: tuple[Attached, ...]
    seconds: int


@dataclass
class PdfPrinter:
    """Prints one document at a time in a process that starts with the first. `deadline` is in seconds."""

    templates: Path
    deadline: float = 60
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _process: BaseProcess | None = None
    _pipe: Connection | None = None
    _printed: int = 0

    def __post_init__(self) -> None:
        atexit.register(self.close)

    def render(self, html: str, identifier: bytes, attached: tuple[Attached, ...] = ()) -> bytes:
        """The PDF of an HTML document. The same input gives the same bytes.

        Raises PdfUnavailable where the text library is missing, the deadline passes or the process dies."""
        with self._lock:
            if self._printed >= _MOST_DOCUMENTS:
                self._stop()
            pipe = self._started()
            try:
                pipe.send(Job(html, identifier, attached, ceil(self.deadline) + 5))
                if not pipe.poll(self.deadline):
                    raise PdfUnavailable(
                        Sentence(
                            "The PDF was not ready within {seconds:g} seconds and was given up.", seconds=self.deadline
                        )
                    )
                answer: bytes | str = pipe.recv()
            except PdfUnavailable:
                self._stop()
                raise
            except (EOFError, OSError):
                self._stop()
                raise PdfUnavailable(
                    Sentence("The process that makes PDFs ended unexpectedly; try once more.")
                ) from None
            self._printed += 1
        if isinstance(answer, str):
            raise PdfUnavailable(answer)
        return answer

    def close(self) -> None:
        with self._lock:
            self._stop()

    def _started(self) -> Connection:
        if self._process is None or self._pipe is None or not self._process.is_alive():
            self._stop()
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_work, args=(theirs, self.templates), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process, self._pipe, self._printed = None, None, 0


def scorecard_pdf(printer: PdfPrinter, result: Result) -> bytes:
    """The document of a result with its JSON and its tally inside."""
    attached = (
        Attached(RESULT_NAME, "The whole scorecard as data, for “scorecard verify”", result.json_bytes()),
        Attached(TALLY_NAME, "A row for each question", tally_csv(result).encode()),
    )
    html = Documents(printer.templates).scorecard(result)
    return printer.render(html, bytes.fromhex(result.digest)[:16], attached)


def attached_file(pdf: bytes, name: str) -> bytes:
    """A file that a PDF carries. Raises ScorecardError where there is not exactly one, or the file is no PDF."""
    from pypdf import PdfReader  # takes long to load, and few programs read a PDF

    try:
        found = PdfReader(io.BytesIO(pdf)).attachments.get(name)
    except Exception as fault:  # a damaged file can break the reader at any place
        raise ScorecardError(Sentence("This PDF cannot be read ({fault}).", fault=fault)) from None
    if not found or len(found) != 1:
        raise ScorecardError(
            Sentence("This PDF carries no {name}, or more than one; it is no scorecard, or was changed.", name=name)
        )
    return bytes(found[0])


def pdf_language(pdf: bytes) -> str | None:
    """The code of the language that a readable PDF says it is in."""
    from pypdf import PdfReader

    return str(PdfReader(io.BytesIO(pdf)).root_object.get("/Lang", "")) or None


def pdf_problem() -> str | None:
    """Why PDFs cannot be made here, or None. Asked in a process of its own, which may crash."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_self_check, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        answer: str = ours.recv() if ours.poll(60) else INSTALL_HINT
    except EOFError:
        answer = INSTALL_HINT
    process.kill()
    process.join()
    return answer or None


def _self_check(pipe: Connection) -> None:
    try:
        with _quiet():
            import weasyprint

            weasyprint.HTML(string="<p>x").write_pdf()
        pipe.send("")
    except (ImportError, OSError):
        pipe.send(INSTALL_HINT)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """WeasyPrint greets on standard output where a library is missing."""
    with contextlib.redirect_stdout(io.StringIO()):
        yield


def _work(pipe: Connection, templates: Path) -> None:
    """The worker: one job at a time until the pipe closes."""
    _limit_memory()
    try:
        with _quiet():
            press = _Press(templates)
    except (ImportError, OSError):
        pipe.recv()
        pipe.send(INSTALL_HINT)
        return
    while True:
        try:
            job: Job = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        _end_after(job.seconds)
        try:
            answer: bytes | str = press.pdf(job)
        except MemoryError:
            answer = Sentence("The PDF needs more memory than it may have; leave out some reasons.")
        _end_after(0)
        pipe.send(answer)


def _end_after(seconds: int) -> None:
    """Let the system end this process after so many seconds; 0 takes that back."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


class _Press:
    """WeasyPrint with its fonts and style, loaded once."""

    def __init__(self, templates: Path) -> None:
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher, URLFetcherResponse

        fonts = {_FONT_ADDRESS + path.name: path.read_bytes() for path in font_files(templates)}

        class OnlyOurFonts(URLFetcher):  # type: ignore[misc]
            """Nothing is fetched from anywhere: a document can name our fonts and nothing else."""

            def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:  # noqa: ARG002
                if url not in fonts:
                    raise ValueError(f"{url} is not allowed in a scorecard")
                return URLFetcherResponse(url, fonts[url], {"Content-Type": "font/woff2"})

        self.weasyprint = weasyprint
        self.fetcher = OnlyOurFonts()
        self.fonts = FontConfiguration()
        faces = "\n".join(font_face(url.removeprefix(_FONT_ADDRESS), url) for url in fonts)
        self.style = weasyprint.CSS(
            string=faces + Documents(templates).print_css(), font_config=self.fonts, url_fetcher=self.fetcher
        )
        logging.getLogger("weasyprint").addHandler(logging.StreamHandler())

    def pdf(self, job: Job) -> bytes:
        """Page 1 stands closer, step by step, until it fits on one page."""
        for density in _DENSITIES:
            document = self._document(job.html.replace(_PLACEHOLDER, f'<body class="{density}">', 1))
            if len(document.pages) < 2 or "behind" in document.pages[1].anchors:
                break
        written = b""
        for padding in range(_MOST_PADDING):  # the list of all objects, written last, may end in one by chance too
            document.metadata.attachments = self._attachments(job)
            finish = partial(_finish, padding=padding)
            written = bytes(document.write_pdf(pdf_variant="pdf/a-3a", pdf_identifier=job.identifier, finisher=finish))
            if b"\r\nendstream" not in written:
                break
        return written

    def _attachments(self, job: Job) -> list[Any]:
        """They can be read once."""
        epoch = datetime(2000, 1, 1, tzinfo=UTC)
        return [
            self.weasyprint.Attachment(
                string=file.content,
                name=file.name,
                description=file.description,
                created=epoch,
                modified=epoch,
                relationship="Data",
            )
            for file in job.attached
        ]

    def _document(self, html: str) -> Any:
        return self.weasyprint.HTML(string=html, url_fetcher=self.fetcher).render(
            font_config=self.fonts, stylesheets=[self.style], pdf_variant="pdf/a-3a", pdf_tags=True
        )


def _finish(_document: object, pdf: Any, padding: int = 0) -> None:
    """Make the file PDF/UA-1 as well as PDF/A-3a.

    The metadata says so, describes that claim as PDF/A asks, and stands uncompressed. A compressed stream that ends
    in a carriage return is stored plain: with the line feed before `endstream` it reads as one byte too short. What
    was compressed to find that out is kept, so that it is done once. `padding` are empty lines in the metadata, which
    move everything behind them."""
    for entry in pdf.objects:
        if not getattr(entry, "compress", False):
            continue
        packed = entry.data
        entry.compress = False
        if entry.extra.get("Type") == "/Metadata":
            more = _XMP.encode() + b"\n" * padding
            entry.stream = [part.replace(b"</rdf:RDF>", more + b"</rdf:RDF>") for part in entry.stream]
        elif not packed.endswith(b"\r\nendstream"):
            entry.extra["Filter"] = "/FlateDecode"
            entry.stream = [packed[packed.index(b"\nstream\n") + 8 : -len(b"\nendstream")]]
