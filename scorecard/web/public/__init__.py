"""What anyone may see: the first page, published scorecards, comparisons, rubrics, verification."""
