"""The pages for everybody: the first page, published scorecards, rubrics, verification."""
