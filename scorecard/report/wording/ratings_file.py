"""Sentences on what was recognized in a file of ratings, and on what is doubtful in it."""

from collections.abc import Iterator

from scorecard.i18n import gettext as _
from scorecard.i18n import ngettext
from scorecard.ratings.answer_words import is_not_applicable
from scorecard.ratings.folding import fold
from scorecard.ratings.reading import EMPTY, IN_ORDER, ONE_BY_ONE, OUT, POINTS, Doubt, Layout, LeftOut, Reading, Why
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.sentences import joined
from scorecard.rubrics.exact import exact_text, plain_number
from scorecard.rubrics.models import Rubric

_MOST_NAMED = 12  # names or texts in a list; the others are left out


def doubt_text(doubt: Doubt, rubric: Rubric) -> str:
    """What a person has to decide, in a sentence or two; only the name of a column that was left out, for which a
    person may still choose a question. The rubric is in the reader's language."""
    row, column = doubt.places[0] if doubt.places else (0, 0)
    criterion = rubric.criteria.get(doubt.suggested or "")
    values = {
        "text": doubt.text,
        "row": count_text(row),
        "column": column_letters(column),
        "question": criterion.question if criterion else "",
        "asked": rubric.criteria[doubt.criterion].question if doubt.criterion else "",
        "places": _places_text(doubt),
        "times": _times_text(doubt.count),
    }
    # keys begin with “row:”, “column:” or “sheet:” where the doubt is about a whole row, column or sheet
    match doubt.why:
        case Why.WHICH_WORKSHEET:
            sentence = _("Several worksheets could hold the ratings. Which one is it?")
        case Why.NEAR if column and not doubt.key.startswith("row:"):
            sentence = _("Column {column} is called “{text}”. Is that the question “{question}”?")
        case Why.NEAR:
            sentence = _("Row {row} is called “{text}”. Is that the question “{question}”?")
        case Why.TWICE:
            sentence = _("“{text}” (row {row}, column {column}) names a question that is already named elsewhere.")
        case Why.HOLDS_RATINGS if criterion and doubt.key.startswith("row:"):
            sentence = _("Row {row} is called “{text}”. It could be the question “{question}”.")
        case Why.HOLDS_RATINGS if criterion:
            sentence = _("Column {column} is called “{text}”. It could be the question “{question}”.")
        case Why.HOLDS_RATINGS if doubt.key.startswith("row:"):
            sentence = _("Row {row} is called “{text}”; no question has that name. Which question is it?")
        case Why.HOLDS_RATINGS:
            sentence = _("Column {column} is called “{text}”; no question has that name. Which question is it?")
        case Why.ANSWERS:
            sentence = _(
                "Column {column} is called “{text}”. Going by its answers, it is the question “{question}”. Is"
                " that right?"
            )
        case Why.LEFT_OUT:
            sentence = _("Column {column}, “{text}”")
        case Why.LAYOUT:
            sentence = _("What is one sheet in this table: a row or a column?")
        case Why.NUMBERED:
            sentence = _("The headings are {text}. Are these the questions in the order of the scorecard?")
        case Why.TURNED:
            sentence = _(
                "“{asked}” counts the other way around. What are its numbers in the file ({places}): points, or"
                " the numbers of the general scale?"
            )
        case Why.LOOKS_DERIVED if doubt.key.startswith("sheet:"):
            sentence = _(
                "Column {column}, “{text}”: is that a sheet, or is it numbering, averages, totals or maximum points?"
            )
        case Why.LOOKS_DERIVED:
            sentence = _("Row {row} ({text}): is that a sheet, or is it averages, totals or maximum points?")
        case Why.ERROR:
            sentence = _("There is an error in the file: {text} ({places}). What should it be read as?")
        case _ if is_not_applicable(doubt.text):
            sentence = _(
                "“{text}” appears {times} ({places}), at a question that applies to every project. What should"
                " it be read as?"
            )
        case _:
            sentence = _("“{text}” appears {times} ({places}). What does it mean?")
    return sentence.format(**values)


