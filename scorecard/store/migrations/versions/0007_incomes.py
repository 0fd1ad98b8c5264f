"""The income limits beside the questions of a round, and the place of a group"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("incomes", sa.Text(), nullable=True))
    with op.batch_alter_table("community_group") as changed:
        changed.add_column(sa.Column("place", sa.String(), nullable=True))
