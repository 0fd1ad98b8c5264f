"""Rubrics in the database: editions and translations that rounds pinned, and rubrics that were made on the site.

To pin an edition is to save a copy of it. A round keeps using its copy, even if the file is changed later.

A rubric that has expired, or that a group has deleted, is first marked with the time, and deleted a week later
(`hosting.expiry`)."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from threading import Lock

from cachetools import LRUCache
from sqlalchemy import ColumnElement, and_, delete, func, or_, update
from sqlmodel import Session, col, select

from scorecard.rubrics.models import Reviewed, Rubric
from scorecard.rubrics.parsing import parse_rubric
from scorecard.rubrics.translation import Translation
from scorecard.store.database import dialect_of, inserting
from scorecard.store.tables import OwnRubricRow, RubricRow, TranslationRow

KEPT_FOR_A_GROUP = timedelta(days=36_500)  # a group's rubric stays until it is deleted
# never stale: a digest names one content
_rubric_cache: LRUCache[tuple[str, str, str | None], Rubric] = LRUCache(64)
_translation_cache: LRUCache[str, Translation] = LRUCache(64)
_lock = Lock()  # several threads read and fill the caches


def pin_rubric(session: Session, rubric: Rubric) -> None:
    """Save a copy of an edition, unless it is there already."""
    content = json.dumps(rubric.canonical, ensure_ascii=False)
    row = {"digest": rubric.digest, "rubric": rubric.rubric, "edition": rubric.edition, "content": content}
    session.execute(inserting(dialect_of(session), RubricRow).values(row).on_conflict_do_nothing())


def pinned_rubric(session: Session, digest: str, status: str, reviewed: str | None) -> Rubric:
    """The edition with this digest. A round keeps its `status`, such as “draft”, and who reviewed it beside the digest,
    since both may change while the content and its digest stay. Cached."""
    key = digest, status, reviewed
    with _lock:
        known = _rubric_cache.get(key)
    if known is not None:
        return known
    content = session.exec(select(RubricRow.content).where(RubricRow.digest == digest)).one()
    rubric = parse_rubric(json.loads(content), digest).model_copy(
        update={"status": status, "reviewed": Reviewed.model_validate_json(reviewed) if reviewed else None}
    )
    with _lock:
        _rubric_cache[key] = rubric
    return rubric


def pin_translations(session: Session, translations: Mapping[str, Translation]) -> str:
    """Pin translations; returns their digests with spaces between, as `RoundRow.translations` stores them."""
    digests = []
    for translation in translations.values():
        digests.append(translation.digest)
        row = {
            "digest": translation.digest,
            "language": translation.language,
            "content": translation.model_dump_json(),
        }
        session.execute(inserting(dialect_of(session), TranslationRow).values(row).on_conflict_do_nothing())
    return " ".join(digests)


def pinned_translations(session: Session, digests: str) -> dict[str, Translation]:
    """The translations of a round by language. Cached."""
    translations = []
    for digest in digests.split():
        with _lock:
            known = _translation_cache.get(digest)
        if known is None:
            content = session.exec(select(TranslationRow.content).where(TranslationRow.digest == digest)).one()
            known = Translation.model_validate_json(content)
            with _lock:
                _translation_cache[digest] = known
        translations.append(known)
    return {translation.language: translation for translation in translations}


def find_own_rubric(session: Session, id_: str, now: datetime) -> OwnRubricRow | None:
    return session.exec(select(OwnRubricRow).where(OwnRubricRow.id == id_, OwnRubricRow.expires_at > now)).first()


def own_rubrics_of(session: Session, links: Mapping[str, str], now: datetime) -> dict[str, str]:
    """The file text of each rubric that has not expired and that one of these links opens, by id. `links` has the
    digest of the secret of a rubric's link by the id of the rubric."""
    rows = session.exec(
        select(OwnRubricRow.id, OwnRubricRow.content, OwnRubricRow.link).where(
            col(OwnRubricRow.id).in_(links), OwnRubricRow.expires_at > now
        )
    )
    return {id_: content for id_, content, link in rows if link == links[id_]}


def own_rubrics_of_group(session: Session, group_id: str) -> dict[str, str]:
    """The file text of each rubric of a group, by id, the latest changed first."""
    rows = session.exec(
        select(OwnRubricRow.id, OwnRubricRow.content)
        .where(OwnRubricRow.group_id == group_id, col(OwnRubricRow.marked_at).is_(None))
        .order_by(col(OwnRubricRow.changed_at).desc())
    )
    return dict(rows.all())


def add_own_rubric(
    session: Session, *, link: str, content: str, expires_at: datetime, now: datetime, group_id: str | None = None
) -> str:
    """Returns its id. `link` is the digest of its maker's secret."""
    own = OwnRubricRow(link=link, group_id=group_id, content=content, changed_at=now, expires_at=expires_at)
    session.add(own)
    session.flush()
    return own.id


