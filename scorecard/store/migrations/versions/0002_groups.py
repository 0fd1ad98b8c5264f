"""Groups, their organizers, and rounds of many sheets"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    _groups()
    for table in ("own_rubric", "project"):
        with op.batch_alter_table(table) as changed:
            changed.add_column(sa.Column("group_id", sa.String(), nullable=True))
            changed.create_foreign_key(
                f"fk_{table}_group_id_community_group", "community_group", ["group_id"], ["id"], ondelete="CASCADE"
            )
            changed.create_index(f"ix_{table}_group_id", ["group_id"])
    _rounds()
    _sheets()
    op.create_table(
        "picked_reason",
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("sheet_id", sa.String(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("translation", sa.Text(), nullable=True),
        sa.Column("picked_at", _MOMENT, nullable=False),
        _belongs("picked_reason", "round_id", "round"),
        _belongs("picked_reason", "sheet_id", "sheet"),
        sa.PrimaryKeyConstraint("sheet_id", "criterion", name="pk_picked_reason"),
    )
    op.create_index("ix_picked_reason_round_id", "picked_reason", ["round_id"])
    op.create_table(
        "upload",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("notices", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        _belongs("upload", "round_id", "round"),
        sa.PrimaryKeyConstraint("id", name="pk_upload"),
    )
    op.create_index("ix_upload_round_id", "upload", ["round_id"])


def _groups() -> None:
    op.create_table(
        "community_group",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_community_group"),
    )
    op.create_table(
        "organizer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("removed_at", _MOMENT, nullable=True),
        _belongs("organizer", "group_id", "community_group"),
        sa.PrimaryKeyConstraint("id", name="pk_organizer"),
    )
    op.create_index("ix_organizer_group_id", "organizer", ["group_id"])
    op.create_table(
        "sign_in_link",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("organizer_id", sa.String(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT, nullable=True),
        _belongs("sign_in_link", "organizer_id", "organizer"),
        sa.PrimaryKeyConstraint("digest", name="pk_sign_in_link"),
    )
    op.create_index("ix_sign_in_link_organizer_id", "sign_in_link", ["organizer_id"])
    op.create_table(
        "session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("organizer_id", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("expires_at", _MOMENT, nullable=False),
        sa.Column("ended_at", _MOMENT, nullable=True),
        _belongs("session", "organizer_id", "organizer"),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.UniqueConstraint("digest", name="uq_session_digest"),
    )
    op.create_index("ix_session_organizer_id", "session", ["organizer_id"])
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=True),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        _belongs("journal", "group_id", "community_group"),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
    )
    op.create_index("ix_journal_group_id", "journal", ["group_id"])
    op.create_index("ix_journal_round_id", "journal", ["round_id"])


def _belongs(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}", ondelete="CASCADE")


def _rounds() -> None:
    with op.batch_alter_table("round") as changed:
        changed.add_column(sa.Column("made_at", _MOMENT, nullable=True))
        changed.alter_column("opened_at", existing_type=_MOMENT, nullable=True)
        for name in ("code", "label", "sharing"):
            changed.add_column(sa.Column(name, sa.String(), nullable=True))
        changed.add_column(sa.Column("closes_at", _MOMENT, nullable=True))
        changed.add_column(sa.Column("languages", sa.String(), nullable=False, server_default=""))
        changed.add_column(sa.Column("welcome", sa.Text(), nullable=True))
        changed.add_column(sa.Column("shows_raters", sa.Boolean(), nullable=False, server_default=sa.false()))
        for name in ("handed_out", "handed_in"):
            changed.add_column(sa.Column(name, sa.Integer(), nullable=True))
        changed.add_column(sa.Column("rulings", sa.Text(), nullable=False, server_default="{}"))
        changed.add_column(sa.Column("reopened", sa.Text(), nullable=False, server_default="[]"))
        changed.add_column(sa.Column("counted", sa.Text(), nullable=True))
        changed.create_unique_constraint("uq_round_code", ["code"])
        changed.create_check_constraint("sharing", "sharing in ('open', 'personal')")
    op.execute("update round set made_at = opened_at")
    with op.batch_alter_table("round") as changed:
        changed.alter_column("made_at", existing_type=_MOMENT, nullable=False)


def _sheets() -> None:
    with op.batch_alter_table("sheet") as changed:
        changed.drop_constraint(op.f("ck_sheet_ck_sheet_source"), type_="check")  # as 0001 named it
        changed.create_check_constraint("source", "source in ('online', 'paper', 'file')")
        changed.add_column(sa.Column("role", sa.String(), nullable=False, server_default="rater"))
        for name in ("link", "number", "device", "typed_by", "second_of", "language"):
            changed.add_column(sa.Column(name, sa.String(), nullable=True))
        for name in ("begun_at", "set_aside_at"):
            changed.add_column(sa.Column(name, _MOMENT, nullable=True))
        for name in ("set_aside_reason", "about"):
            changed.add_column(sa.Column(name, sa.Text(), nullable=True))
        changed.create_foreign_key("fk_sheet_second_of_sheet", "sheet", ["second_of"], ["id"], ondelete="CASCADE")
        changed.create_unique_constraint("uq_sheet_link", ["link"])
        changed.create_check_constraint("role", "role in ('rater', 'group', 'developer')")
        changed.create_check_constraint("set_aside", "(set_aside_at is null) = (set_aside_reason is null)")
    op.drop_index("ix_sheet_round_id", "sheet")
    op.create_index("ix_sheet_round_id_role", "sheet", ["round_id", "role"])
    op.create_index(
        "uq_sheet_number",
        "sheet",
        ["round_id", "number"],
        unique=True,
        sqlite_where=sa.text("second_of is null"),
        postgresql_where=sa.text("second_of is null"),
    )
