"""The example: made-up ratings of a made-up project, scored as any other, for those who want to see what comes out."""

from scorecard.engine.project import RoundFacts, load_project
from scorecard.engine.result import Result, round_from_files
from scorecard.engine.scorecard import score_sheets
from scorecard.folders import root_folder
from scorecard.ratings.cells import rows_of_file
from scorecard.ratings.layouts import ratings_of
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import not_found

EXAMPLE = "/example"
_RUBRIC = "equitable-development@2026.1"
_RATINGS = root_folder("criteria") / "example" / "dale-and-university.csv"


def find_example(context: RequestContext) -> Result | None:
    """None on a site without the questions of the example."""
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
    """Raises 404 where there is none."""
    result = find_example(context)
    if result is None:
        raise not_found()
    return result
