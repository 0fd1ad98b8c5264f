"""Makes the HTML of prints: templates show what is in one page object."""

import base64
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import CodeType
from typing import ClassVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from scorecard import __version__
from scorecard.engine.result import Result
from scorecard.i18n import current_language, gettext, ngettext
from scorecard.i18n import gettext as _
from scorecard.report.drawings import tokens
from scorecard.report.pages.before_after import BeforeAfterCard, before_after_card
from scorecard.report.pages.blank_sheet import BlankSheet
from scorecard.report.pages.invitation import InvitationCard
from scorecard.report.pages.promises import PromisesCard, promises_card
from scorecard.report.pages.scorecard import Page, page_of
from scorecard.report.pages.side_by_side import SideBySideCard, outdated_text
from scorecard.report.pages.view import View
from scorecard.report.pdf.job import PrintHtml
from scorecard.report.pdf.options import Document, Handout, LaterRound, Paper, PrintOrder
from scorecard.report.pdf.style import DRAWING_ADDRESS, font_face, font_files, print_css
from scorecard.report.wording.numbers import count_text, day_text
from scorecard.report.wording.sentences import later_round_text
from scorecard.scripts import direction, with_scripts_marked

_QUOTED = str.maketrans({"%": "%25", "#": "%23", "&": "%26", '"': "'", "\n": None})


@dataclass(frozen=True, slots=True)
class PrintPage:
    """What every print has. `description` and `engine` are metadata of the document; `style` is CSS to put inside, None
    for a PDF. `running_name` and `running_note` are for the foot of each page of a print with several pages."""

    document: Document | Handout
    large: bool
    language: str
    title: str
    description: str
    engine: str
    style: str | None
    running_name: str
    running_note: str

    @property
    def is_paged(self) -> bool:
        """Whether the print may have several pages."""
        return self.document is not Document.HEARING or self.large


@dataclass(frozen=True, slots=True)
class PrintedPhotograph:
    """The photograph of a fact: the question that the fact is about, what it shows, and the image as an address."""

    question: str
    text: str
    image: str


@dataclass(frozen=True, slots=True)
class ScorecardPrint(PrintPage):
    """The hearing page, or the full scorecard (`is_whole`), of which it is the first page. `before` is the comparison
    with the earlier round, `earlier` says what that came to, `picture_text` says what the picture shows, and `help` has
    paragraphs on where to get help. `standing` says which publication of its round it is, and `later_round` that a
    later round is published, "" if there is nothing to say."""

    is_whole: bool
    card: Page
    before: BeforeAfterCard | None
    earlier: str
    promises: PromisesCard | None
    standing: str
    later_round: str
    logo: str | None
    picture: str | None
    picture_text: str
    photographs: tuple[PrintedPhotograph, ...]
    contact: str
    help: tuple[str, ...]

    @property
    def place_of_checks(self) -> str:
        """Where page 1 says how solid the score is; in large print all stands in one column."""
        known = self.promises
        promised = [*map(known.state_of, self.card.asks), f"{known.summary} {known.as_of}"] if known else []
        return "requirements" if self.large else self.card.place_of_checks(promised)


@dataclass(frozen=True, slots=True)
class SheetPrint(PrintPage):
    """Blank sheets, one for each of its numbers."""

    sheet: BlankSheet
    logo: str | None
    contact: str
    help: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SideBySidePrint(PrintPage):
    """Projects beside each other. `outdated` are sentences on those of which a later round is published."""

    card: SideBySideCard
    outdated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InvitationPrint(PrintPage):
    """A poster, or two flyers with the same words on a page. Either is one page, so it needs no running lines."""

    card: InvitationCard
    logo: str | None

    @property
    def is_paged(self) -> bool:
        return False


def _photographs(result: Result, order: PrintOrder) -> tuple[PrintedPhotograph, ...]:
    """The photographs that a full scorecard prints; none if the order has not got them all."""
    shown, criteria = result.project.facts.photographs, View.of(result).rubric.criteria
    if len(shown) != len(order.photographs or ()):
        return ()
    return tuple(
        PrintedPhotograph(criteria[id_].question, photograph.text, image_address(image) or "")
        for (id_, photograph), image in zip(shown, order.photographs or (), strict=True)
    )


