"""Rounds that one person scores"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "picture",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_picture"),
    )
    op.create_table(
        "project",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),  # random text of the form, so that sending it twice adds one
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
        sa.UniqueConstraint("form", name="uq_project_form"),
    )
    op.create_index("ix_project_expires_at", "project", ["expires_at"], unique=False)

    op.create_table(
        "rubric",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("rubric", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_rubric"),
    )
    op.create_table(
        "own_rubric",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_rubric"),
    )
    op.create_index("ix_own_rubric_expires_at", "own_rubric", ["expires_at"], unique=False)
    op.create_table(
        "translation",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_translation"),
    )
    op.create_table(
        "link",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_link_project_id_project", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("digest", name="pk_link"),
    )
    op.create_index("ix_link_project_id", "link", ["project_id"], unique=False)

    op.create_table(
        "round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("project_id", sa.String(), nullable=False),
        sa.Column("rubric_digest", sa.String(), nullable=False),
        sa.Column("rubric_status", sa.String(), nullable=False),
        sa.Column("rubric_reviewed", sa.Text(), nullable=True),
        sa.Column("translations", sa.Text(), nullable=False),
        sa.Column("project_entry", sa.Text(), nullable=False),  # name, picture and facts, as in the document
        sa.Column("picture_digest", sa.String(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("digest", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_round_project_id_project", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["rubric_digest"], ["rubric.digest"], name="fk_round_rubric_digest_rubric"),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
        sa.UniqueConstraint("address", name="uq_round_address"),
    )
    op.create_index("ix_round_project_id", "round", ["project_id"], unique=False)
    op.create_index("ix_round_picture_digest", "round", ["picture_digest"], unique=False)

    op.create_table(
        "published",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=True),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("document", sa.Text(), nullable=True),
        sa.Column("picture_digest", sa.String(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("neighborhood", sa.String(), nullable=True),
        sa.Column("score", sa.String(), nullable=True),
        sa.Column("top", sa.String(), nullable=True),  # the highest possible score
        sa.Column("bands", sa.String(), nullable=True),
        sa.Column("sheets", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_published_round_id_round", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("address", "number", name="pk_published"),
    )
    op.create_index("ix_published_published_at", "published", ["published_at"], unique=False)
    op.create_index("ix_published_round_id", "published", ["round_id"], unique=False)
    op.create_index("ix_published_picture_digest", "published", ["picture_digest"], unique=False)

    op.create_table(
        "sheet",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("source in ('online', 'paper')", name="ck_sheet_source"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_sheet_round_id_round", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_sheet"),
    )
    op.create_index("ix_sheet_round_id", "sheet", ["round_id"], unique=False)

    op.create_table(
        "answer",
        sa.Column("sheet_id", sa.String(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("points", sa.String(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("evidence_kind", sa.String(), nullable=True),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("(kind = 'rating') = (points is not null)", name="ck_answer_points"),
        sa.CheckConstraint("evidence_kind in ('binding', 'written', 'spoken', 'none')", name="ck_answer_evidence_kind"),
        sa.CheckConstraint("kind in ('rating', 'not applicable', 'cannot tell', 'unrated')", name="ck_answer_kind"),
        sa.ForeignKeyConstraint(["sheet_id"], ["sheet.id"], name="fk_answer_sheet_id_sheet", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("sheet_id", "criterion", name="pk_answer"),
    )
