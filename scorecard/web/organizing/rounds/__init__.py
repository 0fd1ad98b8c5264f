"""A round as its organizers see it: settings, sheets, paper, discussion, decision."""
