"""Renders templates in the reader's language. The data of each page is one object, `page`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from scorecard.engine.result import Result
from scorecard.i18n import LANGUAGES, current_language
from scorecard.i18n import gettext as _
from scorecard.report.pages.promises import PromisesCard
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.view import View
from scorecard.report.pdf.html import template_environment
from scorecard.report.pdf.style import font_files
from scorecard.report.wording.sentences import headline, verdict
from scorecard.rubrics.models import Rubric
from scorecard.scripts import with_scripts_marked
from scorecard.web.core.cache import Cache

STATIC = Path(__file__).parent.parent / "static"


@dataclass(frozen=True, slots=True)
class DrawnScorecard:
    """A scorecard in a reader's language. `headline` is such as “Weak: 2.4 of 5”; `verdict` adds how many sheets were
    counted."""

    headline: str
    verdict: str
    rubric: Rubric
    top: Markup
    """The HTML of its first part: the project, and the verdict with how many sheets were counted."""
    html: Markup
    """The HTML of the rest."""
    axis: Markup
    """The drawing of all answers on one axis, alone; it is also a part of `top`."""


@dataclass(frozen=True, slots=True)
class ScorecardContext:
    """What the site knows about a scorecard beyond its result. `promises` is what became of its asks, None if nobody
    noted anything; `is_shipped` is whether its rubric is one that this site offers; `questions_at` is the address below
    which each of its questions has a page, “” if they have none."""

    promises: PromisesCard | None = None
    questions_at: str = ""
    is_shipped: bool = False


@dataclass
class Rendering:
    """Renders pages. Scorecards are cached by the digest of their result, the language and the context."""

    templates: Path
    _scorecards: Cache[tuple[str, str, ScorecardContext], DrawnScorecard] = field(default_factory=lambda: Cache(200))

    @cached_property
    def environment(self) -> Environment:
        environment = template_environment(self.templates)
        environment.globals["static"] = self.static_address
        return environment

    def page(
        self,
        template: str,
        page: object,
        *,
        errors: Sequence[object],
        notice: str | None,
        languages: Sequence[str] = (),
    ) -> str:
        """The HTML of a page, in which texts in another writing system, such as Arabic, are marked with their language.
        `errors` are the faults in a form; `notice` says what was just done; `languages` are the
        codes that the page offers, all if empty."""
        source = self.environment.get_template(template)
        offered = {code: LANGUAGES[code] for code in languages if code in LANGUAGES} or LANGUAGES
        language = current_language()
        html = source.render(page=page, errors=errors, notice=notice, language=language, languages=offered)
        return with_scripts_marked(html, language.code)

    def scorecard(self, result: Result, around: ScorecardContext) -> DrawnScorecard:
        """Draws a scorecard for a private or public page, or takes it from the cache."""
        return self._scorecards.get_or_make(
            (result.digest, current_language().code, around), lambda: self._draw(result, around)
        )

    def page_one(self, result: Result, promises: PromisesCard | None) -> Markup:
        """The HTML of a preview of page 1, for a result that is not saved."""
        template = self.environment.get_template("components/page_one.html")
        return Markup(template.render(page=page_of(result), promises=promises))  # noqa: S704  (it escapes)

    def _draw(self, result: Result, around: ScorecardContext) -> DrawnScorecard:
        view = View.of(result)
        page = page_of(result)
        top, html = (
            Markup(self.environment.get_template(f"components/{name}.html").render(page=page, around=around))  # noqa: S704  (they escape)
            for name in ("verdict", "scorecard")
        )
        axis = Markup(self.environment.get_template("components/charts.html").module.axis(page, alone=True))  # type: ignore[attr-defined]  # noqa: S704
        return DrawnScorecard(headline(view), verdict(view), view.rubric, top, html, axis)

    def static_address(self, name: str) -> str:
        """The path of a static file. It has the digest of all static files in it, which changes with any of them, so
        that browsers may cache the file forever."""
        return f"/static/{self._version}/{self.static_files[name].name}"

    @cached_property
    def _version(self) -> str:
        return sha256(b"".join(path.read_bytes() for path in self.static_files.values())).hexdigest()[:12]

    @cached_property
    def static_files(self) -> dict[str, Path]:
        """The static files and fonts, by name."""
        files = [path for path in STATIC.iterdir() if path.is_file()]
        return {path.name: path for path in sorted([*files, *font_files(self.templates)])}


def notices() -> dict[str, str]:
    """Sentences that say what was just done, by the code that a cookie carries to the next page."""
    return {
        "saved": _("Saved."),
        "left-open": _("You chose no answer, so that question stays open."),
        "counts-now": _("Saved. It counts already; you need not send the sheet again."),
        "reopened": _("The answers can be changed again."),
        "published": _("Published. Anyone with the address can read it."),
        "published-here": _("Published. Its address does not open from everywhere."),
        "sample": _("A made-up project with 12 made-up sheets. Try everything out; it is never public."),
        "deleted-sample": _("The made-up project is gone."),
        "withdrawn": _("Taken down. A note stays at the public address."),
        "deleted": _("The project and all its answers were deleted."),
        "rubric-kept": _("Kept. This device can change it; anyone with its address can read it and score with it."),
        "rubric-kept-by-group": _("Kept for your group, which can change it; anyone with its address can read it."),
        "rubric-for-round": _("Kept for your group. Save this page, so that the round asks these questions."),
        "rubric-deleted": _("Deleted. Scorecards that were made with it keep its questions."),
        "left": _("This device has forgotten your scorecards. Your private link opens them again."),
        "link-mailed": _("If an organizer here has this address, a new link is on its way."),
        "invited": _("The link was mailed."),
        "removed": _("Removed. Their link opens nothing any more, and they are signed out everywhere."),
        "ended": _("That device is signed out."),
        "signed-out": _("You are signed out on this device."),
        "imported": _("Read in."),
        "taken-out": _("Taken out."),
        "prepared": _("Prepared: the same questions, and what is known so far."),
        "opened": _("The round is open."),
        "closed": _("The round is closed. Its sheets are frozen."),
        "reopened-round": _("The round is open again. The reason is printed with the method."),
        "deleted-sheet": _("Your sheet was deleted."),
        "deleted-round": _("The round was deleted with all its sheets. For a few days you can bring it back here."),
        "deleted-for-ever": _("It is deleted for ever."),
        "brought-back": _("It is back."),
    }
