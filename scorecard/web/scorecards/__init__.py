"""The scorecard’s page and its files, for its maker, organizers and everybody alike."""
