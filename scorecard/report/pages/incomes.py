"""The income limits in dollars that are shown beside the questions that name percents of the median income."""

from dataclasses import dataclass

from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import count_text
from scorecard.rubrics.incomes import Incomes, percents_of
from scorecard.rubrics.models import Rubric

_PEOPLE = 3
_BEDROOMS = 2
"""The size of household and home for which the sentences give dollars; the tables have all sizes."""


@dataclass(frozen=True, slots=True)
class IncomesTable:
    """Limits in dollars by size; a column for each percent."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class IncomesCard:
    """A box beside a question, with what its percents are in dollars: `lines` has a sentence for each percent, `tables`
    the limits for all sizes. `source` says whose figures they are; `about_source` and `note` are remarks of the file on
    its source and on the limits."""

    title: str
    lines: tuple[str, ...]
    tables: tuple[IncomesTable, ...]
    source: str
    about_source: str | None
    note: str | None


def incomes_cards(rubric: Rubric, incomes: Incomes | None) -> dict[str, IncomesCard]:
    """A card for each criterion that names a percent of the median income, by id; {} without limits. `rubric` must be
    in its own language, not translated."""
    if incomes is None:
        return {}
    found = {id_: percents_of(criterion, rubric, incomes) for id_, criterion in rubric.criteria.items()}
    return {id_: _card(incomes, percents) for id_, percents in found.items() if percents}


def incomes_name(incomes: Incomes) -> str:
    """The place and the year: “Twin Cities, Minnesota, 2024”."""
    return f"{incomes.place}, {incomes.year}"


def _card(incomes: Incomes, percents: tuple[int, ...]) -> IncomesCard:
    return IncomesCard(
        title=_("In dollars: {place}").format(place=incomes_name(incomes)),
        lines=tuple(_line(incomes, percent) for percent in percents),
        tables=_tables(incomes, percents),
        source=_("Figures: {source}.").format(source=incomes.source.name.rstrip(".")),
        about_source=incomes.source.note,
        note=incomes.note,
    )


def _line(incomes: Incomes, percent: int) -> str:
    """“60%: a household of 3 has up to $67,050 a year. Rent with utilities is up to $1,676 a month for 2 bedrooms.”"""
    limits = {row.people: row.limits[percent] for row in incomes.households}
    people = _PEOPLE if _PEOPLE in limits else min(limits)
    rents = {row.bedrooms: row.limits[percent] for row in incomes.rents}
    name = _("{number}%").format(number=count_text(percent))
    earned = (
        _("{percent}: a household of {people} has up to {dollars} a year.")
        if people > 1
        else _("{percent}: a person alone has up to {dollars} a year.")
    ).format(percent=name, people=count_text(people), dollars=_dollars(limits[people]))
    if _BEDROOMS not in rents:
        return earned
    rent = _("Rent with utilities is up to {dollars} a month for {bedrooms} bedrooms.")
    return f"{earned} {rent.format(dollars=_dollars(rents[_BEDROOMS]), bedrooms=count_text(_BEDROOMS))}"


def _tables(incomes: Incomes, percents: tuple[int, ...]) -> tuple[IncomesTable, ...]:
    heads = tuple(_("{number}%").format(number=count_text(percent)) for percent in percents)
    incomes_table = IncomesTable(
        title=_("Highest yearly income of the whole household"),
        heads=(_("People"), *heads),
        rows=tuple(
            (count_text(row.people), *(_dollars(row.limits[percent]) for percent in percents))
            for row in incomes.households
        ),
    )
    rents_table = IncomesTable(
        title=_("Highest rent for a month, with utilities"),
        heads=(_("Bedrooms"), *heads),
        rows=tuple(
            (count_text(row.bedrooms), *(_dollars(row.limits[percent]) for percent in percents))
            for row in incomes.rents
        ),
    )
    return (incomes_table, rents_table) if incomes.rents else (incomes_table,)


def _dollars(amount: int) -> str:
    return _("${amount}").format(amount=count_text(amount))
