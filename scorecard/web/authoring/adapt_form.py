"""The form that makes a rubric of one's own from another: other weights, other words, questions less and more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from scorecard.engine.scorecard import score
from scorecard.i18n import current_language, language_in_words, translate
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import percent_text
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.yaml_writer import rubric_text
from scorecard.store.database import Session
from scorecard.web.authoring.own_rubrics import (
    LongForm,
    check_may_make,
    find_name_error,
    kept_rubric_text,
    round_to_prepare,
    save_rubric,
)
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.file_responses import attachment
from scorecard.web.core.forms import FieldError
from scorecard.web.core.refusals import not_found
from scorecard.web.rubrics.adapting import (
    MOST_ADDED,
    Adapted,
    Entry,
    entries_in,
    points_of_new,
    read_adaptation,
    values_of,
)
from scorecard.web.rubrics.rubric_choice import may_change_rubric, rubric_named, translated_edition
from scorecard.web.rubrics.rubric_words import changes_in_words

router = APIRouter()


@dataclass(frozen=True, slots=True)
class TextField:
    """A field for a text: of a principle, a question or a level. `theirs` is the text in the parent, which is the
    rubric that the form adapts; it is “” in a question that the form adds."""

    name: str
    label: str
    theirs: str


@dataclass(frozen=True, slots=True)
class QuestionFields:
    """A question of the parent. `weight` is the one that it has there; `percent` is how much of the whole it counts
    with the form as it is filled in, “–” if that is not known. `words` are the fields of its texts."""

    id: str
    question: str
    weight: str
    percent: str
    words: tuple[TextField, ...]
    levels: tuple[TextField, ...]


@dataclass(frozen=True, slots=True)
class AddedQuestion:
    """A question that the form adds, or an empty place for one. `at` is how the names of its fields begin; `percent` is
    as in `QuestionFields`, “” if it is not known."""

    at: str
    levels: tuple[TextField, ...]
    percent: str


@dataclass(frozen=True, slots=True)
class PrincipleFields:
    """A principle of the parent. `before` is how much of the whole it counts there, in percent; `percent` is how much
    it counts with the form as it is filled in. `added` are the questions that the form adds to it."""

    id: str
    title: str
    weight: str
    before: str
    percent: str
    words: tuple[TextField, ...]
    questions: tuple[QuestionFields, ...]
    added: tuple[AddedQuestion, ...]


@dataclass(frozen=True, slots=True)
class NewPrinciple:
    """A principle that the form adds, or an empty place for one. `at` is how the names of its fields begin."""

    at: str
    percent: str
    added: tuple[AddedQuestion, ...]


@dataclass(frozen=True, slots=True)
class AdaptPage:
    """The form that adapts a rubric, with the changes and the file that it makes.

    `name` is the title of the parent; `language` is the code of the language of its texts; `written_in` is a sentence
    on that language if it is not the page's. `is_own` is whether the form changes an adaptation that is kept
    already. `new` are added principles; `digest` is that of the adaptation, None as long as nothing is changed; `kept`
    says for how long it is kept.

    Fields of the parent are named after ids: `pw.` and an id is the weight of a principle, `pd.` drops it, `pt.` is its
    title, `pb.` its introduction; `cw.` and `cd.` are weight and drop of a question, `cq.`, `cg.`, `ce.`, `ca.` its
    texts, `cl.` its levels. Added parts are numbered: `n.0` is a new principle, `a.housing.0` a question added to
    housing, `a.+0.0` one in the new principle `n.0`."""

    title: str
    name: str
    address: str
    action: str
    is_own: bool
    language: str
    written_in: str | None
    values: "Typed"
    errors: dict[str, str]
    principles: tuple[PrincipleFields, ...]
    new: tuple[NewPrinciple, ...]
    changes: tuple[str, ...]
    digest: str | None
    yaml: str
    kept: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The texts in the fields; empty for a field in which nothing was typed."""

    texts: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")


@router.get("/rubrics/{name}/adapt")
def show_adapt(context: Context, name: str) -> Response:
    check_may_make(context)
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
        parent, before = _parent_and_changes(context, session, name, loaded)
    values = values_of(before, parent) if before else {"edition": "1", "slug": "", "title": ""}
    shown = Adapted(before, rubric_text(before) if before else "", loaded if before else None)
    return context.page(
        "pages/authoring/adapt.html", _adapt_page(context, name, parent, values, shown, is_own=loaded.path is None)
    )


