"""A scorecard for the terminal: a readable table with small bars."""

import textwrap

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.pages.scorecard import page_of

_WIDTH = 80  # characters of a line
_BAR = 20  # characters of a bar


def scorecard_text(result: Result) -> str:
    """The scorecard as text. Sentences are wrapped at 80 characters; questions stay on one line each."""
    page = page_of(result)
    headline = f"{page.score} {page.of}" + (f"  {page.band}" if page.band else "") if page.score else page.no_score
    lines = [page.name, page.rubric_name, "", str(headline), *_wrapped(page.sheets_counted + page.sheets_detail)]
    lines += _wrapped(page.cap_note) if page.cap_note else []
    lines.append("")
    width = max(len(row.title) for row in page.rows)
    least, most = page.axis.ticks[0], page.axis.ticks[-1]
    for row, principle in zip(page.rows, page.principles, strict=True):
        filled = 0 if row.answers.mean is None else round((row.answers.mean - least) / (most - least) * _BAR)
        bar = "█" * filled + "·" * (_BAR - filled)
        note = " · ".join(part for part in (row.counts_for, row.note) if part)
        lines.append(f"{row.title:{width}}  {bar}  {row.score:>5}  {note}".rstrip())
        lines += [f"    {block.points:>14}  {block.question}" for block in principle.criteria]
    if page.asks:
        lines += [
            "",
            page.asks_title + (f" ({page.picks_text})" if page.picks_text else ""),
            *filter(None, [page.asks_note]),
        ]
        lines += [line for number, ask in enumerate(page.asks, 1) for line in _wrapped(f"{number}. {ask.text}")]
    if page.requirements:
        lines += ["", _("What these questions require of every project")]
        lines += [f"{row.mark}: {row.text}" + (f" ({row.number})" if row.number else "") for row in page.requirements]
    if page.short_checks:
        lines += [
            "",
            _("How solid is this score?"),
            *(line for sentence in page.short_checks for line in _wrapped(sentence)),
        ]
    if page.to_find_out:
        lines += ["", _("To find out"), *(f"- {question}" for question in page.to_find_out)]
    return "\n".join([*lines, "", _("Digest {digest}").format(digest=page.digest), ""])


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH) or [""]
