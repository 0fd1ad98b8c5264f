"""What a page or a print shows of a result: one object for each, in the reader’s language."""
