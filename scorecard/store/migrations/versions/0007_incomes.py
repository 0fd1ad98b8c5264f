"""The income limits beside the questions of a round, the place of a group, and how files of ratings are read"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("incomes", sa.Text(), nullable=True))
    with op.batch_alter_table("community_group") as changed:
        changed.add_column(sa.Column("place", sa.String(), nullable=True))
    with op.batch_alter_table("upload") as changed:
        changed.alter_column("notices", new_column_name="choices")
    with op.batch_alter_table("sheet") as changed:
        changed.add_column(sa.Column("file", sa.String(), nullable=True))
    op.create_table(
        "reading_choices",
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("headings", sa.String(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["community_group.id"], name="fk_reading_choices_group_id_community_group", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("group_id", "headings", name="pk_reading_choices"),
    )
