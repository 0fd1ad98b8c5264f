"""The engine: a rubric and a tally become a scorecard, exactly. Codes and numbers only; no sentences."""
