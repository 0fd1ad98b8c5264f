"""The pages of the example scorecard."""

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.web.core.context import Context
from scorecard.web.scorecards.page import Publications, scorecard_page
from scorecard.web.scorecards.question import show_question
from scorecard.web.scorecards.sample_card import EXAMPLE, example_result

router = APIRouter()


@router.get(EXAMPLE)
def show_example(context: Context) -> Response:
    page = scorecard_page(context, example_result(context), files=EXAMPLE, numbers=Publications(), questions_at=EXAMPLE)
    return context.page("pages/scorecards/scorecard.html", page)


@router.get(f"{EXAMPLE}/questions/{{criterion_id}}")
def show_question_of_example(context: Context, criterion_id: str) -> Response:
    return show_question(context, example_result(context), criterion_id, EXAMPLE)
