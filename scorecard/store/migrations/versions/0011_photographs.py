"""Photographs of facts: one table tells which rounds and which public addresses show which pictures. An ask can be
refused. A picked reason is confirmed with the kind of its evidence"""

from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def _id_of(held: str, digest: str) -> str:
    """The same row has the same id wherever it is upgraded, as in a backup and in the site that it was made of."""
    return sha256(f"{held} {digest}".encode()).hexdigest()[:20]


def upgrade() -> None:
    shown = op.create_table(
        "shown_picture",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_shown_picture_round_id_round", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_shown_picture"),
    )
    for column in ("digest", "round_id", "address"):
        op.create_index(f"ix_shown_picture_{column}", "shown_picture", [column])
    for table, holder, column in (("round", "id", "round_id"), ("published", "address", "address")):
        old = sa.table(table, sa.column(holder), sa.column("picture_digest"))
        named = sa.select(old.c[holder], old.c.picture_digest).where(old.c.picture_digest.is_not(None)).distinct()
        rows = [
            {"id": _id_of(held, digest), "digest": digest, "round_id": None, "address": None, column: held}
            for held, digest in op.get_bind().execute(named)
        ]
        op.bulk_insert(shown, rows)
        with op.batch_alter_table(table) as changed:
            changed.drop_index(f"ix_{table}_picture_digest")
            changed.drop_column("picture_digest")
    picked = sa.table("picked_reason", *(sa.column(name) for name in ("sheet_id", "criterion", "reason")))
    answer = sa.table("answer", *(sa.column(name) for name in ("sheet_id", "criterion", "evidence", "evidence_kind")))
    kind = (
        sa.select(answer.c.evidence_kind)
        .where(
            answer.c.sheet_id == picked.c.sheet_id,
            answer.c.criterion == picked.c.criterion,
            answer.c.evidence.is_not(None),
            answer.c.evidence_kind.is_not(None),
        )
        .scalar_subquery()
    )
    op.execute(sa.update(picked).where(kind.is_not(None)).values(reason=picked.c.reason + "\n" + kind))
    with op.batch_alter_table("promise") as promise:  # SQLite makes the table anew
        promise.drop_constraint(op.f("ck_promise_kind"), type_="check")
        promise.create_check_constraint("kind", "kind in ('binding', 'written', 'spoken', 'refused')")
