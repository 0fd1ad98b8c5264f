"""What was carried over from the round before"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("carried_over", sa.Text(), nullable=True))
