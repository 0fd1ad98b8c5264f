"""Adds what is done in a round to the public record, without the names of raters and organizers."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from scorecard.record.rows import add_to_record, public_projects_of_group
from scorecard.rounds.history import told_act
from scorecard.rubrics.models import digest_of
from scorecard.store.database import Session
from scorecard.store.groups import GroupBranding
from scorecard.store.rounds import Round

_TOLD = {
    "round-opened": "opened",
    "round-counted": "counted",
    "published": "published",
    "withdrawn": "taken down",
    "deleted": "deleted",
    "brought-back": "brought back",  # a round that its group had deleted
    "promise-open": "promise changed",
    "promise-made": "promise changed",
    "promise-refused": "promise changed",
    "promise-kept": "promise changed",
    "promise-broken": "promise changed",
    "promise-dropped": "promise changed",
}
"""What goes into the record beyond the acts of a round's history: its words, by the codes of the audit log."""
# the values of an audit log entry that go into the record; all others, such as names, do not
_VALUES = (
    *("number", "digest", "reason", "criterion", "question", "closes", "project", "group"),
    *("ask", "promised", "place", "promised_on", "outcome", "outcome_on"),
)


def record(session: Session, round_: Round, what: str, now: datetime, about: Mapping[str, str]) -> None:
    """Add an entry, if what was done belongs in the record. `what` and `about` are those of the audit log. Of the round
    of one person only publishing, taking down and deleting are told."""
    counts_shown = round_.closed_at is not None or bool(round_.reopened)
    act = told_act(what, is_opened=round_.opened_at is not None, counts_shown=counts_shown)
    told = act or _TOLD.get(what)
    if told is None or (round_.group is None and told not in ("published", "taken down", "deleted")):
        return
    content: dict[str, object] = {"what": told, "round": round_.address}
    content |= {name: about[name] for name in _VALUES if about.get(name)}
    if told == "opened":
        content |= {"rubric": round_.rubric.name, "rubric_digest": round_.rubric.digest, "way_in": round_.sharing.value}
    if act not in (None, "closed", "reopened") and counts_shown:
        content["after_counts"] = True
    address = round_.address if told == "published" else None  # makes the earlier entries of the project public, too
    add_to_record(session, round_.project_id, content, now, published_at=address)


def record_renamed(session: Session, group_id: str, before: str, group: str, now: datetime) -> None:
    """Add an entry for each public project of a group whose name was changed from `before` to `group`."""
    for project_id in public_projects_of_group(session, group_id):
        add_to_record(session, project_id, {"what": "group renamed", "before": before, "group": group}, now)


def record_imprint(session: Session, group_id: str, branding: GroupBranding, now: datetime) -> None:
    """Add an entry for each public project of a group whose imprint (logo, contact or help) was changed, since prints
    of the project show the new one. The entry holds the digest of the new imprint."""
    logo = sha256(branding.logo).hexdigest() if branding.logo else None
    digest = digest_of({"logo": logo, "contact": branding.contact, "help": branding.help})
    for project_id in public_projects_of_group(session, group_id):
        add_to_record(session, project_id, {"what": "imprint changed", "digest": digest}, now)
