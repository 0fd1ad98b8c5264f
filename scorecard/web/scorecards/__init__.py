"""A scorecard’s page and files: the same for its maker, for organizers and for everybody."""
