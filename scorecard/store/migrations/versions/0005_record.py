"""The public record, and what was carried over from the round before. `draft_digest` is the digest that a published
document had before its place in the record was added; `published_at` of an entry is the address that it publishes
at."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("carried_over", sa.Text(), nullable=True))
    with op.batch_alter_table("published") as changed:
        changed.add_column(sa.Column("draft_digest", sa.String(), nullable=True))
    op.create_table(
        "record",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("published_at", sa.String(), nullable=True),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_digest", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_record"),
        sa.UniqueConstraint("digest", name="uq_record_digest"),
    )
    op.create_index("ix_record_project_id", "record", ["project_id"])
    op.create_index("ix_record_published_at", "record", ["published_at"])
    head = op.create_table(
        "record_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_record_head"),
    )
    op.bulk_insert(head, [{"id": 1, "number": 0, "digest": "0" * 64}])
