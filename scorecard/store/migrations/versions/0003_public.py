"""The list of what is published, promises, and tokens of the API"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_MOMENT = sa.DateTime(timezone=True)
_NOW_IN_THE_LIST = ("name", "neighborhood", "score", "top", "bands", "sheets")


def upgrade() -> None:
    with op.batch_alter_table("published") as changed:
        for name in _NOW_IN_THE_LIST:
            changed.drop_column(name)
        changed.create_index("ix_published_digest", ["digest"])
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("hearing_on", sa.Date(), nullable=True))
    _list()
    op.create_table(
        "promise",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("ask", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("outcome_on", sa.Date(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("changed_at", _MOMENT, nullable=False),
        _belongs("promise", "project_id", "project"),
        sa.CheckConstraint("kind in ('binding', 'written', 'spoken')", name=op.f("ck_promise_kind")),
        sa.CheckConstraint("outcome in ('kept', 'broken')", name=op.f("ck_promise_outcome")),
        sa.PrimaryKeyConstraint("id", name="pk_promise"),
        sa.UniqueConstraint("project_id", "criterion", name="uq_promise_project_id"),
    )
    op.create_table(
        "api_token",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT, nullable=True),
        _belongs("api_token", "group_id", "community_group"),
        sa.CheckConstraint("scope in ('results', 'sheets')", name=op.f("ck_api_token_scope")),
        sa.PrimaryKeyConstraint("digest", name="pk_api_token"),
    )
    op.create_index("ix_api_token_group_id", "api_token", ["group_id"])


def _list() -> None:
    op.create_table(
        "listed",
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("published_at", _MOMENT, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sorted_name", sa.String(), nullable=False),
        sa.Column("neighborhood", sa.String(), nullable=True),
        sa.Column("developer", sa.String(), nullable=True),
        sa.Column("held_by", sa.String(), nullable=True),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("hearing_on", sa.Date(), nullable=True),
        sa.Column("rubric", sa.String(), nullable=False),
        sa.Column("rubric_digest", sa.String(), nullable=False),
        sa.Column("searched", sa.Text(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        _belongs("listed", "project_id", "project"),
        sa.PrimaryKeyConstraint("project_id", name="pk_listed"),
        sa.UniqueConstraint("address", name="uq_listed_address"),
    )
    op.create_index("ix_listed_published_at", "listed", ["published_at"])
    op.create_index("ix_listed_neighborhood", "listed", ["neighborhood"])
    op.create_table(
        "listed_part",
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("principle", sa.String(), nullable=False),
        sa.Column("titles", sa.Text(), nullable=False),
        sa.Column("score", sa.String(), nullable=True),
        sa.Column("top", sa.String(), nullable=False),
        sa.Column("share", sa.Float(), nullable=True),
        sa.Column("band", sa.String(), nullable=True),
        sa.Column("bands", sa.Text(), nullable=False),
        _belongs("listed_part", "project_id", "listed", "project_id"),
        sa.PrimaryKeyConstraint("project_id", "principle", name="pk_listed_part"),
    )
    op.create_index("ix_listed_part_principle_band", "listed_part", ["principle", "band"])


def _belongs(table: str, column: str, owner: str, key: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [f"{owner}.{key}"], name=f"fk_{table}_{column}_{owner}", ondelete="CASCADE"
    )
