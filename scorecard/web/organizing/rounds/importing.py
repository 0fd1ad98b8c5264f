"""The pages that read in a file of ratings: it is uploaded; a page shows what was recognized, and an organizer settles
each doubt; then all its sheets are added to the round."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.responses import Response

from scorecard.engine.scorecard import score
from scorecard.engine.tally import Count
from scorecard.errors import FaultyFile, FileNotRead, Problem, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext, translate, translate_problem
from scorecard.ratings.cells import read_tables, tables_in, tables_json
from scorecard.ratings.reading import OUT, Doubt, Reading, Why
from scorecard.ratings.recognition import recognize_tables
from scorecard.report.wording.numbers import count_text, exact_percent_text, rated_percent_text
from scorecard.report.wording.ratings_file import choice_text, doubt_text, matched_texts, recognized_texts
from scorecard.rounds import paper  # has what concerns sheets from files, too
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation, translated
from scorecard.store.database import Session
from scorecard.store.rounds import Round
from scorecard.store.tables import UploadRow
from scorecard.store.uploads import (
    add_upload,
    change_choices,
    delete_upload,
    find_upload,
    remember_choices,
    remembered_choices,
)
from scorecard.web.core.auth import Organizer, round_of
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.forms import FieldError, Posted, PostedForm
from scorecard.web.core.refusals import Refused, not_found
from scorecard.web.rubrics.form_files import form_file
from scorecard.web.rubrics.rubric_choice import translated_rubric
from scorecard.web.scorecards.project_form import Choice

router = APIRouter()

_MOST_SHEETS = 5_000  # in a file: while they are written, about four seconds, nobody else can save
_MOST_ANSWERS = 200_000  # in a file, for the same reason

_MOST_SHOWN = 200  # problems of a file that a page lists


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The form for a file, with the problems of the one that was sent. `more` says how many problems are not listed;
    None if all are."""

    title: str
    group: str
    name: str
    base: str
    problems: tuple[Problem, ...]
    more: str | None
    errors: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DoubtField:
    """A doubt with its choices. `id` is its number on the page, `key` what it is saved by. `chosen` is the choice that
    is selected: what was decided or, as long as `is_open`, a guess; “” if there is no guess. `is_left_out` is whether
    it is a column that is left out, which can be chosen to be read as a question."""

    id: str
    key: str
    text: str
    choices: tuple[Choice, ...]
    chosen: str
    is_open: bool
    is_left_out: bool


@dataclass(frozen=True, slots=True)
class ImportPreviewPage:
    """What was recognized in a file. `count` says how many sheets it would add, None as long as something is in doubt;
    `open_doubts` says how many doubts are open, None if none is. `remembered` is whether choices for an earlier file
    were filled in. `asked` are the open doubts, `decided` the settled ones, `left_out` the columns that are left out.
    `recognized` are sentences on the file. `rows` are the first rows of the file, and `first_row` is the number of the
    first of them. `rulings` are the questions that the file rules out, each with the reason. `here` is the path of this
    page."""

    title: str
    group: str
    name: str
    base: str
    here: str
    count: str | None
    remembered: bool
    warnings: tuple[str, ...]
    asked: tuple[DoubtField, ...]
    decided: tuple[DoubtField, ...]
    left_out: tuple[DoubtField, ...]
    open_doubts: str | None
    recognized: tuple[str, ...]
    matched: tuple[tuple[str, str], ...]
    """Headings that were recognized as questions although they have other words, each with the question."""
    is_empty: bool
    """Whether nothing is in doubt, but no sheet has an answer."""
    first_row: int
    rows: tuple[tuple[str, ...], ...]
    rulings: tuple[tuple[str, str], ...]
    errors: Mapping[str, str]


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
        return _render_import(context, round_, errors=[FieldError("file", _("Choose a file: CSV, XLSX or ODS."))])
    try:
        tables = context.read_file(read_tables, _("the file"), posted.files["file"])
        content = tables_json(tables)
        reading = _read(context, round_, content, {})
    except FaultyFile as fault:
        sentence = _("Nothing was read in. Mend what is listed below, then choose the file again.")
        return _render_import(context, round_, fault.problems, [FieldError("file", sentence)])
    except (FileNotRead, ReadersBusy) as fault:
        return _render_import(context, round_, errors=[FieldError("file", translate(fault))])
    with context.writing() as session:
        round_of(session, who, round_id, to_write=True)
        choices = remembered_choices(session, who.group_id, reading.headings)
        upload_id = add_upload(session, round_id, content, choices, context.now)
    return context.redirect(f"/group/rounds/{round_id}/import/{upload_id}{'?remembered' if choices else ''}")


@router.get("/group/rounds/{round_id}/form.{ending}")
def round_form(context: Context, who: Organizer, round_id: str, ending: str) -> Response:
    """Sends the questions of the round as a file for a tool in which groups make forms; `form_file` explains the
    endings."""
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
    return form_file(context, round_.rubric, dict(round_.translations), ending, round_.project.kind)


