"""Templates become pages: one object `page` each, drawn in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from scorecard.engine.result import Result
from scorecard.i18n import LANGUAGES, spoken
from scorecard.report.pages.scorecard import page_of
from scorecard.report.pages.view import View
from scorecard.report.pdf.html import template_environment
from scorecard.report.pdf.style import font_files
from scorecard.report.wording.sentences import headline, verdict
from scorecard.rubrics.models import Rubric
from scorecard.web.core.cache import Kept

STATIC = Path(__file__).parent.parent / "static"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A scorecard in a reader's language."""

    headline: str
    verdict: str
    rubric: Rubric
    top: Markup
    """The project, the verdict, how many rated."""
    html: Markup
    """All below it."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the site knows beside a scorecard: whether it was noted what became of its asks, and whether its questions
    are ones that come with the program."""

    has_promises: bool = False
    is_shipped: bool = False


@dataclass
class Rendering:
    """Draws pages. What a digest names is drawn once."""

    templates: Path
    _scorecards: Kept[tuple[str, str, Around], Drawn] = field(default_factory=lambda: Kept(200))

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
        """`errors` are the faults in a form; `notice` says what was just done; `languages` are those it offers."""
        drawn = self.environment.get_template(template)
        offered = {code: LANGUAGES[code] for code in languages if code in LANGUAGES} or LANGUAGES
        return drawn.render(page=page, errors=errors, notice=notice, language=spoken(), languages=offered)

    def scorecard(self, result: Result, around: Around) -> Drawn:
        """The scorecard as it stands in a page, private or public."""
        return self._scorecards.of((result.digest, spoken().code, around), lambda: self._draw(result, around))

    def _draw(self, result: Result, around: Around) -> Drawn:
        view = View.of(result)
        page = page_of(result)
        top, html = (
            Markup(self.environment.get_template(f"components/{name}.html").render(page=page, around=around))  # noqa: S704  (they escape)
            for name in ("verdict", "scorecard")
        )
        return Drawn(headline(view), verdict(view), view.rubric, top, html)

    def static_address(self, name: str) -> str:
        """The address of a file, with the digest of all files, so that browsers may keep it for good."""
        return f"/static/{self._version}/{self.static_files[name].name}"

    @cached_property
    def _version(self) -> str:
        return sha256(b"".join(path.read_bytes() for path in self.static_files.values())).hexdigest()[:12]

    @cached_property
    def static_files(self) -> dict[str, Path]:
        """What the site serves beside its pages, by name."""
        files = [path for path in STATIC.iterdir() if path.is_file()]
        return {path.name: path for path in sorted([*files, *font_files(self.templates)])}
