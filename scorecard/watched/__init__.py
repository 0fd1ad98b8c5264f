"""Work that may hang, crash or take all memory, in processes of its own."""
