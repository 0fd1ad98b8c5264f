"""The example scorecard: made-up ratings of a made-up project, scored like any others, which show visitors what the
program makes."""

from scorecard.engine.project import RoundFacts, load_project
from scorecard.engine.result import Result, round_from_files
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.ratings.cells import rows_of_file
from scorecard.ratings.layouts import ratings_of
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import not_found

EXAMPLE = "/example"  # the path of its page
_RUBRIC = "equitable-development@2026.2"
_RATINGS = root_folder("criteria") / "example" / "dale-and-university.csv"


def find_example(context: RequestContext) -> Result | None:
    """The result of the example; None on a site that does not offer its rubric."""
    loaded = context.site.rubrics.get(_RUBRIC)
    if loaded is None:
        return None

    def score() -> Result:
        rubric = loaded.rubric
        project = load_project(_RATINGS.with_suffix(".yaml"), rubric)
        read = ratings_of(rubric, _RATINGS.name, rows_of_file(_RATINGS))
        return score_sheets(
            rubric,
            read.sheets,
            project=str(project.name),
            kind=project.kind,
            facts=project.facts(),
            round_entry=round_from_files(project.round or RoundFacts(), len(read.sheets), read.rulings),
            translations=context.site.library.translations(loaded),
        )

    return context.site.results.get_or_make(EXAMPLE, score)


def example_result(context: RequestContext) -> Result:
    """The result of the example. Raises 404 on a site that does not offer its rubric."""
    result = find_example(context)
    if result is None:
        raise not_found()
    return result
