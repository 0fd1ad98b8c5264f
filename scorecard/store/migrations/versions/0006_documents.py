"""Each document once, without what it shares with others; what the host hides, and which groups it knows"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    documents = op.create_table(
        "document",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("time_stamp", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_document"),
    )
    connection = op.get_bind()
    pinned = _Pinned(connection)
    for name in ("round", "published"):
        before = sa.table(name, sa.column("digest"), sa.column("document"))
        kept = sa.select(documents.c.digest)
        new = sa.select(before.c.digest).where(before.c.document.is_not(None), before.c.digest.not_in(kept)).distinct()
        for digest in connection.execute(new).scalars().all():
            found = sa.select(before.c.document).where(before.c.digest == digest, before.c.document.is_not(None))
            whole = connection.execute(found.limit(1)).scalar_one()
            connection.execute(documents.insert().values(digest=digest, content=pinned.shortened(whole)))
    with op.batch_alter_table("round") as changed:
        changed.drop_column("document")
        changed.create_index("ix_round_digest", ["digest"])
    with op.batch_alter_table("published") as changed:
        changed.drop_column("document")
        changed.add_column(sa.Column("hidden_reason", sa.Text(), nullable=True))
    with op.batch_alter_table("community_group") as changed:
        changed.add_column(sa.Column("known_since", sa.DateTime(timezone=True), nullable=True))


class _Pinned:
    """The rubrics and translations that rounds have pinned."""

    def __init__(self, connection: sa.Connection) -> None:
        self.rubrics = {row[0]: row[1] for row in connection.execute(sa.text("select digest, content from rubric"))}
        translations = connection.execute(sa.text("select digest, content from translation"))
        self.translations = {digest: json.loads(content) for digest, content in translations}
        self.digests = {_sorted(content): digest for digest, content in self.translations.items()}

    def shortened(self, whole: str) -> str:
        """The document with nothing instead of the rubric, and digests instead of the translations, if it can be
        completed to the same bytes; else the whole."""
        document = json.loads(whole)
        rubric = document["rubric"]
        translations = rubric.get("translations", {})
        digests = {language: self.digests.get(_sorted(one)) for language, one in translations.items()}
        if rubric["digest"] not in self.rubrics or None in digests.values() or "translations" not in rubric:
            return whole
        completed = {
            **rubric,
            "content": json.loads(self.rubrics[rubric["digest"]]),
            "translations": {language: self.translations[str(digest)] for language, digest in digests.items()},
        }
        if json.dumps({**document, "rubric": completed}, indent=2, ensure_ascii=False) + "\n" != whole:
            return whole
        return json.dumps(
            {**document, "rubric": {**rubric, "content": None, "translations": digests}}, ensure_ascii=False
        )


def _sorted(content: Any) -> str:
    return json.dumps(content, sort_keys=True)
