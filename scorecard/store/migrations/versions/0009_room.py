"""Rounds in which only people in the room take part"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("round", sa.Column("room_secret", sa.String(), nullable=True))
