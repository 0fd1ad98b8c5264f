"""A scorecard in short, for the picture that is shown where its address is shared."""

from scorecard.engine.result import Result
from scorecard.i18n import gettext as _
from scorecard.report.drawings.axis import axis_of
from scorecard.report.drawings.shared_picture import SharedLine, SharedPicture
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.numbers import score_text


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
