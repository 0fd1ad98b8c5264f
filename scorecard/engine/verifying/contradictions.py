"""Refuses a document whose statements contradict each other: each is found without computing a score."""

from collections.abc import Iterator

from scorecard.engine.answers import Sheet
from scorecard.engine.result import ENGINE, Result
from scorecard.engine.tally import empty_tally, tally_of
from scorecard.errors import Sentence, UnreadableResult
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import texts_of


def refuse_contradictions(stated: Result, rubric: Rubric) -> None:
    """Raises UnreadableResult for the first contradiction."""
    for sentence in _impossible(stated):
        raise UnreadableResult(sentence)
    _check_translations(stated, rubric)
    _check_tally(stated)
    _check_reasons(stated, rubric)


def _impossible(stated: Result) -> Iterator[Sentence]:
    """A sentence for each statement that cannot be true, of those that cannot be computed again."""
    round_, fewer, checks = stated.round, stated.attested.one_sheet_fewer, stated.checks
    if stated.engine.name != ENGINE:
        yield Sentence("This result was made with “{name}”, not with this program.", name=stated.engine.name)
    if round_.incomes and round_.incomes.digest != round_.incomes.content.digest:
        yield Sentence("The income limits do not match their digest.")
    sheets = sum(round_.sheets.values())
    if round_.opened and round_.closed and round_.opened > round_.closed:
        yield Sentence("The round closes before it opens.")
    days = [entry.on for entry in round_.reopened]
    if days != sorted(days) or any(
        (round_.opened and day < round_.opened) or (round_.closed and day > round_.closed) for day in days
    ):
        yield Sentence("The round was opened again outside the time in which it was held.")
    if round_.set_aside_reasons and len(round_.set_aside_reasons) != round_.set_aside:
        yield Sentence("The number of sheets set aside does not match the number of reasons.")
    for question, counts in round_.about.items():
        if sum(counts.values()) > sheets:
            yield Sentence(
                "More people said something about themselves (“{question}”) than there are sheets.", question=question
            )
    bands = {band.get("id") for band in stated.rubric.content.get("bands", ())}
    for verdict in (stated.overall, stated.attested.with_set_aside):
        if verdict is not None and verdict.band is not None and verdict.band not in bands:
            yield Sentence("This rubric has no band “{band}”.", band=verdict.band)
    if stated.attested.with_set_aside and not round_.set_aside:
        yield Sentence("There is a score with the sheets that were set aside, but no sheet was set aside.")
    if fewer and (stated.overall.score is None or sheets < 3 or fewer.lowest > fewer.highest):
        yield Sentence("The scores with one sheet fewer are impossible.")
    three = checks.three_sheets_fewer
    if (
        fewer
        and three
        and three.lowest.score is not None
        and three.highest.score is not None
        and not three.lowest.score <= fewer.lowest <= fewer.highest <= three.highest.score
    ):
        yield Sentence("The scores with one sheet fewer lie outside those with three sheets fewer.")


def _check_translations(stated: Result, rubric: Rubric) -> None:
    """Raises UnreadableResult for a translation with texts that the rubric does not have, or with a wrong language."""
    texts = texts_of(rubric)
    for code, translation in stated.rubric.translations.items():
        if code in ("", rubric.language) or code != translation.language or not set(translation.texts) <= set(texts):
            raise UnreadableResult(
                Sentence("The translation “{code}” in this result belongs to other questions.", code=code[:20])
            )


def _check_tally(stated: Result) -> None:
    """Raises UnreadableResult for counts that do not fit the number of sheets."""
    sheets = sum(stated.round.sheets.values())
    for id_, count in stated.tally.items():
        if count.answers > sheets:
            raise UnreadableResult(
                Sentence(
                    "“{id}” has {answers} answers from {sheets} sheets.", id=id_, answers=count.answers, sheets=sheets
                )
            )
    if sheets > sum(count.answers for count in stated.tally.values()):
        raise UnreadableResult(
            Sentence(
                "There are {sheets} sheets but fewer answers; a sheet without an answer is not counted.", sheets=sheets
            )
        )


def _check_reasons(stated: Result, rubric: Rubric) -> None:
    """Raises UnreadableResult if there are more reasons with one answer than the tally counts such answers."""
    tally = {**empty_tally(rubric), **stated.tally}
    for id_, reasons in stated.reasons.items():
        with_reason = tally_of(rubric, [Sheet("", {id_: reason}) for reason in reasons])[id_]
        counted = tally[id_]
        if (
            any(quoted > given for quoted, given in zip(with_reason.levels, counted.levels, strict=True))
            or with_reason.not_applicable > counted.not_applicable
            or with_reason.cannot_tell > counted.cannot_tell
        ):
            raise UnreadableResult(Sentence("“{id}” has reasons for answers that nobody gave.", id=id_))
