"""Makes PDF files with WeasyPrint; each conforms to PDF/UA-1 and PDF/A-3a and has its data attached.

Runs in separate processes (`pdf.printer`)."""

import contextlib
import ctypes
import ctypes.util
import io
import logging
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pydyf

from scorecard.report.pdf.copies import add_copies
from scorecard.report.pdf.job import PLAIN, AnchorSearch, Fit, PrintHtml, PrintJob
from scorecard.report.pdf.style import DRAWING_ADDRESS, font_face, font_files, print_css

_FONT_ADDRESS = "font:"
_IMAGE_ADDRESSES = ("data:image/png;base64,", "data:image/jpeg;base64,")
_MOST_PADDING = 8  # attempts with a longer padding each (see `_finish`)
_NEAR = 4  # fits, from the first try on, that are tried one by one before a binary search among the later ones
_END = "end"  # the anchor below everything else
_SHORT = 0.25  # of a page, with its margin: a last page with less on it is not worth its paper
# the metadata that claims PDF/UA-1, and the description of its schema that PDF/A asks for
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


@contextlib.contextmanager
def without_greeting() -> Iterator[None]:
    """Suppress the notice that WeasyPrint prints to standard output where a library is missing."""
    with contextlib.redirect_stdout(io.StringIO()):
        yield


def try_out() -> None:
    """Print a page. Raises ImportError or OSError where a library is missing; can crash."""
    with without_greeting():
        import weasyprint

        weasyprint.HTML(string="<p>x").write_pdf()


def library_versions() -> str:
    """The versions of the libraries that decide the bytes of a PDF."""
    import weasyprint
    from weasyprint.text.ffi import pango

    number = pango.pango_version()
    versions = {
        "WeasyPrint": weasyprint.__version__,
        "Pango": f"{number // 10_000}.{number // 100 % 100}.{number % 100}",
        "HarfBuzz": _harfbuzz_version(),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }
    return ", ".join(f"{name} {version}" for name, version in versions.items())


def _harfbuzz_version() -> str:
    name = ctypes.util.find_library("harfbuzz")
    if name is None:
        return "unknown"
    describe = ctypes.CDLL(name).hb_version_string
    describe.restype = ctypes.c_char_p
    return str(describe().decode())


