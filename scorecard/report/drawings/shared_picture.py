"""Draws the picture of a scorecard that social media and messengers show beside its address: 1,200 by 630 pixels, the
size that they expect."""

import io
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.drawings import tokens
from scorecard.report.drawings.axis import axis_of
from scorecard.report.drawings.lettering import BOLD, font_path, letter_widths
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.numbers import score_text

_SIZE = _WIDTH, _HEIGHT = 1200, 630
_EDGE = 60  # pixels of margin
_LEFT = 490  # x of the principles
_SMALLEST = 9  # pixels of letters
_FONTS = (
    BOLD,
    "atkinson-hyperlegible-next-latin-ext-800-normal.woff2",
    "other-scripts/vazirmatn-arabic-700.ttf",
    "other-scripts/padauk-myanmar-700.ttf",
    "other-scripts/noto-sans-ethiopic-ethiopic-700.ttf",
    "other-scripts/DejaVuSans-Bold.ttf",
)
"""A line is drawn in the first of these fonts that has all its letters, else in the last one."""


@dataclass(frozen=True, slots=True)
class SharedLine:
    """A principle with its score: `score` is the text, `part` the place on the axis from 0 to 1, None without a
    score."""

    title: str
    score: str
    part: float | None


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """What the picture shows. `name` is that of the project; `of` follows the score, such as “of 5”; `band` is ""
    without one. `counted` says how many sheets were counted, and `source` names the rubric and says if the data are
    made up. `ticks` are the places of the levels on the axis, from 0 to 1."""

    name: str
    score: str
    of: str
    band: str
    counted: str
    source: str
    lines: tuple[SharedLine, ...]
    ticks: tuple[float, ...]


def shared_picture_of(result: Result) -> SharedPicture:
    """The content of the picture, in the current language."""
    view = View.of(result)
    axis, overall = axis_of(view), result.overall
    lines = tuple(
        SharedLine(
            view.titles[id_],
            "–" if entry.score is None else score_text(entry.score),
            None if entry.score is None else axis.part(axis.scaled(entry.score, entry.of)),
        )
        for id_, entry in view.principles.items()
    )
    sample = _("Sample data, made up to show the layout.") if result.project.facts.sample else ""
    return SharedPicture(
        name=result.project.name,
        score="–" if overall.score is None else score_text(overall.score),
        of=_("No score") if overall.score is None else sentences.of_text(view),
        band=view.band_label(overall.band) or "",
        counted=sentences.sheets_counted(view),
        source=f"{view.rubric.title} {sample}".strip(),
        lines=lines,
        ticks=tuple(map(axis.part, axis.lines)),
    )


def shared_picture(shown: SharedPicture) -> bytes:
    """A PNG. The same content gives the same bytes."""
    picture = Image.new("RGB", _SIZE, tokens.PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, _WIDTH, 14), fill=tokens.TEAL)
    top = 44
    for line in _wrapped(shown.name, 52, _WIDTH - 2 * _EDGE, most=2):
        draw.text((_EDGE, top), line, tokens.INK, _font(line, 52))
        top += 62
    top += 20
    size = next(
        size for size in range(150, 0, -2) if _font(shown.score, size).getlength(shown.score) < _LEFT - _EDGE - 20
    )
    draw.text((_EDGE, top + 150 - size), shown.score, tokens.INK, _font(shown.score, size))
    verdict = f"{shown.of} · {shown.band}" if shown.band else shown.of
    verdict = _wrapped(verdict, 36, _LEFT - _EDGE - 20, most=1)[0]
    draw.text((_EDGE, top + 178), verdict, tokens.INK, _font(verdict, 36))
    draw.text((_EDGE, top + 232), shown.counted, tokens.SOFT, _font(shown.counted, 26))
    _principles(draw, shown, left=_LEFT, top=top + 16, height=_HEIGHT - top - 90)
    draw.text((_EDGE, _HEIGHT - 56), shown.source, tokens.SOFT, _font(shown.source, 24))
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _principles(draw: ImageDraw.ImageDraw, shown: SharedPicture, *, left: int, top: int, height: int) -> None:
    each = max(min(height // max(len(shown.lines), 1), 58), _SMALLEST + 2)  # the height of a line
    size = max(min(26, each - 8), _SMALLEST)
    start, end, scores = 850, 1070, _WIDTH - _EDGE  # x of the two ends of the axis, and of the end of the scores
    for line in shown.lines[: height // each if each else 0]:
        middle = top + each // 2
        title = _wrapped(line.title, size, start - left - 20, most=1)[0]
        draw.text((left, middle), title, tokens.INK, _font(title, size), anchor="lm")
        draw.line((start, middle, end, middle), tokens.LINE, 3)
        for tick in shown.ticks:
            place = start + round((end - start) * tick)
            draw.line((place, middle - 7, place, middle + 7), tokens.LINE, 3)
        if line.part is not None:
            place = start + round((end - start) * line.part)
            draw.ellipse((place - 11, middle - 11, place + 11, middle + 11), tokens.TEAL)
        draw.text((scores, middle), line.score, tokens.INK, _font(line.score, size), anchor="rm")
        top += each


def _wrapped(text: str, size: int, width: int, *, most: int) -> list[str]:
    """The text in at most `most` lines of `width` pixels; if it does not fit, the last of them ends in “…”, as does a
    line with a word that is too long."""
    font, lines, words = _font(text, size), [""], text.split()
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    shown = lines[:most]
    for place, line in enumerate(shown):
        has_more = len(lines) > most and place == len(shown) - 1
        while font.getlength(line) > width or (has_more and not line.endswith("…")):
            line = f"{line.rstrip('…')[:-1].rstrip()}…"
        shown[place] = line
    return shown


def _font(text: str, size: int) -> ImageFont.FreeTypeFont:
    """The first of `_FONTS` that has all letters of a text."""
    letters = {ord(letter) for letter in text if not letter.isspace()}
    return _sized(next((name for name in _FONTS if letters <= letter_widths(font_path(name)).keys()), _FONTS[-1]), size)


@lru_cache(maxsize=64)
def _sized(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_path(name), size)
