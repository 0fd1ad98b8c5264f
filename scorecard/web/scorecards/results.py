"""Results: those of closed rounds and of publications, cached by digest, and those of single sheets."""

from collections.abc import Mapping

from scorecard.clock import day_of
from scorecard.engine.answers import Answer, Sheet
from scorecard.engine.result import Result
from scorecard.engine.scorecard import score_sheets
from scorecard.i18n import gettext as _
from scorecard.report.wording.numbers import day_text
from scorecard.report.wording.round_notes import label_of
from scorecard.store.database import Session
from scorecard.store.documents import load_result
from scorecard.store.publications import find_published, zone_at
from scorecard.store.rounds import Round
from scorecard.store.sheets import RoundSheet
from scorecard.store.tables import PublishedRow
from scorecard.web.core.context import RequestContext
from scorecard.web.core.refusals import Refused, TakenDown


def result_of_round(context: RequestContext, session: Session, round_: Round) -> Result | None:
    """The result of a closed and counted round; None for any other."""
    if round_.digest is None:
        return None
    digest = round_.digest
    return context.site.results.get_or_make(digest, lambda: load_result(session, digest))


def result_of_sheet(sheet: RoundSheet, answers: Mapping[str, Answer]) -> Result:
    """The result of one sheet alone."""
    return score_sheets(
        sheet.round.rubric,
        [Sheet(sheet.id, answers)],
        project=sheet.round.project.name,
        kind=sheet.round.project.kind,
        translations=sheet.round.translations,
    )


def result_of_publication(context: RequestContext, session: Session, published: PublishedRow) -> Result:
    """The result of a publication that was not taken down."""
    return context.site.results.get_or_make(published.digest, lambda: load_result(session, published.digest))


def published_result(context: RequestContext, address: str, number: int | None = None) -> Result:
    """The result of this number at a public address; of the newest if `number` is None. Raises TakenDown if it was
    taken down or hidden by the host, 404 if it was never published."""
    with context.reading() as session:
        published = find_published(session, address, number)
        if published is None:
            sentence = _("Nothing is published at this address. If it is on a flyer: come back when the group is done.")
            raise Refused(404, sentence)
        if published.withdrawn_at is None:
            return result_of_publication(context, session, published)
        zone = zone_at(session, address)
    day, why = day_text(day_of(published.withdrawn_at, zone)), published.hidden_reason
    if why is not None:
        hidden = _("It was published here, and the host of this site hid it on {day}. Reason: {reason}")
        raise TakenDown(hidden.format(day=day, reason=why), is_hidden=True)
    raise TakenDown(_("It was published here, and was taken down on {day}.").format(day=day), is_hidden=False)


def find_public_result(context: RequestContext, session: Session, address: str) -> Result | None:
    """The result of the newest publication at this address; None if nothing is public there now."""
    published = find_published(session, address)
    if published is None or published.withdrawn_at is not None:
        return None
    return result_of_publication(context, session, published)


def label_at(context: RequestContext, session: Session, address: str) -> str:
    """The label of the round that is published at this address, in the reader's language; “” if it has none, or if
    nothing is public there now."""
    result = find_public_result(context, session, address)
    return label_of(result.round) if result else ""
