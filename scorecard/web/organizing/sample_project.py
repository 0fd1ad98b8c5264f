"""Makes a made-up project with made-up sheets, with which a group can try everything, and deletes it again. Such a
project is never published."""

import secrets
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.answers import Answer, NotRated, Sheet
from scorecard.engine.project import Facts, Hearing
from scorecard.engine.result import ProjectEntry
from scorecard.i18n import LANGUAGES
from scorecard.i18n import gettext as _
from scorecard.ratings.layouts import Ratings
from scorecard.report.wording.round_notes import given_labels
from scorecard.rounds import life
from scorecard.rounds.paper import add_file
from scorecard.rounds.preparing import prepare
from scorecard.rubrics.models import Rubric
from scorecard.store.groups import place_of
from scorecard.store.rounds import rounds_of_project
from scorecard.store.tables import new_id
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context
from scorecard.web.core.forms import PostedForm
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.rubrics.rubric_choice import chosen_rubric

router = APIRouter()

_SHEETS = 12
_HEARING_IN = timedelta(days=21)  # from today


@router.post("/group/sample")
def make_sample(context: Context, posted: PostedForm, who: Organizer) -> Response:
    """Makes a project with an open round that has sheets. The field `form` is a random key in the form: sending the
    same form twice makes one project."""
    chosen, _name = chosen_rubric(context, "")
    rubric, translations = chosen.rubric, context.site.library.translations(chosen)
    with context.writing() as session:
        round_id = prepare(
            session,
            who,
            form=posted["form"] or secrets.token_urlsafe(16),
            rubric=rubric,
            translations=translations,
            project=_made_up_project(rubric, who.today(context.now)),
            label=given_labels()[0],  # the one that the program suggests for a first round: “As first proposed”
            languages=[code for code in LANGUAGES if code == rubric.language or code in translations],
            now=context.now,
            incomes=context.site.latest_incomes(place_of(session, who.group_id)),
        )
        round_ = round_of(session, who, round_id, to_write=True)
        if round_.opened_at is None:
            life.open_round(session, who, round_, context.now)
            made_up = Ratings(tuple(_made_up_sheets(rubric)), {}, ())  # without rulings and notices
            add_file(session, who, round_of(session, who, round_id, to_write=True), made_up, new_id(), context.now)
    return context.redirect(f"/group/rounds/{round_id}", notice="sample")


@router.post("/group/projects/{project_id}/delete")
def delete_sample(context: Context, who: Organizer, project_id: str) -> Response:
    """Deletes a made-up project with all its rounds, which cannot be brought back. Raises 404 if the group has no such
    project, or 409 if it is not made up."""
    with context.writing() as session:
        rounds = rounds_of_project(session, who.group_id, project_id)
        if not rounds:
            raise not_found()
        if not rounds[-1].project.facts.sample:
            raise Refused(409, _("This project is not made up. Delete its rounds one by one."))
        for round_ in rounds:
            life.delete(session, who, round_of(session, who, round_.id, to_write=True), context.now, at_once=True)
    context.site.deletion.start()  # the rows, in the background
    context.site.print_files.clear()  # finished prints, which the disk keeps
    return context.redirect("/group", notice="deleted-sample")


def _made_up_project(rubric: Rubric, today: date) -> ProjectEntry:
    facts = Facts(
        address=_("12 Sample Street"),
        developer=_("Made-up Developer"),
        homes=_("120 homes, 6 with three bedrooms"),
        homes_by_rent=_("24 at 60 percent of area median income, for 15 years"),
        hearing=Hearing(body=_("Planning Commission"), date=today + _HEARING_IN),
    ).model_copy(update={"sample": True})  # a file says “yes”, which is what the model reads
    kind = next((kind.id for kind in rubric.kinds), None)
    return ProjectEntry(name=_("Sample Street Apartments (made up)"), kind=kind, facts=facts)


def _made_up_sheets(rubric: Rubric) -> Iterator[Sheet]:
    """Makes the same sheets each time, as the random numbers have fixed seeds: on most questions the answers lie close
    together, on every fourth the people are split, and some answers are “cannot tell”."""
    usual = {id_: Random(id_).randrange(len(points)) for id_, points in rubric.points.items()}  # noqa: S311
    for number in range(1, _SHEETS + 1):
        chance = Random(number)  # noqa: S311
        answers = {id_: _made_up_answer(rubric, id_, place, usual[id_], chance) for place, id_ in enumerate(usual)}
        yield Sheet(f"{number:02}", answers | _made_up_reason(rubric, number, answers))


def _made_up_answer(rubric: Rubric, criterion: str, place: int, usual: int, chance: Random) -> Answer:
    """`place` is the index of the criterion in the rubric, `usual` the index of the level that most sheets choose."""
    points = rubric.points[criterion]
    if chance.random() < 0.1:
        return Answer(NotRated.CANNOT_TELL)
    if place % 4 == 3:
        return Answer(points[chance.choice((0, -1))])
    return Answer(points[min(max(usual + chance.choice((-1, 0, 0, 0, 1)), 0), len(points) - 1)])


def _made_up_reason(rubric: Rubric, number: int, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The answer with a reason that every second sheet has, by its criterion; empty for the other sheets. `number` is
    the number of the sheet, `answers` are its answers so far."""
    if number % 2:
        return {}
    criterion = list(rubric.criteria)[number * 3 % len(rubric.criteria)]
    words = (
        _("They came to the meeting twice, and nothing in the plan changed."),
        _("This is in the signed agreement."),
    )
    return {criterion: Answer(answers[criterion].given, reason=words[number // 2 % 2])}
