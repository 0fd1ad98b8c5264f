"""The pages of one round for its organizers: settings, sheets, paper, discussion, decision."""
