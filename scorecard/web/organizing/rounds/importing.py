"""Import of a file of ratings: upload, preview, and then all of it or nothing goes into the round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.errors import FaultyFile, FileNotRead, Problem, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, translate, translate_problem
from scorecard.ratings.layouts import Ratings, read_ratings
from scorecard.report.tables.spreadsheet import ratings_csv
from scorecard.report.wording.numbers import count_text
from scorecard.rounds import paper
from scorecard.store.rounds import Round
from scorecard.store.uploads import add_upload, delete_upload, find_upload
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, PostedForm
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.rubrics.rubric_choice import translated_rubric

router = APIRouter()

_MOST_SHOWN = 200  # sheets of a preview, or problems of a file


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The form for a file, with the problems of the one that was sent."""

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
    """The sheets and rulings that a file would add to the round."""

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
    numbers_taken: str | None


@router.get("/group/rounds/{round_id}/import")
def show_import(context: Context, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    return _render_import(context, round_)


@router.post("/group/rounds/{round_id}/import")
def upload_ratings(context: Context, posted: PostedForm, who: Organizer, round_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    if posted.switch_language:
        return _render_import(context, round_)
    if "file" not in posted.files:
        return _render_import(context, round_, errors=[FieldError("file", _("Choose a file: CSV or XLSX."))])
    try:
        name = _("the file")
        ratings = context.site.reader.read(read_ratings, round_.rubric, name, posted.files["file"])
    except FaultyFile as fault:
        sentence = _("Nothing was read in. Mend what stands below, then choose the file again.")
        return _render_import(context, round_, fault.problems, [FieldError("file", sentence)])
    except (FileNotRead, ReadersBusy) as fault:
        return _render_import(context, round_, errors=[FieldError("file", translate(fault))])
    content = ratings_csv(ratings.sheets, ratings.rulings, named=True)
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        upload_id = add_upload(
            session,
            round_id,
            "\n".join(str(translate_problem(notice)) for notice in ratings.notices),
            content,
            context.now,
        )
    return context.redirect(f"/group/rounds/{round_id}/import/{upload_id}")


@router.get("/group/rounds/{round_id}/import/{upload_id}")
def show_preview(context: Context, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        upload = find_upload(session, round_id, upload_id)
        if upload is None:
            raise not_found()
        ratings = _parse_upload(round_, upload.content)
        clashing = paper.numbers_taken(session, round_, ratings)
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    answered = [sheet for sheet in ratings.sheets if sheet.answers]
    base = f"/group/rounds/{round_id}"
    page = ImportPreviewPage(
        title=_("Look before it is read in"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=f"{base}/import/{upload_id}",
        count=ngettext("1 sheet with answers", "{number} sheets with answers", len(answered)).format(
            number=count_text(len(answered))
        ),
        rows=tuple(
            ImportRow(
                sheet.name,
                ngettext("1 answer", "{number} answers", len(sheet.answers)).format(
                    number=count_text(len(sheet.answers))
                ),
            )
            for sheet in answered[:_MOST_SHOWN]
        ),
        more=_more_text(len(answered) - _MOST_SHOWN),
        rulings=tuple((rubric.criteria[id_].question, reason) for id_, reason in ratings.rulings.items()),
        notices=tuple(line for line in upload.notices.split("\n") if line),
        numbers_taken=_clashes_text(clashing),
    )
    return context.page("pages/organizing/rounds/import_preview.html", page)


def _clashes_text(numbers: Sequence[str]) -> str | None:
    sentence = _("These numbers are in the round already: {numbers}. Change them in the file, and choose it again.")
    return sentence.format(numbers=", ".join(numbers[:20])) if numbers else None


def _parse_upload(round_: Round, content: str) -> Ratings:
    """The ratings of an upload. Raises 409 where the questions have changed since it was uploaded."""
    try:
        return read_ratings(round_.rubric, "", content.encode())
    except FaultyFile:
        raise Refused(409, _("The questions of the round have changed since. Choose the file again.")) from None


def _more_text(number: int) -> str | None:
    return ngettext("and 1 more", "and {number} more", number).format(number=count_text(number)) if number > 0 else None


@router.post("/group/rounds/{round_id}/import/{upload_id}")
def add_file(context: Context, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        upload = find_upload(session, round_id, upload_id)
        if upload is None:
            raise not_found()
        paper.add_file(session, who, round_, _parse_upload(round_, upload.content), context.now)
        delete_upload(session, upload_id)
    return context.redirect(f"/group/rounds/{round_id}/sheets", notice="imported")


def _render_import(
    context: RequestContext, round_: Round, problems: Sequence[Problem] = (), errors: Sequence[FieldError] = ()
) -> Response:
    page = ImportPage(
        title=_("Read in a file of ratings"),
        group=round_.held_by,
        name=round_.project.name,
        base=f"/group/rounds/{round_.id}",
        problems=tuple(map(translate_problem, problems[:_MOST_SHOWN])),
        more=_more_text(len(problems) - _MOST_SHOWN),
        errors={error.field: error.sentence for error in errors},
    )
    return context.page("pages/organizing/rounds/import.html", page, status=422 if errors else 200, errors=errors)
