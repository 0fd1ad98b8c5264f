"""What a host does with the database: back it up, restore it, look after it."""
