"""What people rated, as files: read into cells, recognized, turned into sheets."""
