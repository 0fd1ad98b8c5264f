"""Keeps the public list up to date: a line for each published project, from the newest document of its latest round."""

import json
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from scorecard.engine.result import Result
from scorecard.engine.scoring import band_rank
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import Session, one_at_a_time
from scorecard.store.documents import load_result
from scorecard.store.lists import listing
from scorecard.store.tables import ListedPartRow, ListedRow, PublishedRow


def list_at(session: Session, address: str, *, loaded: Result | None = None) -> None:
    """Bring the line of the project up to date that has a round with this public address. `loaded` is a result that the
    caller has at hand; if it is the one that the line is made from, it need not be loaded again."""
    project_id = listing.project_at(session, address)
    if project_id is not None:
        list_project(session, project_id, loaded=loaded)


def hold_list(session: Session, project_id: str) -> None:
    """Let no other transaction change the project's line until this one ends. Whoever also adds to the public record
    does this first, because two transactions that wait for each other's locks are ended by the database."""
    one_at_a_time(session, f"list {project_id}")


def list_project(session: Session, project_id: str, *, loaded: Result | None = None) -> None:
    """Bring the project's line up to date, or remove it if nothing is published."""
    session.flush()
    hold_list(session, project_id)  # two rounds of it may be published at once
    published = listing.newest_of_project(session, project_id)
    if published is None:
        listing.unlist(session, project_id)
        return
    same = loaded is not None and loaded.digest == published.digest
    result = loaded if loaded and same else load_result(session, published.digest)
    listing.replace_line(session, _line(project_id, published, result), _parts(project_id, result))


def list_all(session: Session) -> None:
    """Add the published projects that are missing from the list."""
    for project_id in listing.unlisted_projects(session):
        list_project(session, project_id)


def _line(project_id: str, published: PublishedRow, result: Result) -> ListedRow:
    facts, name = result.project.facts, result.project.name
    searched_texts = (name, facts.address, facts.neighborhood, facts.developer, result.round.held_by)
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
        searched=listing.folded(" ".join(text for text in searched_texts if text)),
        sheets=sum(result.round.sheets.values()),
    )


def _parts(project_id: str, result: Result) -> list[ListedPartRow]:
    """The rows by which the list is filtered and sorted: one for the whole, without titles, and one for each principle.
    Titles and names of bands are JSON by language; `share` is the score as a part of `top`, the most possible."""
    rubric, translations = parse_rubric(result.rubric.content), result.rubric.translations
    overall = result.overall
    parts = [(listing.OVERALL, "{}", overall.score, overall.of, overall.band)]
    for principle, entry in zip(rubric.principles, result.principles, strict=True):
        titles = _in_languages(principle.title, rubric, translations, f"principles.{principle.id}.title")
        parts.append((principle.id, titles, entry.score, entry.of, _band_of(rubric, entry.score, overall.of)))
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
        for id_, titles, score, of, band in parts
    ]


def _band_of(rubric: Rubric, score: Decimal | None, top: Fraction) -> str | None:
    """The band of a principle's score. None if the rubric shows points: then the most points differ from principle to
    principle, and the bands are those of the whole."""
    rank = None if score is None or rubric.scoring.show == "points" else band_rank(rubric, score, top)
    return None if rank is None else rubric.bands[rank].id


def _band_names(rubric: Rubric, translations: Mapping[str, Translation], id_: str | None) -> str:
    if id_ is None:
        return "{}"
    label = next(band.label for band in rubric.bands if band.id == id_)
    return _in_languages(label, rubric, translations, f"bands.{id_}.label")


def _in_languages(own: str, rubric: Rubric, translations: Mapping[str, Translation], key: str) -> str:
    """A text of the rubric by language, as JSON, so that the list can be shown without loading documents. `own` is the
    text in the rubric's language, `key` its name in translations."""
    others = {code: translation.texts.get(key) for code, translation in translations.items()}
    texts = {rubric.language: own, **{code: text for code, text in others.items() if text}}
    return json.dumps(texts, ensure_ascii=False)
