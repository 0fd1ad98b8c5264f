"""The files that authors start from: a small rubric and a small adaptation."""

from scorecard.rubrics.models import Rubric

_SCHEMA = "# yaml-language-server: $schema=rubric.schema.json\n"

_RUBRIC = """\
rubric: {name}
edition: "1"
title: Our scorecard
about: Rate each question. Pick the highest level that is fully true.
source:
  name: Say here who made these questions.

scale:
  - points: 1
    label: Fails
  - points: 2
    label: Begins
  - points: 3
    label: Leads

principles:
  - id: homes
    title: Homes
    weight: 2
    criteria:
      - id: low-rent
        question: How many homes can people with low incomes afford?
        evidence: The list of homes by rent.
        ask: Half of the homes at a rent that people here can pay.
        scale:
          - points: 1
            descriptor: None.
          - points: 2
            descriptor: At least one in ten.
          - points: 3
            descriptor: At least half.

  - id: voice
    title: Voice
    criteria:
      - id: asked
        question: Were neighbors asked before the plan was drawn?
        scale:
          - points: 1
            descriptor: They were not asked.
          - points: 2
            descriptor: They were asked, and no paper says what became of it.
          - points: 3
            descriptor: They were asked, and each answer is answered in writing.
"""

_ADAPTATION = """\
rubric: {name}
edition: "1"
based_on: {parent}
title: Our scorecard
# Name only what differs: weights, other words, "drop: yes", new questions.
principles:
  - id: {principle}
    weight: 2
"""


def new_rubric(name: str) -> str:
    """A small file without problems."""
    return _SCHEMA + _RUBRIC.format(name=name)


def new_adaptation(name: str, parent: Rubric) -> str:
    """An adaptation without problems, which gives the first principle the weight 2."""
    return _SCHEMA + _ADAPTATION.format(name=name, parent=parent.name, principle=parent.principles[0].id)
