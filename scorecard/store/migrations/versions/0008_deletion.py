"""Deletion in two steps, leases, sheets of a number, numbers after a restore, withheld entries, time zones"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    typed_twice = sa.text("second_of is not null")
    op.create_index(
        "ix_sheet_second_of", "sheet", ["second_of"], sqlite_where=typed_twice, postgresql_where=typed_twice
    )
    op.add_column("project", sa.Column("marked_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_project_marked_at", "project", ["marked_at"])
    op.add_column("round", sa.Column("numbers_after", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("published", sa.Column("sheet_ids", sa.Text(), nullable=True))
    op.create_table(
        "lease",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )
    op.add_column("own_rubric", sa.Column("marked_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("community_group", sa.Column("zone", sa.String(), nullable=True))
    op.add_column("record", sa.Column("withheld", sa.Boolean(), nullable=False, server_default=sa.false()))