def column_letters(number: int) -> str:
    """The name of a column as spreadsheets have it: 1 is A, 28 is AB; empty for 0."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def matched_texts(reading: Reading, rubric: Rubric) -> list[tuple[str, str]]:
    """The headings that were matched to a question although they are worded differently, each with its question."""
    return [
        (heading, rubric.criteria[id_].question)
        for id_, heading in reading.asked.items()
        if fold(heading) != fold(rubric.criteria[id_].question)
    ]


def choice_text(choice: str, doubt: Doubt, rubric: Rubric) -> str:
    """One of the choices of a doubt in words: a worksheet, a question, a level, or what `choice_text_of` names."""
    if doubt.why is Why.WHICH_WORKSHEET:
        return choice
    if choice in rubric.criteria:
        return rubric.criteria[choice].question
    if doubt.criterion and doubt.why is Why.TURNED:
        return _turned_text(choice, doubt.criterion, rubric)
    if doubt.criterion:
        levels = {exact_text(level.points): level for level in rubric.levels[doubt.criterion]}
        if level := levels.get(choice):
            words = ": ".join(filter(None, [level.label, level.descriptor]))
            return f"{choice} · {words}" if words else choice
    return choice_text_of(choice, rubric)


def _turned_text(choice: str, criterion: str, rubric: Rubric) -> str:
    """What the numbers under a question that counts the other way round would mean, with the scale's highest number as
    the example."""
    scale = rubric.scale or ()
    top, best = exact_text(scale[-1].points), rubric.levels[criterion][-1].label or ""
    if choice == POINTS:
        return _("Points: {number} is “{label}”").format(number=top, label=best)
    return _("Numbers of the general scale: {number} is “{label}”").format(number=top, label=scale[-1].label or "")


def choice_text_of(choice: str, rubric: Rubric) -> str:
    """A choice in words: an answer, or what to do with a column, a row or a text."""
    return {
        OUT: lambda: _("Leave it out"),
        EMPTY: lambda: _("No answer"),
        IN_ORDER: lambda: _("Yes, in this order"),
        ONE_BY_ONE: lambda: _("No, choose one by one"),
        Layout.BY_PERSON.value: lambda: _("Each row is a sheet"),
        Layout.WIDE.value: lambda: _("Each column is a sheet"),
        "sheet": lambda: _("It is a sheet"),
        "na": lambda: _("Does not apply"),
        "?": lambda: _("Cannot tell"),
    }.get(choice, lambda: _level_text(choice, rubric))()


def _level_text(points: str, rubric: Rubric) -> str:
    labels = {exact_text(level.points): level.label for level in rubric.scale or ()}
    return f"{points} · {labels[points]}" if labels.get(points) else points


def _places_text(doubt: Doubt) -> str:
    shown = [_("cell {cell}").format(cell=f"{column_letters(column)}{row}") for row, column in doubt.places[:3]]
    more = doubt.count - len(shown)
    return "; ".join([*shown, *([_("and {number} more").format(number=count_text(more))] if more > 0 else [])])


def _times_text(number: int) -> str:
    return ngettext("once", "{number} times", number).format(number=count_text(number))


def recognized_texts(reading: Reading, rubric: Rubric, *, with_counts: bool = False) -> Iterator[str]:
    """What was recognized, a sentence each. `with_counts` adds how often a text was found; it is not used for an open
    round, of which nobody may see how often an answer was given."""
    headings = {
        Layout.BY_PERSON: _("A row for each sheet; the headings are in row {row}."),
        Layout.WIDE: _("A column for each sheet; the headings are in row {row}."),
        Layout.LONG: _("A row for each answer; the headings are in row {row}."),
    }
    if reading.worksheet and reading.worksheets:
        yield _("Read from the worksheet “{name}”.").format(name=reading.worksheet)
    for left in reading.worksheets:
        sentence = (
            _("The worksheet “{name}” is hidden, and left out.")
            if left.why is Why.HIDDEN
            else _("The worksheet “{name}” is left out.")
        )
        yield sentence.format(name=left.text)
    if reading.encoding:
        yield _("The text of the file is {encoding}.").format(encoding=reading.encoding)
    yield headings[reading.layout].format(row=count_text(reading.heading_row))
    doubted = {doubt.suggested for doubt in reading.open_doubts}
    missing = [
        one.short_name for id_, one in rubric.criteria.items() if id_ not in reading.asked and id_ not in doubted
    ]
    is_unsettled = any(doubt.key.startswith(("row:", "column:")) for doubt in reading.open_doubts)
    if missing and not is_unsettled and reading.layout is not Layout.LONG:
        yield ngettext(
            "1 question has no answers in the file: {names}",
            "{number} questions have no answers in the file: {names}",
            len(missing),
        ).format(number=count_text(len(missing)), names=_named(missing))
    open_columns = {column for doubt in reading.open_doubts for _row, column in doubt.places}
    columns = tuple(one for one in reading.columns if one.number not in open_columns)
    if columns:
        yield _("Columns that are left out: {names}.").format(names=_left_text(columns, are_columns=True))
    if reading.rows:
        yield _("Rows that are left out: {names}.").format(names=_left_text(reading.rows))
    if reading.layout is Layout.WIDE and reading.ratings:
        yield _("Read as sheets: {names}.").format(names=_named([sheet.name for sheet in reading.ratings.sheets]))
    for text, meaning, number in reading.texts[:_MOST_NAMED]:
        words = meaning if plain_number(meaning) is not None else choice_text_of(meaning, rubric)
        sentence = (
            _("“{text}” is read as {meaning}, which counts as the lowest level.")
            if meaning == "?" and rubric.scoring.cannot_tell == "lowest"
            else _("“{text}” is read as {meaning}.")
        ).format(text=text, meaning=words)
        is_told = with_counts and text != meaning  # a text that is “?” or “na” itself gets no number
        yield f"{sentence} ({_times_text(number)})" if is_told else sentence


def left_out_text(reading: Reading) -> str:
    """What of the file was left out, in one line."""
    parts = [
        *(_("the worksheet “{name}”").format(name=one.text) for one in reading.worksheets),
        *(
            [_("the columns {names}").format(names=_left_text(reading.columns, are_columns=True))]
            if reading.columns
            else []
        ),
        *([_("the rows {names}").format(names=_left_text(reading.rows))] if reading.rows else []),
    ]
    return _("Left out of the file: {parts}.").format(parts=joined(parts))


def _left_text(left: tuple[LeftOut, ...], *, are_columns: bool = False) -> str:
    """“3 “Average” and 7 “Total””: rows, or columns, that are left out."""
    names = [(column_letters(one.number) if are_columns else str(one.number), one.text[:40]) for one in left]
    return _named([_("{number} “{text}”").format(number=name, text=text) if text else name for name, text in names])


def _named(names: list[str]) -> str:
    """The first names, and how many more there are."""
    more = len(names) - _MOST_NAMED
    shown = [*names[:_MOST_NAMED], *([_("{number} more").format(number=count_text(more))] if more > 0 else [])]
    return joined(shown)