@router.post("/rubrics/{name}/adapt")
def adapt(context: Context, posted: LongForm, name: str) -> Response:
    """Shows the changes, sends the file, or keeps the adaptation. A `LongForm` may have more fields and text than other
    forms, because it has all texts of a rubric."""
    check_may_make(context)
    context.rate_limit("check")
    with context.reading() as session:
        loaded = rubric_named(context, session, name)
        parent, before = _parent_and_changes(context, session, name, loaded)
    go = "" if posted.switch_language else posted["go"]  # the button: “preview”, “keep” or “download”
    needs_title = go in ("keep", "download")
    adapted = read_adaptation(posted.texts, parent, before, context.site.library.find, needs_title=needs_title)
    if context.wants_data:
        return _json_response(context, adapted, parent)
    if adapted.loaded and (error := find_name_error(context, adapted.loaded)):
        adapted = replace(adapted, loaded=None, errors=(error,))
    if adapted.loaded and go == "download":
        return attachment(
            adapted.text.encode(), "application/yaml; charset=utf-8", f"{adapted.loaded.rubric.rubric}.yaml"
        )
    if adapted.loaded and go == "keep":
        return save_rubric(context, name if before else None, adapted.text)
    errors = [*adapted.errors, *(FieldError("changes", translate(problem.sentence)) for problem in adapted.problems)]
    errors = [] if posted.switch_language else errors
    values = _renumbered(posted.texts, adapted.tree, parent) if adapted.loaded else dict(posted.texts)
    page = _adapt_page(context, name, parent, values, adapted, errors, is_own=loaded.path is None)
    return context.page("pages/authoring/adapt.html", page, status=422 if errors else 200, errors=errors)


def _parent_and_changes(context: RequestContext, session: Session, name: str, loaded: Loaded) -> tuple[Loaded, Entry]:
    """The parent that the form adapts, and the changes so far. For a rubric of the site these are the rubric itself and
    {}; for one's own adaptation, the rubric that it is based on and the keys and values of its file. Raises 404, or 303
    to the check of the file if the form cannot show all of it."""
    if loaded.path:
        return loaded, {}
    if loaded.parent is None or not may_change_rubric(context, session, name):
        raise not_found()
    own = dict(loaded.own)
    shown = read_adaptation(values_of(own, loaded.parent), loaded.parent, own, context.site.library.find).loaded
    if shown is None or shown.rubric.digest != loaded.rubric.digest:  # the form cannot show all of this file
        raise HTTPException(303, headers={"Location": f"/rubric-check?rubric={name}"})
    return loaded.parent, own


def _renumbered(texts: Mapping[str, str], tree: Entry, parent: Loaded) -> dict[str, str]:
    """The texts of the form, in which the parts that it adds have their ids and are numbered without gaps, as in the
    file."""
    added = {name: text for name, text in values_of(tree, parent).items() if name.startswith(("a.", "n."))}
    return {**{name: text for name, text in texts.items() if not name.startswith(("a.", "n."))}, **added}


def _json_response(context: RequestContext, adapted: Adapted, parent: Loaded) -> Response:
    """The response for the script: the percents by id, the changes in words, the digest and the file."""
    if adapted.loaded is None:
        sentences = [error.sentence for error in adapted.errors] + [
            translate(problem.sentence) for problem in adapted.problems
        ]
        return JSONResponse({"says": sentences}, 422)
    return JSONResponse(
        {
            "percents": _percents(adapted.loaded.rubric),
            "says": changes_in_words(context, parent, adapted.loaded) or [_("Nothing is changed yet.")],
            "digest": adapted.loaded.rubric.digest,
            "yaml": adapted.text,
        }
    )


def _percents(rubric: Rubric) -> dict[str, str]:
    """The part of the whole of each principle (`p.` and its id) and criterion (`c.` and its id), as text."""
    entries = score(rubric, {}).principles
    percents = {f"p.{entry.id}": percent_text(entry.weight_percent or Fraction(0)) for entry in entries}
    return percents | {
        f"c.{criterion.id}": percent_text(criterion.weight_percent or Fraction(0), 1)
        for entry in entries
        for criterion in entry.criteria
    }


