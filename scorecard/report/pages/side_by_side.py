"""Projects side by side, as a page prints them: their scores overall, by principle and by question, and how sure their
order is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from scorecard.engine.result import Overall, PrincipleEntry, Result
from scorecard.engine.robustness import Lead
from scorecard.engine.scoring import applies
from scorecard.engine.side_by_side import Pair, rounds_of_projects, side_by_side_of
from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.report.drawings.axis import Axis, axis_of
from scorecard.report.drawings.dumbbells import Dumbbell, dumbbell
from scorecard.report.pages.view import View
from scorecard.report.wording import sentences
from scorecard.report.wording.check_sentences import distinct_percents
from scorecard.report.wording.numbers import (
    count_text,
    day_text,
    digest_text,
    exact_points_text,
    percent_above_text,
    percent_text,
    score_text,
)
from scorecard.report.wording.round_notes import label_of

MOST_SIDE_BY_SIDE = 12
_FEW = 10  # sheets; a project with fewer is pointed out


@dataclass(frozen=True, slots=True)
class Column:
    """A scorecard in the comparison. `place` is its index, from 0, among the results that are compared; `label` is that
    of its round."""

    place: int
    name: str
    label: str
    score: str
    band: str
    sheets: str
    sheets_and_share: str
    """How many sheets were counted, and how much of the card they rate."""
    held_by: str
    """The group that held the round, and the last day on which people could answer; "" if neither is known."""
    digest: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The points or the score as text; `mark` says that raters are split, None if they are not."""

    text: str
    mark: str | None


@dataclass(frozen=True, slots=True)
class Spot:
    """The scores of a project, overall or in a principle. `text` has those of all its rounds, the oldest first; `dot`
    is the drawing on the axis that all projects share, with a hollow dot for the oldest round and a full one for the
    newest. `more` is the band of the newest round or, in a principle, says on how many questions raters are split, in
    each of the rounds."""

    text: str
    more: str
    dot: Dumbbell


