"""The web site: it answers requests with pages, files and JSON."""