@dataclass(frozen=True)
class Documents:
    """Draws documents from the templates in a folder. Make one and keep it; templates are compiled once."""

    templates: Path

    @cached_property
    def _with_images(self) -> Environment:
        """The templates for PDFs, with drawings as images: WeasyPrint computes one style for an image, but one for each
        part of a drawing inside the page."""
        return template_environment(self.templates, drawings_are_images=True)

    @cached_property
    def _with_drawings(self) -> Environment:
        """The templates for HTML files, with drawings as SVG inside the page."""
        return template_environment(self.templates)

    def scorecard(
        self, result: Result, order: PrintOrder, before: Result | None = None, *, style: str | None = None
    ) -> PrintHtml:
        """The hearing page or the full scorecard. `style` is CSS to put inside; None for a PDF."""
        card = page_of(result, large=order.large)
        compared = before_after_card(before, result) if before else None
        page = ScorecardPrint(
            document=order.document,
            large=order.large,
            language=card.language,
            title=f"{card.name}: {card.rubric_title}",
            description=card.sheets_counted + card.sheets_detail,
            engine=card.engine,
            style=style,
            running_name=" · ".join(filter(None, (card.name, card.round_label))),
            running_note=_("Sample data, made up to show the layout.") if card.sample else card.rubric_title,
            is_whole=order.document is Document.FULL,
            card=card,
            before=compared,
            earlier=_earlier_round(compared),
            promises=promises_card(View.of(result), order.promises, order.as_of),
            logo=image_address(order.branding.logo),
            picture=image_address(order.picture) if result.project.picture else None,
            picture_text=result.project.picture.text if result.project.picture else "",
            photographs=_photographs(result, order),
            standing=_standing(order),
            later_round=_later_round(View.of(result), order.later) if order.later else "",
            contact=" · ".join(text for text in (card.contact, *_lines(order.branding.contact)) if text),
            help=_lines(order.branding.help),
        )
        return self._drawn(page, "hearing", "behind" if page.is_whole else None)

    def sheet(self, sheet: BlankSheet, order: PrintOrder) -> PrintHtml:
        """Blank sheets to fill in by hand."""
        page = SheetPrint(
            document=order.document,
            large=order.large,
            language=current_language().code,
            title=f"{sheet.title}: {sheet.project or sheet.edition}",
            description=_("A sheet to fill in by hand"),
            engine=f"scorecard {__version__}",
            style=None,
            running_name=sheet.project or sheet.edition,
            running_note=sheet.title,
            sheet=sheet,
            logo=image_address(order.branding.logo),
            contact=" · ".join(_lines(order.branding.contact)),
            help=_lines(order.branding.help),
        )
        return self._drawn(page, "sheet")

    def side_by_side(self, card: SideBySideCard, order: PrintOrder) -> PrintHtml:
        """Up to twelve projects on a page across; in large print as a list."""
        title = _("Projects side by side") if len(card.lines) > 1 else _("Rounds side by side")
        page = SideBySidePrint(
            document=order.document,
            large=order.large,
            language=current_language().code,
            title=f"{title}: {card.edition}",
            description=", ".join(column.name for column in card.columns),
            engine=f"scorecard {__version__}",
            style=None,
            running_name=title,
            running_note=card.edition,
            card=card,
            outdated=tuple(outdated_text(one.name, one.score) for one in order.outdated),
        )
        return self._drawn(page, "side_by_side")

    def invitation(self, card: InvitationCard, handout: Handout, logo: str | None) -> PrintHtml:
        """A poster, or two flyers on a page."""
        page = InvitationPrint(
            document=handout,
            large=False,
            language=current_language().code,
            title=card.name,
            description=_("An invitation to a round"),
            engine=f"scorecard {__version__}",
            style=None,
            running_name="",
            running_note="",
            card=card,
            logo=image_address(logo),
        )
        return self._drawn(page, "invitation")

    def standalone(self, result: Result) -> str:
        """The full scorecard as one HTML file that needs nothing beside it."""
        return self.scorecard(result, PrintOrder(), style=self.style() + page_rule(PrintOrder())).text()

    def _drawn(self, page: PrintPage, front: str, behind: str | None = None) -> PrintHtml:
        """The HTML of a page object. `front` is the name of the template for the hearing page, or for the whole of
        another print; `behind` is that for the pages that follow it, None if there are none (see `PrintHtml`)."""
        environment = self._with_images if page.style is None else self._with_drawings

        def part(name: str | None) -> str:
            html = environment.get_template(f"print/{name}.html").render(page=page) if name else ""
            return with_scripts_marked(html, page.language)  # words in other letters, such as Arabic ones

        kind = f"{page.document} large" if page.large else page.document.value
        return PrintHtml(part("head"), kind, part(front), part(behind))

    def style(self) -> str:
        """The style sheet with its fonts inside."""
        fonts = {path.name: base64.b64encode(path.read_bytes()).decode() for path in font_files(self.templates)}
        faces = [font_face(name, f"data:font/woff2;base64,{content}") for name, content in fonts.items()]
        return "\n".join(faces) + print_css(self.templates)


