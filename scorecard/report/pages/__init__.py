"""Page objects: all that one page or print shows, in the reader’s language."""
