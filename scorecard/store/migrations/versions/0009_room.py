"""Rounds in which only people in the room take part; notes of the talk; texts of a round in other languages"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("round", sa.Column("room_secret", sa.String(), nullable=True))
    op.add_column("round", sa.Column("notes", sa.Text(), nullable=False, server_default="{}"))
    op.add_column("round", sa.Column("texts", sa.Text(), nullable=False, server_default="{}"))
