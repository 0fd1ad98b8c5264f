"""What is published: a numbered document that never changes."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from scorecard.engine.result import Result
from scorecard.errors import ReasonMissing, Sentence
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import publications
from scorecard.store.tables import Published


def publish_result(
    session: Session, result: Result, rubric: Rubric, *, address: str, round_id: str, reason: str | None, now: datetime
) -> int:
    """Publish under the next number; the same document twice keeps its number. Raises ReasonMissing where a number
    stands already."""
    number = publications.newest_number(session, address)
    newest = publications.find_published(session, address, number) if number else None
    if newest and newest.withdrawn_at is None:
        if newest.digest == result.digest:
            return number
        if not reason:
            raise ReasonMissing(
                Sentence("Say in a sentence what was changed and why; it stands beside the new number.")
            )
    band = result.overall.band
    publications.add_published(
        session,
        Published(
            address=address,
            number=number + 1,
            round_id=round_id,
            published_at=now,
            reason=reason,
            document=result.json_bytes().decode(),
            picture_digest=result.project.picture.digest if result.project.picture else None,
            digest=result.digest,
            name=result.project.name,
            neighborhood=result.project.facts.neighborhood,
            score=None if result.overall.score is None else str(result.overall.score),
            top=str(result.overall.of),
            bands=json.dumps(_band_names(rubric, result.rubric.translations, band)) if band else None,
            sheets=sum(result.round.sheets.values()),
        ),
    )
    return number + 1


def _band_names(rubric: Rubric, translations: Mapping[str, Translation], id_: str) -> dict[str, str]:
    """The name of a band by language, for lists that open no document."""
    own = next(band.label for band in rubric.bands if band.id == id_)
    others = {code: translation.texts.get(f"bands.{id_}.label") for code, translation in translations.items()}
    return {rubric.language: own, **{code: name for code, name in others.items() if name}}