def page_rule(order: PrintOrder) -> str:
    """The size, margins and footer of the paper, as a CSS `@page` rule. It is not in the document, so that a process
    that prints parses each of the few rules only once."""
    across = order.document is Document.SIDE_BY_SIDE and not order.large
    size = {Paper.LETTER: "letter", Paper.A4: "A4"}[order.paper] + (" landscape" if across else "")
    if order.document is Document.HEARING and not order.large:
        return f"@page {{ size: {size}; margin: 11mm 16mm 9mm; }}"
    if order.large:  # a question in large letters fills a page
        margin = "10mm 13mm 16mm" if order.document is Document.SHEET else "0.6in 0.65in 0.75in"
    elif order.document is Document.SHEET:
        margin = "10mm 13mm 12mm"
    else:
        margin = "13mm 16mm 15mm" if across else "14mm 16mm 18mm"
    is_sheet = order.document is Document.SHEET
    is_close = across or is_sheet or order.large  # the margin is not much higher than the line in it
    at = f" vertical-align: top; padding-top: {0 if is_sheet and order.large else 4}pt;" if is_close else ""
    # either of the running lines is cut where its share of the width ends
    note = 30 if is_sheet else 0 if order.large else 50 if across else 60
    footer = (
        f"@bottom-left {{ content: element(sample); width: {note}%;{at} }}"
        f" @bottom-right {{ content: element(name); width: {100 - note}%;{at} }}"
    )
    return f"@page {{ size: {size}; margin: {margin}; {footer} }}"


def handout_rule(paper: Paper) -> str:
    """The `@page` rule of a poster or of flyers."""
    return f"@page {{ size: {paper}; margin: 12mm 15mm; }}"


def image_address(image: str | None) -> str | None:
    """A PNG or JPEG in base64 as a data URL; None without an image."""
    kind = "png" if image and image.startswith("iVBOR") else "jpeg"  # how every PNG begins in base64
    return f"data:image/{kind};base64,{image}" if image else None


def _standing(order: PrintOrder) -> str:
    """Which publication of its round a print is."""
    if order.number is None or order.published_on is None:
        return ""
    if order.number == 1:
        return _("First published on {day}.").format(day=day_text(order.published_on))
    text = _("Corrected and published again on {day}, as number {number} of this round.")
    return text.format(number=count_text(order.number), day=day_text(order.published_on))


def _later_round(view: View, later: LaterRound) -> str:
    # another edition may have other bands
    band = view.band_label(later.band) if later.band in view.bands else None
    return later_round_text(later.label, later.score, band, later.position)


def _earlier_round(compared: BeforeAfterCard | None) -> str:
    """What the round before came to, "" without one whose score can be compared."""
    if compared is None or not compared.principles:
        return ""
    before = compared.before
    text = (
        _("The round before, “{label}”, came to {score} ({band}).")
        if before.band
        else _("The round before, “{label}”, came to {score}.")
    )
    texts = [text.format(label=before.label, score=before.score, band=before.band)]
    if before.stance and before.stance != compared.after.stance:
        texts.append(_("The group’s position then: {position}.").format(position=before.stance))
    return " ".join(filter(None, [*texts, compared.with_ruled_out]))


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def _svg_address(svg: str) -> Markup:
    """An SVG as a data URL for the `src` of an image. The texts in the SVG must be escaped already."""
    return Markup(DRAWING_ADDRESS + str(svg).translate(_QUOTED))  # noqa: S704


class _Compiled(BytecodeCache):
    """Keeps compiled templates for the whole process, so that pages and prints share them. A template that was changed
    has another checksum and is compiled again."""

    known: ClassVar[dict[tuple[str, str], CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self.known[bucket.key, bucket.checksum] = bucket.code


def template_environment(templates: Path, *, drawings_are_images: bool = False) -> Environment:
    """Jinja as all our templates expect it: escaping, strict about names, in the reader's language."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_Compiled(),
    )
    environment.globals["tokens"] = tokens  # the colors and sizes of drawings
    environment.globals["drawings_are_images"] = drawings_are_images
    environment.filters["svg_address"] = _svg_address
    environment.globals["direction"] = direction
    environment.filters["plain"] = str  # for a title or an attribute, in which no tags are allowed
    environment.install_gettext_callables(gettext, ngettext, newstyle=False)  # type: ignore[attr-defined]
    return environment
