"""Files of ratings: read, looked at, and then taken into the round as a whole or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import FaultyFile, Problem
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, translate_problem
from scorecard.ratings.cells import read_table
from scorecard.ratings.layouts import Ratings, ratings_of
from scorecard.report.tables.spreadsheet import ratings_csv
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import paper
from scorecard.store.rounds import Round
from scorecard.store.uploads import add_upload, delete_upload, find_upload
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.rubrics.rubric_choice import in_words

router = APIRouter()

_MOST_SHOWN = 200  # sheets, or problems, of a preview


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The form for a file, with every problem of the one that was sent."""

    title: str
    group: str
    name: str
    base: str
    problems: tuple[Problem, ...]
    more: str | None
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ImportRow:
    name: str
    answers: str


@dataclass(frozen=True, slots=True)
class ImportPreviewPage:
    """What a file would bring into the round."""

    title: str
    group: str
    name: str
    base: str
    here: str
    count: str
    rows: tuple[ImportRow, ...]
    more: str | None
    rulings: tuple[tuple[str, str], ...]
    notices: tuple[str, ...]
    clashes: str | None


@router.get("/group/rounds/{round_id}/import")
def show_import(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    return _import_page(context, round_)


@router.post("/group/rounds/{round_id}/import")
def upload_ratings(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    if posted.switch_language:
        return _import_page(context, round_)
    if "file" not in posted.files:
        return _import_page(context, round_, errors=[FieldError("file", _("Choose a file: CSV or XLSX."))])
    try:
        name = _("the file")
        read = ratings_of(round_.rubric, name, read_table(name, posted.files["file"]))
    except FaultyFile as fault:
        sentence = _("Nothing was read in. Mend what stands below, then choose the file again.")
        return _import_page(context, round_, fault.problems, [FieldError("file", sentence)])
    content = ratings_csv(read.sheets, read.rulings, named=True)
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        upload_id = add_upload(
            session, round_id, "\n".join(str(translate_problem(one)) for one in read.notices), content, context.now
        )
    return context.go(f"/group/rounds/{round_id}/import/{upload_id}")


@router.get("/group/rounds/{round_id}/import/{upload_id}")
def show_preview(context: Context, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        upload = find_upload(session, round_id, upload_id)
        if upload is None:
            raise not_found()
        read = _parsed(round_, upload.content)
        taken = paper.clashes(session, round_, read)
    rubric = in_words(context, round_.rubric, round_.translations)
    counted = [sheet for sheet in read.sheets if sheet.answers]
    base = f"/group/rounds/{round_id}"
    page = ImportPreviewPage(
        title=_("Look before it is read in"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=f"{base}/import/{upload_id}",
        count=ngettext("1 sheet with answers", "{number} sheets with answers", len(counted)).format(
            number=count_text(len(counted))
        ),
        rows=tuple(
            ImportRow(
                sheet.name,
                ngettext("1 answer", "{number} answers", len(sheet.answers)).format(
                    number=count_text(len(sheet.answers))
                ),
            )
            for sheet in counted[:_MOST_SHOWN]
        ),
        more=_more(len(counted) - _MOST_SHOWN),
        rulings=tuple((rubric.criteria[id_].question, reason) for id_, reason in read.rulings.items()),
        notices=tuple(line for line in upload.notices.split("\n") if line),
        clashes=_clashes(taken),
    )
    return context.page("pages/organizing/rounds/import_preview.html", page)


def _clashes(taken: Sequence[str]) -> str | None:
    sentence = _("These numbers are in the round already: {numbers}. Change them in the file, and choose it again.")
    return sentence.format(numbers=", ".join(taken[:20])) if taken else None


def _parsed(round_: Round, content: str) -> Ratings:
    """Raises 409 where the questions have changed since it was looked at."""
    try:
        return ratings_of(round_.rubric, "", read_table("", content.encode()))
    except FaultyFile:
        raise Refused(409, _("The questions of the round have changed since. Choose the file again.")) from None


def _more(number: int) -> str | None:
    return ngettext("and 1 more", "and {number} more", number).format(number=count_text(number)) if number > 0 else None


@router.post("/group/rounds/{round_id}/import/{upload_id}")
def read_in(context: Context, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        upload = find_upload(session, round_id, upload_id)
        if upload is None:
            raise not_found()
        paper.read_in(session, who, round_, _parsed(round_, upload.content), context.now)
        delete_upload(session, upload_id)
    return context.go(f"/group/rounds/{round_id}/sheets", notice="imported")


def _import_page(
    context: RequestContext, round_: Round, problems: Sequence[Problem] = (), errors: Sequence[FieldError] = ()
) -> Response:
    page = ImportPage(
        title=_("Read in a file of ratings"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_.id}",
        problems=tuple(map(translate_problem, problems[:_MOST_SHOWN])),
        more=_more(len(problems) - _MOST_SHOWN),
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/import.html", page, status=422 if errors else 200, errors=errors)