def change_own_rubric(
    session: Session,
    id_: str,
    *,
    link: str,
    content: str,
    expires_at: datetime,
    now: datetime,
    group_id: str | None = None,
) -> bool:
    """Change a rubric if it belongs to the group, or to no group and the link is its maker's; returns whether that was
    so. A rubric that its maker changes as an organizer belongs to the group from then on."""
    holder = {"group_id": func.coalesce(col(OwnRubricRow.group_id), group_id)} if group_id else {}
    changed = (
        update(OwnRubricRow)
        .where(col(OwnRubricRow.id) == id_, _belongs_to(link, group_id), col(OwnRubricRow.expires_at) > now)
        .values(content=content, changed_at=now, expires_at=expires_at, **holder)
    )
    return bool(session.exec(changed).rowcount)


def postpone_rubric_expiry(session: Session, id_: str, expires_at: datetime) -> None:
    """Postpone the expiry of a rubric that is used, unless it was deleted meanwhile."""
    later = update(OwnRubricRow).where(
        col(OwnRubricRow.id) == id_, col(OwnRubricRow.expires_at) < expires_at, col(OwnRubricRow.marked_at).is_(None)
    )
    session.exec(later.values(expires_at=expires_at))


def _belongs_to(link: str, group_id: str | None) -> ColumnElement[bool]:
    """Condition: the rubric belongs to this group, or it belongs to no group and this link is its maker's."""
    of_link = and_(col(OwnRubricRow.link) == link, col(OwnRubricRow.group_id).is_(None))
    return of_link if group_id is None else or_(of_link, col(OwnRubricRow.group_id) == group_id)


def delete_own_rubric(session: Session, id_: str, link: str, group_id: str | None, now: datetime) -> bool | None:
    """Delete a rubric if it belongs to the group, or to no group and the link is its maker's; returns whether it can be
    brought back, None if neither was so. Rounds that pinned it keep their copy. One of a group is only marked, so that
    the group can bring it back."""
    of_group = update(OwnRubricRow).where(
        col(OwnRubricRow.id) == id_, col(OwnRubricRow.group_id) == group_id, col(OwnRubricRow.marked_at).is_(None)
    )
    if group_id is not None and session.exec(of_group.values(expires_at=now, marked_at=now)).rowcount:
        return True
    deleted = delete(OwnRubricRow).where(
        col(OwnRubricRow.id) == id_, col(OwnRubricRow.link) == link, col(OwnRubricRow.group_id).is_(None)
    )
    return False if session.exec(deleted).rowcount else None


def deleted_rubrics(session: Session, group_id: str, since: datetime) -> list[tuple[str, str, datetime]]:
    """The rubrics that a group deleted after `since`, the latest first: id, text of the file, and when."""
    marked_at = col(OwnRubricRow.marked_at)
    rows = session.exec(
        select(OwnRubricRow.id, OwnRubricRow.content, marked_at)
        .where(col(OwnRubricRow.group_id) == group_id, marked_at > since)
        .order_by(marked_at.desc())
    )
    return [(id_, content, deleted_at) for id_, content, deleted_at in rows if deleted_at]


def bring_back_rubric(session: Session, id_: str, group_id: str, now: datetime, since: datetime) -> bool:
    """Bring back a rubric that the group deleted after `since`; returns whether there was one."""
    deleted = update(OwnRubricRow).where(
        col(OwnRubricRow.id) == id_, col(OwnRubricRow.group_id) == group_id, col(OwnRubricRow.marked_at) > since
    )
    return bool(session.exec(deleted.values(expires_at=now + KEPT_FOR_A_GROUP, marked_at=None)).rowcount)


def delete_rubric_for_ever(session: Session, id_: str, group_id: str) -> bool:
    """Delete a rubric that the group deleted; returns whether there was one."""
    deleted = delete(OwnRubricRow).where(
        col(OwnRubricRow.id) == id_, col(OwnRubricRow.group_id) == group_id, col(OwnRubricRow.marked_at).is_not(None)
    )
    return bool(session.exec(deleted).rowcount)


def mark_expired_rubrics(session: Session, now: datetime) -> None:
    """Mark the expired rubrics. A mark is taken off again if the expiry of the rubric was postponed, or if the mark is
    later than `now`, because the clock was set back."""
    is_wrong = or_(col(OwnRubricRow.expires_at) > now, col(OwnRubricRow.marked_at) > now)
    marked = update(OwnRubricRow).where(col(OwnRubricRow.marked_at).is_not(None))
    session.exec(marked.where(is_wrong).values(marked_at=None))
    expired = update(OwnRubricRow).where(col(OwnRubricRow.expires_at) <= now, col(OwnRubricRow.marked_at).is_(None))
    session.exec(expired.values(marked_at=now))


def take_rubric_marks_off(session: Session) -> None:
    """Take off every mark, also of rubrics that groups deleted, because nobody knows whether the clock was right when
    it was set. What has expired is marked anew."""
    session.exec(update(OwnRubricRow).where(col(OwnRubricRow.marked_at).is_not(None)).values(marked_at=None))


def delete_marked_rubrics(session: Session, before: datetime) -> None:
    session.exec(delete(OwnRubricRow).where(col(OwnRubricRow.marked_at) <= before))