def _read(context: RequestContext, round_: Round, content: str, choices: Mapping[str, str]) -> Reading:
    """Recognizes the answers in the tables of an upload, in the process that reads files from outside. `content` is the
    tables as JSON; `choices` is what was decided so far, by the key of a doubt. Raises FaultyFile, FileNotRead or
    ReadersBusy."""
    translations = dict(round_.translations)
    return context.read_file(_recognized, _("the file"), content, round_.rubric, translations, choices)


def _recognized(
    path: str, content: str, rubric: Rubric, translations: Mapping[str, Translation], choices: Mapping[str, str]
) -> Reading:
    """What the process does for `_read`. `path` is what messages call the file."""
    rubrics = [rubric, *(translated(rubric, one, code) for code, one in translations.items())]
    return recognize_tables(path, tables_in(content), rubrics, choices)


@router.get("/group/rounds/{round_id}/import/{upload_id}")
def show_preview(context: Context, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        upload = _upload(session, round_id, upload_id)
    return _render_preview(context, round_, upload_id, upload.content, json.loads(upload.choices))


@router.post("/group/rounds/{round_id}/import/{upload_id}")
def decide(context: Context, posted: PostedForm, who: Organizer, round_id: str, upload_id: str) -> Response:
    with context.reading() as session:
        round_ = round_of(session, who, round_id)
        upload = _upload(session, round_id, upload_id)
    digest = round_.rubric.digest
    choices = {**json.loads(upload.choices), **_posted_choices(posted)}
    choices = {key: value for key, value in choices.items() if value}  # “” is a doubt for which nothing was chosen
    if posted.switch_language:
        return _render_preview(context, round_, upload_id, upload.content, choices)
    if posted["go"] == "look":
        with context.writing() as session:
            change_choices(session, upload_id, choices)
        return context.redirect(f"/group/rounds/{round_id}/import/{upload_id}")
    try:
        reading = _read(context, round_, upload.content, choices)
    except (FaultyFile, FileNotRead, ReadersBusy):  # reads it once more, and shows what is wrong
        return _render_preview(context, round_, upload_id, upload.content, choices)
    if reading.ratings is None or not any(sheet.has_answer for sheet in reading.ratings.sheets):
        return _render_preview(context, round_, upload_id, upload.content, choices, status=422)
    if len(reading.ratings.sheets) > _MOST_SHEETS:
        raise Refused(413, _("A file may bring 5,000 sheets at the most. Split it into several files."))
    if sum(len(sheet.answers) for sheet in reading.ratings.sheets) > _MOST_ANSWERS:
        raise Refused(413, _("A file may bring 200,000 answers at the most. Split it into several files."))
    with context.importing(), context.writing() as session:  # one file at a time, because raters wait for it
        round_ = round_of(session, who, round_id, to_write=True)
        if round_.rubric.digest != digest:
            raise Refused(409, _("The questions of the round have changed since. Choose the file again."))
        paper.add_file(session, who, round_, reading.ratings, upload_id, context.now)
        used = {doubt.key for doubt in reading.doubts}
        remember_choices(
            session, who.group_id, reading.headings, {key: choices[key] for key in choices if key in used}, context.now
        )
        delete_upload(session, upload_id)
    return context.redirect(f"/group/rounds/{round_id}", notice="imported")


@router.post("/group/rounds/{round_id}/files/{file}/delete")
def take_file_out(context: Context, who: Organizer, round_id: str, file: str) -> Response:
    with context.writing() as session:
        round_ = round_of(session, who, round_id, to_write=True)
        if not paper.take_file_out(session, who, round_, file, context.now):
            raise not_found()
    return context.redirect(f"/group/rounds/{round_id}/sheets", notice="taken-out")


def _upload(session: Session, round_id: str, upload_id: str) -> UploadRow:
    """The upload with this id. Raises 404 if there is none, or if its content is not a list of tables as JSON: older
    versions of the program kept CSV."""
    upload = find_upload(session, round_id, upload_id)
    if upload is None or not upload.content.startswith("["):
        raise not_found()
    return upload


def _posted_choices(posted: Posted) -> dict[str, str]:
    """What was chosen for each doubt of the form, by the key of the doubt."""
    numbers = [name.removeprefix("doubt.") for name in posted.texts if name.startswith("doubt.")]
    return {posted[f"doubt.{number}"]: posted[f"choice.{number}"] for number in numbers}


def _render_preview(
    context: RequestContext, round_: Round, upload_id: str, content: str, choices: Mapping[str, str], status: int = 200
) -> Response:
    try:
        reading = _read(context, round_, content, choices)
    except FaultyFile as fault:
        sentence = _("Nothing was read in. Mend what is listed below, then choose the file again.")
        return _render_import(context, round_, fault.problems, [FieldError("file", sentence)])
    except (FileNotRead, ReadersBusy) as fault:
        return _render_import(context, round_, errors=[FieldError("file", translate(fault))])
    rubric = translated_rubric(context, round_.rubric, round_.translations)
    base = f"/group/rounds/{round_.id}"
    fields = [_doubt_field(place, doubt, rubric) for place, doubt in enumerate(reading.doubts)]
    page = ImportPreviewPage(
        title=_("Look before it is read in"),
        group=round_.held_by,
        name=round_.project.name,
        base=base,
        here=f"{base}/import/{upload_id}",
        count=_count_text(reading),
        remembered="remembered" in context.request.query_params,
        warnings=tuple(_warnings(reading, rubric, round_.project.kind)),
        asked=tuple(one for one in fields if one.is_open),
        decided=tuple(one for one in fields if not one.is_open and not one.is_left_out),
        left_out=tuple(one for one in fields if one.is_left_out),
        open_doubts=_open_text(reading),
        recognized=tuple(recognized_texts(reading, rubric)),
        matched=tuple(matched_texts(reading, rubric)),
        is_empty=reading.ratings is not None and not any(sheet.has_answer for sheet in reading.ratings.sheets),
        first_row=reading.first_row,
        rows=reading.first_rows,
        rulings=tuple(
            (rubric.criteria[id_].question, reason)
            for id_, reason in (reading.ratings.rulings if reading.ratings else {}).items()
        ),
        errors={},
    )
    return context.page("pages/organizing/rounds/import_preview.html", page, status=status)


def _open_text(reading: Reading) -> str | None:
    """Says how many doubts are open; None if none is."""
    number = len(reading.open_doubts)
    has_decided = any(doubt.chosen is not None and doubt.why is not Why.LEFT_OUT for doubt in reading.doubts)
    if not number:
        return None
    empty = sum(not _likely(doubt) for doubt in reading.open_doubts)  # doubts without a guess
    if 0 < empty < number:
        return _("{number} things are unclear. {guessed} are filled in with a guess; {empty} need an answer.").format(
            number=count_text(number), guessed=count_text(number - empty), empty=count_text(empty)
        )
    if has_decided:
        sentence = ngettext(
            "1 more thing is unclear. Settle it, then it can be read in.",
            "{number} more things are unclear. Settle them, then it can be read in.",
            number,
        )
    else:
        sentence = ngettext(
            "1 thing is unclear. Settle it, then it can be read in.",
            "{number} things are unclear. Settle them, then it can be read in.",
            number,
        )
    return sentence.format(number=count_text(number))


def _warnings(reading: Reading, rubric: Rubric, kind: str | None) -> Iterator[str]:
    """Warns before the file is read in, if it answers too few questions for a score."""
    if reading.ratings is None:
        return
    answered = {id_ for sheet in reading.ratings.sheets for id_, one in sheet.answers.items() if one.given is not None}
    # one rating at each question with an answer, as a tally from which the engine computes the rated share
    tally = {id_: Count((1, *[0] * (len(rubric.points[id_]) - 1))) for id_ in answered}
    share = score(rubric, tally, kind=kind).overall.rated_share
    if share * 100 < rubric.scoring.minimum_rated:
        yield _(
            "The file answers {number} questions, {share} of the card. Below {minimum} there is no score. If only these"
            " were asked, make a set of questions of your own with them, and choose it before a round is opened."
        ).format(
            number=count_text(len(answered)),
            share=rated_percent_text(share),
            minimum=exact_percent_text(rubric.scoring.minimum_rated),
        )


def _count_text(reading: Reading) -> str | None:
    if reading.ratings is None:
        return None
    number = sum(sheet.has_answer for sheet in reading.ratings.sheets)
    return ngettext("1 sheet with answers", "{number} sheets with answers", number).format(number=count_text(number))


def _doubt_field(place: int, doubt: Doubt, rubric: Rubric) -> DoubtField:
    return DoubtField(
        id=str(place),
        key=doubt.key,
        text=doubt_text(doubt, rubric),
        choices=tuple(Choice(choice, choice_text(choice, doubt, rubric)) for choice in doubt.choices),
        chosen=doubt.chosen or _likely(doubt),
        is_open=doubt.chosen is None,
        is_left_out=doubt.why is Why.LEFT_OUT and doubt.chosen == OUT,
    )


def _likely(doubt: Doubt) -> str:
    """The guess that is selected at first: the suggested choice; “” if nothing is suggested, or if the suggestion is to
    leave something out, because a person has to choose that."""
    return doubt.suggested if doubt.suggested and doubt.suggested != OUT else ""


def _more_text(number: int) -> str | None:
    return ngettext("and 1 more", "and {number} more", number).format(number=count_text(number)) if number > 0 else None


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
