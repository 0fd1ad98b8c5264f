"""The paths of the test data."""

from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
SAMPLE = Path(__file__).parents[2] / "criteria" / "example" / "dale-and-university.csv"
FACTS = SAMPLE.with_suffix(".yaml")
BRIEF = DATA / "sample" / "brief-1.yaml"
