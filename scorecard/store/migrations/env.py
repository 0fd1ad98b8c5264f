"""Alembic's way in: the program hands over its connection."""

from alembic import context

from scorecard.store.tables import StoredTable

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=StoredTable.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
