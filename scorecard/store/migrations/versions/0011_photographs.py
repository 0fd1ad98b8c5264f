"""Photographs of facts: which round and which public address shows a picture. An ask can be refused"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
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
    with op.batch_alter_table("promise") as promise:  # SQLite makes the table anew
        promise.drop_constraint(op.f("ck_promise_kind"), type_="check")
        promise.create_check_constraint("kind", "kind in ('binding', 'written', 'spoken', 'refused')")
