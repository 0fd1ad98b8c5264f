"""The paths of the test data."""

from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
SAMPLE = DATA / "sample" / "dale-and-university.csv"  # ratings of the first edition
FACTS = SAMPLE.with_suffix(".yaml")
EXAMPLE = DATA.parents[1] / "criteria" / "example" / "dale-and-university.csv"  # of the second, which the site shows
BRIEF = DATA / "sample" / "brief-1.yaml"
