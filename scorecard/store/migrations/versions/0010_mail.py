"""Organizers can turn off mail about rounds"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column("organizer", sa.Column("wants_mail", sa.Boolean(), nullable=False, server_default=sa.true()))
