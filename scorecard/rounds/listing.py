"""The public list: a line for each project that stands published, from the newest document of its latest round."""

import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from scorecard.engine.result import Result
from scorecard.engine.scoring import band_rank
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.files import parse_rubric
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.translation import Translation
from scorecard.store import listing
from scorecard.store.database import Session
from scorecard.store.tables import ListedPartRow, ListedRow, PublishedRow


def list_at(session: Session, address: str, *, held: Result | None = None) -> None:
    """Bring the line of the project whose round has this address up to date. `held` is a document that the caller has
    in hand, so that it is not read again."""
    project_id = listing.project_at(session, address)
    if project_id is not None:
        list_project(session, project_id, held=held)


def list_project(session: Session, project_id: str, *, held: Result | None = None) -> None:
    """Bring the project's line up to date, from the document that stands."""
    session.flush()
    published = listing.newest_of_project(session, project_id)
    if published is None or published.document is None:
        listing.unlist(session, project_id)
        return
    same = held is not None and held.digest == published.digest
    result = held if held and same else Result.model_validate_json(published.document)
    listing.list_again(session, _line(project_id, published, result), _parts(project_id, result))


def list_all(session: Session) -> None:
    """List what stands published and is not in the list yet."""
    for project_id in listing.unlisted_projects(session):
        list_project(session, project_id)


def _line(project_id: str, published: PublishedRow, result: Result) -> ListedRow:
    facts, name = result.project.facts, result.project.name
    looked_through = (name, facts.address, facts.neighborhood, facts.developer, result.round.held_by)
    return ListedRow(
        project_id=project_id,
        address=published.address,
        number=published.number,
        digest=result.digest,
        published_at=published.published_at,
        name=name,
        sorted_name=listing.folded(name),
        neighborhood=facts.neighborhood,
        developer=facts.developer,
        held_by=result.round.held_by,
        label=result.round.label,
        hearing_on=facts.hearing.date if facts.hearing else None,
        rubric=f"{result.rubric.id}@{result.rubric.edition}",
        rubric_digest=result.rubric.digest,
        searched=listing.folded(" ".join(text for text in looked_through if text)),
        sheets=sum(result.round.sheets.values()),
    )


def _parts(project_id: str, result: Result) -> list[ListedPartRow]:
    rubric, translations = parse_rubric(result.rubric.content), result.rubric.translations
    overall = result.overall
    known = [(listing.OVERALL, "{}", overall.score, overall.of, overall.band)]
    for principle, entry in zip(rubric.principles, result.principles, strict=True):
        titles = _in_languages(principle.title, rubric, translations, f"principles.{principle.id}.title")
        known.append((principle.id, titles, entry.score, entry.of, _band_of(rubric, entry.score)))
    return [
        ListedPartRow(
            project_id=project_id,
            principle=id_,
            titles=titles,
            score=None if score is None else str(score),
            top=exact_text(of),
            share=None if score is None or not of else float(Fraction(score) / of),
            band=band,
            bands=_band_names(rubric, translations, band),
        )
        for id_, titles, score, of, band in known
    ]


def _band_of(rubric: Rubric, score: Decimal | None) -> str | None:
    """The band that a principle's own score would fall in. Points of a principle have a top of their own, and none."""
    rank = None if score is None or rubric.scoring.show == "points" else band_rank(rubric, score)
    return None if rank is None else rubric.bands[rank].id


def _band_names(rubric: Rubric, translations: Mapping[str, Translation], id_: str | None) -> str:
    if id_ is None:
        return "{}"
    label = next(band.label for band in rubric.bands if band.id == id_)
    return _in_languages(label, rubric, translations, f"bands.{id_}.label")


def _in_languages(own: str, rubric: Rubric, translations: Mapping[str, Translation], key: str) -> str:
    """A text by language as JSON, for lists that open no document."""
    others = {code: translation.texts.get(key) for code, translation in translations.items()}
    texts = {rubric.language: own, **{code: text for code, text in others.items() if text}}
    return json.dumps(texts, ensure_ascii=False)