class PdfRenderer:
    """WeasyPrint with its fonts and style, loaded once. Not safe in threads."""

    def __init__(self, templates: Path) -> None:
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher, URLFetcherResponse

        fonts = {_FONT_ADDRESS + path.name: path.read_bytes() for path in font_files(templates)}

        class OnlyOurs(URLFetcher):  # type: ignore[misc]
            """Fetches nothing from outside: a document can use our fonts and the images inside it, nothing else."""

            def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
                if url.startswith(DRAWING_ADDRESS):
                    drawing = unquote(url.removeprefix(DRAWING_ADDRESS))
                    return URLFetcherResponse(url, drawing.encode(), {"Content-Type": "image/svg+xml"})
                if url.startswith(_IMAGE_ADDRESSES):
                    return super().fetch(url, headers)
                if url not in fonts:
                    raise ValueError(f"{url} is not allowed in a scorecard")
                return URLFetcherResponse(url, fonts[url], {"Content-Type": "font/woff2"})

        self.weasyprint = weasyprint
        self.fetcher = OnlyOurs()
        self.fonts = FontConfiguration()
        faces = "\n".join(font_face(url.removeprefix(_FONT_ADDRESS), url) for url in fonts)
        self.style = weasyprint.CSS(
            string=faces + print_css(templates), font_config=self.fonts, url_fetcher=self.fetcher
        )
        self.papers: dict[str, Any] = {}  # the parsed style sheet of each `@page` rule
        self.tried_out: tuple[AnchorSearch, Any] | None = None  # the last anchor search with its layout
        logging.getLogger("weasyprint").addHandler(logging.StreamHandler())

    def pdf(self, job: PrintJob) -> bytes:
        """The same job gives the same bytes."""
        document = self._fitted(job)
        written = b""
        # Two more streams are compressed only while the file is written. Either may by chance end in a carriage return,
        # which `_finish` cannot prevent; another padding then changes them.
        for padding in range(_MOST_PADDING):
            document.metadata.attachments = self._attachments(job)
            finish = partial(_finish, padding=padding, numbers=job.numbers)
            written = bytes(document.write_pdf(pdf_variant="pdf/a-3a", pdf_identifier=job.identifier, finisher=finish))
            if b"\r\nendstream" not in written:
                break
        return written

    def _fitted(self, job: PrintJob) -> Any:
        """The layout of the document in the first of its fits whose front needs no more than `most_pages`, or in the
        last if there is none.

        A fit is a size of letters, and what is left out to make room. The front is what has to fit, such as page 1 of a
        scorecard; what is behind it may have any number of pages. Not all fits are tried: a later fit never needs more
        pages than an earlier one."""
        front = replace(job.html, behind="")
        fits, laid_out = job.fits, dict[Fit, Any]()

        def has_room(fit: Fit) -> bool:
            laid_out[fit] = self.laid_out(front, job.paper, fit)
            return len(laid_out[fit].pages) <= job.most_pages

        last, first = len(fits) - 1, job.first_try
        if first == last or has_room(fits[first]):
            while first and has_room(fits[first - 1]):
                first -= 1
        else:
            near = min(first + _NEAR, last)
            first = next((fit for fit in range(first + 1, near) if has_room(fits[fit])), near)
            if first == near < last:
                # the first fit for which has_room is True; the last one is taken if there is none before it
                first = bisect_left(fits[:last], True, near, key=has_room)
        if job.html.behind:
            return self._without_short_end(job, fits[first])
        return laid_out.get(fits[first]) or self.laid_out(job.html, job.paper, fits[first])

    def _without_short_end(self, job: PrintJob, fit: Fit) -> Any:
        """The layout, set closer if that spares a last page that is almost empty."""
        document = self.laid_out(job.html, job.paper, fit)
        last = document.pages[-1]
        _, top, *_ = last.anchors[_END]
        if top > _SHORT * last.height:
            return document
        closer = self.laid_out(replace(job.html, kind=f"{job.html.kind} closer"), job.paper, fit)
        return closer if len(closer.pages) < len(document.pages) else document

    def pages_of_anchors(self, search: AnchorSearch) -> dict[str, int]:
        """The page of each HTML anchor in a document, counted from 0."""
        document = self.laid_out(search.html, search.paper)
        self.tried_out = search, document  # the same layout is often printed next
        return {anchor: number for number, page in enumerate(document.pages) for anchor in page.anchors}

    def laid_out(self, html: PrintHtml, paper: str, fit: Fit = PLAIN) -> Any:
        """The layout of a document: that of the anchor search just before, if it was the same one, else a new one."""
        kept, self.tried_out = self.tried_out, None
        if kept and kept[0] == AnchorSearch(html, paper) and fit == PLAIN:
            return kept[1]
        return self.weasyprint.HTML(string=html.text(fit), url_fetcher=self.fetcher).render(
            font_config=self.fonts, stylesheets=self.styles(paper), pdf_variant="pdf/a-3a", pdf_tags=True
        )

    def styles(self, paper: str) -> list[Any]:
        if paper not in self.papers:
            self.papers[paper] = self.weasyprint.CSS(string=paper)
        return [self.style, self.papers[paper]]

    def _attachments(self, job: PrintJob) -> list[Any]:
        """The attached files for WeasyPrint, which can read each of these objects only once."""
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


def _finish(_document: object, pdf: Any, padding: int = 0, numbers: Sequence[str] = ()) -> None:
    """Make a copy of the print for each of `numbers`, with that number on it, and make the file PDF/UA-1 as well as
    PDF/A-3a. WeasyPrint calls this before it writes the file.

    The metadata claims PDF/UA-1, describes the schema of that claim as PDF/A asks, and is stored uncompressed. A
    compressed stream that ends in a carriage return is stored uncompressed too: programs take that byte and the line
    feed before `endstream` for one line end, and find the stream a byte too short. All other streams are stored as
    they were compressed for this test. `padding` is the length of a text that no object refers to: it changes the
    two streams that WeasyPrint compresses later, which hold the small objects and the list of all objects."""
    if numbers:
        add_copies(pdf, numbers)
    if padding:
        pdf.add_object(pydyf.String(" " * padding))
    for entry in pdf.objects:
        if not getattr(entry, "compress", False):
            continue
        packed = entry.data
        entry.compress = False
        if entry.extra.get("Type") == "/Metadata":
            entry.stream = [part.replace(b"</rdf:RDF>", _XMP.encode() + b"</rdf:RDF>") for part in entry.stream]
        elif not packed.endswith(b"\r\nendstream"):
            entry.extra["Filter"] = "/FlateDecode"
            entry.stream = [packed[packed.index(b"\nstream\n") + 8 : -len(b"\nendstream")]]
