"""A scorecard for people: sentences, charts, the document on screen and paper, spreadsheets."""
