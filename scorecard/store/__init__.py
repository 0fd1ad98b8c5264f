"""Where rounds are kept: SQLModel tables and the queries on them."""
