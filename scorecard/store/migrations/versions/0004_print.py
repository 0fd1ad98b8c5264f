"""What a group prints on its scorecards"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("community_group") as changed:
        changed.add_column(sa.Column("logo", sa.LargeBinary(), nullable=True))
        changed.add_column(sa.Column("contact", sa.Text(), nullable=True))
        changed.add_column(sa.Column("help", sa.Text(), nullable=True))