@dataclass(frozen=True, slots=True)
class Line:
    """A project: its rounds, the oldest first, and its scores, overall and by principle (`spots`)."""

    rounds: tuple[Column, ...]
    overall: Spot
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A principle, or a question of it, with a cell for each scorecard. `weight` is how much a principle counts,
    several texts if that differs between the projects; empty for a question, and where all principles count the
    same."""

    id: str
    title: str
    is_principle: bool
    weight: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """A project that was rated with other questions, so that it is not compared."""

    place: int
    name: str
    headline: str
    edition: str


def outdated_text(name: str, score: Decimal | None) -> str:
    """Says that a later round of a project, with this score, is published and not compared."""
    if score is None:
        return _("A later round of “{name}” is published and is not compared here.").format(name=name)
    return _("A later round of “{name}” came to {score}; it is not compared here.").format(
        name=name, score=score_text(score)
    )


@dataclass(frozen=True, slots=True)
class SideBySideCard:
    edition: str
    of: str
    """“of 5”, to be read after each score; “Score” if `own_tops`, since each score then has a top of its own."""
    own_tops: bool
    """Whether the projects could earn different numbers of points, because they were rated on different questions."""
    ends: tuple[str, str]
    """The numbers at the ends of the axis."""
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    rows: tuple[Row, ...]
    key: str
    """Says what the scores, percents and dots of the table mean."""
    order: tuple[str, ...]
    """How sure the order of the scores is, from the highest down."""
    cautions: tuple[str, ...]
    apart: tuple[Apart, ...]
    sorted_by: str


def side_by_side_card(results: Sequence[Result], sort: str = "", about: Result | None = None) -> SideBySideCard | None:
    """Sets projects side by side; None without any.

    `sort` is the id of the principle or question to sort by, with unrated projects last; otherwise the score sorts.
    `about` is one of the results: it is compared with each of the others, and comes first unless `sort` sorts."""
    ranking = side_by_side_of(results, about)
    if not ranking.ranked:
        return None
    views = _views(ranking.ranked)
    own_tops = len({view.result.overall.of for view in views if view.result.overall.score is not None}) > 1
    order = tuple(_order(views, ranking.pairs, own_tops=own_tops))
    known = {id_ for view in views for id_ in (*view.principles, *view.criteria)}
    if sort in known:
        views.sort(key=_sort_key(sort), reverse=True)
    elif about:
        views.sort(key=lambda view: view.result is not about)
    axis = axis_of(views[0])
    first, place = views[0], {id(result): number for number, result in enumerate(results)}
    columns = {id(view): _column(view, place[id(view.result)], own_top=own_tops) for view in views}
    lines = tuple(_line(rounds, columns, axis) for rounds in _projects(views))
    rows = tuple(_rows(views))
    ends = exact_points_text(axis.least), _("its top") if own_tops else exact_points_text(axis.most)
    return SideBySideCard(
        edition=_("{title}, edition {edition}").format(title=first.rubric.title, edition=first.rubric.edition),
        of=_("Score") if own_tops else sentences.of_text(first),
        own_tops=own_tops,
        ends=ends,
        columns=tuple(columns[id(view)] for view in views),
        lines=lines,
        rows=rows,
        key=_key(first, rows, ends, has_rounds=len(lines) < len(views), own_tops=own_tops),
        order=order,
        cautions=tuple(_cautions(views)),
        apart=tuple(_apart(View.of(result), place[id(result)]) for result in ranking.other_editions),
        sorted_by=sort if sort in known else "",
    )


def _views(results: Sequence[Result]) -> list[View]:
    """Views of results of one edition, whose rubric is parsed only once."""
    first = View.of(results[0])
    same = first.result.rubric
    return [
        View(result, first.rubric)
        if (result.rubric.content, result.rubric.translations) == (same.content, same.translations)
        else View.of(result)
        for result in results
    ]


def _sort_key(id_: str) -> Callable[[View], tuple[bool, Fraction]]:
    """The sort key of scorecards: whether a principle or question is rated, and their share in it."""

    def value(view: View) -> tuple[bool, Fraction]:
        if id_ in view.principles:
            share = view.principles[id_].share
        else:
            entry = view.criteria[id_]
            share = None if entry.points is None or not entry.of else entry.points / entry.of
        return share is not None, share or Fraction(0)

    return value


def _projects(views: Sequence[View]) -> list[list[View]]:
    """The rounds of each project, the oldest first; projects in the order of their newest rounds."""
    projects = sorted(rounds_of_projects([view.result for view in views]), key=lambda rounds: rounds[-1])
    return [[views[place] for place in rounds] for rounds in projects]


def _line(rounds: Sequence[View], columns: Mapping[int, Column], axis: Axis) -> Line:
    newest = rounds[-1]

    def spot(scored: Sequence[Overall | PrincipleEntry], more: str, bands: Sequence[str | None] = ()) -> Spot:
        places = [(entry.score, entry.of) for entry in scored]
        before = places[0] if len(places) > 1 else (None, axis.most)
        texts = ["–" if score is None else score_text(score) for score, _of in places]
        if len(set(bands)) > 1:  # each round with its band, not only the newest
            texts = [" ".join(filter(None, pair)) for pair in zip(texts, bands, strict=True)]
            more = ""
        return Spot(_(", then ").join(texts), more, dumbbell(axis, before, places[-1]))

    return Line(
        rounds=tuple(columns[id(view)] for view in rounds),
        overall=spot(
            [view.result.overall for view in rounds],
            newest.band_label(newest.result.overall.band) or "",
            [view.band_label(view.result.overall.band) for view in rounds],
        ),
        spots=tuple(
            spot(entries, _splits_text(entries))
            for id_ in newest.principles
            for entries in [[view.principles[id_] for view in rounds]]
        ),
    )


def _splits_text(rounds: Sequence[PrincipleEntry]) -> str:
    """On how many questions of a principle raters were split, in each round of a project; empty if on none."""
    if len(rounds) == 1:
        return sentences.splits(rounds[0].criteria) or ""
    numbers = [sum(map(sentences.is_split, entry.criteria)) for entry in rounds]
    text = _("split questions: {numbers}")
    return text.format(numbers=_(", then ").join(map(count_text, numbers))) if any(numbers) else ""


def _column(view: View, place: int, *, own_top: bool) -> Column:
    overall = view.result.overall
    return Column(
        place=place,
        name=view.result.project.name,
        label=label_of(view.result.round),
        score=_score(view, own_top=own_top),
        band=view.band_label(overall.band) or "",
        sheets=sentences.sheets_counted(view),
        sheets_and_share=sentences.rated(view),
        held_by=" · ".join(
            text
            for text in (view.result.round.held_by, view.result.round.closed and day_text(view.result.round.closed))
            if text
        ),
        digest=digest_text(view.result.digest),
    )


def _score(view: View, *, own_top: bool) -> str:
    score = view.result.overall.score
    if score is None:
        return _("No score")
    return f"{score_text(score)} {sentences.of_text(view)}" if own_top else score_text(score)


def _rows(views: Sequence[View]) -> list[Row]:
    rubric = views[0].rubric
    found = []
    is_same = len({entry.weight_percent for view in views for entry in view.result.principles}) == 1
    for principle in rubric.principles:
        entries = [view.principles[principle.id] for view in views]
        weights = dict.fromkeys(
            "–" if entry.weight_percent is None else percent_text(entry.weight_percent)
            for entry in (() if is_same else entries)
        )
        cells = tuple(
            Cell("–" if entry.score is None else score_text(entry.score), sentences.splits(entry.criteria))
            for entry in entries
        )
        found.append(Row(principle.id, principle.title, is_principle=True, weight=", ".join(weights), cells=cells))
        found += [_question_row(views, criterion.id, criterion.question) for criterion in principle.criteria]
    return found


def _key(first: View, rows: Sequence[Row], ends: tuple[str, str], *, has_rounds: bool, own_tops: bool) -> str:
    if own_tops:
        text = _("Each score is out of the points that the project could earn on the questions it was rated on.")
    elif any(row.weight for row in rows):
        text = _("Scores are {of}; the percentage is how much a principle counts.")
    else:
        text = _("Scores are {of}; every principle counts the same.")
    texts = [text.format(of=sentences.of_text(first))]
    if own_tops and any(row.weight for row in rows):
        texts.append(_("The percentage is how much a principle counts."))
    texts.append(_("Each line goes from {least} to {most}.").format(least=ends[0], most=ends[1]))
    if has_rounds:
        texts.append(_("With several rounds, the hollow dot is the oldest."))
    return " ".join(texts)


def _question_row(views: Sequence[View], id_: str, question: str) -> Row:
    entries = [view.criteria[id_] for view in views]
    decimals = max(views[0].rubric.scoring.decimals, 1)
    return Row(
        id=id_,
        title=question,
        is_principle=False,
        weight="",
        cells=tuple(
            Cell(
                sentences.status_text(entry, decimals, view.result.round.rulings),
                _("split") if sentences.is_split(entry) else None,
            )
            for view, entry in zip(views, entries, strict=True)
        ),
    )


def _order(views: Sequence[View], pairs: Sequence[Pair], *, own_tops: bool) -> list[str]:
    """Says how sure the order of each pair is, and which scorecards have no rank. `pairs` are indexes of `views`."""
    found = []
    names = _names(views)
    for pair in pairs:
        first, second = views[pair.first], views[pair.second]
        if pair.lead is not None:
            text = _lead_text(first, second, pair.lead, names, own_tops=own_tops)
            if _score(first, own_top=own_tops) != _score(second, own_top=own_tops) and not _are_level(first, second):
                text = f"{text} {_sheets_text(first, second)}".strip()
            found.append(text)
    without = [names[id(view)] for view in views if view.result.overall.score is None]
    if without:
        joined = sentences.joined([_("“{name}”").format(name=name) for name in without])
        found.append(_("No score, so no rank: {names}.").format(names=joined))
    return found


def _names(views: Sequence[View]) -> dict[int, str]:
    """The name of each project, by the `id()` of its view; with the label of the round if several rounds of it are
    compared."""
    several = {id(view) for rounds in _projects(views) if len(rounds) > 1 for view in rounds}
    return {
        id(view): ", ".join(
            part
            for part in (view.result.project.name, label_of(view.result.round) if id(view) in several else None)
            if part
        )
        for view in views
    }


def _are_level(first: View, second: View) -> bool:
    """Whether the exact scores are the same, each as a share of its top."""
    return first.result.overall.share == second.result.overall.share


def _lead_text(first: View, second: View, lead: Lead, names: Mapping[int, str], *, own_tops: bool) -> str:
    values = {
        "first": names[id(first)],
        "second": names[id(second)],
        "higher": _score(first, own_top=own_tops),
        "lower": _score(second, own_top=own_tops),
    }
    if _are_level(first, second):
        return (
            _("“{first}” ({higher}) and “{second}” ({lower}) earned exactly the same share of their possible points.")
            if own_tops
            else _("“{first}” and “{second}” have exactly the same score.")
        ).format(**values)
    if values["higher"] == values["lower"]:
        return _("“{first}” and “{second}” have the same printed score ({higher}).").format(**values)
    if not lead.comparable:
        return _(
            "“{first}” ({higher}) is ahead of “{second}” ({lower}), but the principles rated are not the same in both."
        ).format(**values)
    if lead.whatever_the_weights:
        return _(
            "“{first}” ({higher}) is ahead of “{second}” ({lower}) whatever the weights of the principles."
        ).format(**values)
    turns = [
        _("{principle} made up {percent} of what is rated (now {now})").format(
            principle=second.titles[id_],
            **distinct_percents(percent_above_text, percent, second.principles[id_].carried_percent or Fraction(0)),
        )
        for id_, percent in lead.draws_level.items()
        if percent is not None
    ]
    if not turns:
        return _(
            "“{first}” ({higher}) is ahead of “{second}” ({lower}); no change in the weight of one principle"
            " alone would reverse that."
        ).format(**values)
    return _("“{first}” ({higher}) is ahead of “{second}” ({lower}), which would draw level if {turns}.").format(
        turns=_(", or if ").join(turns), **values
    )


def _one_sheet_turns(first: View, second: View) -> bool:
    """Whether one sheet fewer on each side could reverse the order of the two projects, or make their scores equal."""
    ours, theirs = first.result.attested.one_sheet_fewer, second.result.attested.one_sheet_fewer
    return ours is not None and theirs is not None and _of_top(second, theirs.highest) >= _of_top(first, ours.lowest)


def _of_top(view: View, score: Decimal) -> Fraction:
    """A score as a part of the top of its scorecard, since tops may differ."""
    return Fraction(score) / view.result.overall.of if view.result.overall.of else Fraction(score)


def _sheets_text(first: View, second: View) -> str:
    """Says that one sheet fewer on each side could reverse the order of the two projects. If it could not, says whether
    three more sheets against the order on each side could; empty if that is not known."""
    if _one_sheet_turns(first, second):
        return _("One sheet fewer on each side could reverse this order.")
    ours, theirs = first.result.checks.three_sheets_more, second.result.checks.three_sheets_more
    if ours is None or theirs is None or ours.lowest.score is None or theirs.highest.score is None:
        return ""
    if _of_top(second, theirs.highest.score) >= _of_top(first, ours.lowest.score):
        return _("Three more sheets against this order on each side could reverse it.")
    return _("Three more sheets against this order on each side could not reverse it.")


def _cautions(views: Sequence[View]) -> list[str]:
    names = _names(views)
    found = [
        _("Different people rated each project; that may explain part of the difference.")
        if len(_projects(views)) > 1
        else _("Other people may have rated in each round; that may explain part of the difference.")
    ]
    found += [
        _("“{name}” is sample data, made up to show the layout.").format(name=view.result.project.name)
        for view in views
        if view.result.project.facts.sample
    ]
    if len({_left_out_by_kind(view) for view in views}) > 1:
        found.append(
            _("The projects are of different kinds, so the questions that apply to them are not all the same.")
        )
    if any(view.result.round.rulings for view in views):
        found.append(_("Some questions were ruled out as not applicable for some projects."))
    found += [
        ngettext(
            "“{name}” has one sheet only.",
            "“{name}” has {number} sheets only.",
            view.sheets,
        ).format(name=names[id(view)], number=count_text(view.sheets))
        for view in views
        if 0 < view.sheets < _FEW
    ]
    if len(_projects(views)) < len(views):
        found.append(
            _(
                "Scorecards by one group with the same project name are treated as rounds of one project and never"
                " ranked."
            )
        )
    return list(dict.fromkeys(found))


def _left_out_by_kind(view: View) -> frozenset[str]:
    """The questions that do not apply to this kind of project."""
    kind, criteria = view.result.project.kind, view.rubric.criteria
    return frozenset(id_ for id_, criterion in criteria.items() if not applies(criterion, kind))


def _apart(view: View, place: int) -> Apart:
    return Apart(
        place=place,
        name=view.result.project.name,
        headline=sentences.headline(view),
        edition=_("{title}, edition {edition}").format(title=view.rubric.title, edition=view.rubric.edition),
    )