def _adapt_page(
    context: RequestContext,
    name: str,
    parent: Loaded,
    values: dict[str, str],
    adapted: Adapted,
    errors: list[FieldError] | None = None,
    *,
    is_own: bool,
) -> AdaptPage:
    before = _percents(parent.rubric)
    now = _percents(adapted.loaded.rubric) if adapted.loaded else {} if errors else before
    changes = changes_in_words(context, parent, adapted.loaded) if adapted.loaded else ()
    words = translated_edition(context, parent)
    titles = {principle.id: principle.title for principle in words.principles}
    places = [str(number) for number in range(_row_count(values, "n.") + 1)]
    return AdaptPage(
        title=_("Make it ours"),
        name=words.title,
        address=f"/rubrics/{name}",
        action=f"/rubrics/{name}/adapt" + (f"?for={round_id}" if (round_id := round_to_prepare(context)) else ""),
        is_own=is_own,
        language=parent.rubric.language,
        written_in=_other_language_text(parent.rubric.language),
        values=Typed(values),
        errors={error.field: error.sentence for error in errors or ()},
        principles=tuple(
            PrincipleFields(
                id=(id_ := str(of_parent["id"])),
                title=titles[id_],
                weight=str(of_parent.get("weight", "1")),
                before=before[f"p.{id_}"],
                percent=now.get(f"p.{id_}", "–"),
                words=(
                    TextField(f"pt.{id_}", _("Name of the principle"), str(of_parent["title"])),
                    TextField(f"pb.{id_}", _("Its introduction"), str(of_parent.get("about", ""))),
                ),
                questions=tuple(
                    _question_fields(criterion, words, now) for criterion in entries_in(of_parent, "criteria")
                ),
                added=_added_questions(values, id_, parent, now),
            )
            for of_parent in entries_in(parent.tree, "principles")
        ),
        new=tuple(
            NewPrinciple(
                f"n.{place}",
                now.get(f"p.{values.get(f'n.{place}.id')}", ""),
                _added_questions(values, f"+{place}", parent, now),
            )
            for place in places
        ),
        changes=changes,
        digest=adapted.loaded.rubric.digest if adapted.loaded and changes else None,
        yaml=adapted.text,
        kept=kept_rubric_text(context),
    )


def _other_language_text(code: str) -> str | None:
    """A sentence where the texts to change are in another language than the page."""
    if code == current_language().code:
        return None
    return _("The texts in the fields are written in this language: {language}. Use it for your changes too.").format(
        language=language_in_words(code)
    )


def _question_fields(of_parent: Entry, words: Rubric, now: dict[str, str]) -> QuestionFields:
    """The fields of a question. `of_parent` is its entry in `parent.tree`, which has all keys and values of the parent
    as text; `words` is the parent in the reader's language; `now` are the percents with the form as it is filled in."""
    id_ = str(of_parent["id"])
    labels = {"q": _("Question"), "g": _("How to decide"), "e": _("Ask to see"), "a": _("What to demand")}
    keys = {"q": "question", "g": "guidance", "e": "evidence", "a": "ask"}
    return QuestionFields(
        id=id_,
        question=words.criteria[id_].question,
        weight=str(of_parent.get("weight", "1")),
        percent=now.get(f"c.{id_}", "–"),
        words=tuple(
            TextField(f"c{letter}.{id_}", label, str(of_parent.get(keys[letter], "")))
            for letter, label in labels.items()
        ),
        levels=tuple(
            TextField(f"cl.{id_}.{place}", _level_label(str(level["points"])), str(level.get("descriptor", "")))
            for place, level in enumerate(entries_in(of_parent, "scale"))
        ),
    )


def _level_label(points: str) -> str:
    return _("Level {points}").format(points=points)


def _added_questions(
    values: dict[str, str], group: str, parent: Loaded, now: dict[str, str]
) -> tuple[AddedQuestion, ...]:
    """The fields of the added questions, and of one empty question more."""
    questions = []
    for place in range(_row_count(values, f"a.{group}.") + 1):
        at = f"a.{group}.{place}"
        levels = tuple(
            TextField(f"{at}.l.{number}", _level_label(points), "")
            for number, points in enumerate(points_of_new(parent))
        )
        questions.append(AddedQuestion(at, levels, now.get(f"c.{values.get(f'{at}.id')}", "")))
    return tuple(questions)


def _row_count(values: dict[str, str], begin: str) -> int:
    """How many numbered places are in use: one more than the highest number at which a question or a title was typed.
    At most one place less than may be added, because an empty place is shown after them. `begin` is how the names of
    their fields begin, up to the number."""
    filled = [name for name, text in values.items() if name.startswith(begin) and name.endswith((".q", ".t")) and text]
    numbers = [name[len(begin) :].partition(".")[0] for name in filled]
    return min(max((int(number) for number in numbers if number in _PLACES), default=-1) + 1, MOST_ADDED - 1)


_PLACES = {str(number) for number in range(MOST_ADDED)}
