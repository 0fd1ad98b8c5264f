"""Skips tests that the machine cannot run."""

import os
from typing import NoReturn

import pytest


def cannot_run(reason: str) -> NoReturn:
    """A test that cannot run here is skipped on a person's machine and fails in CI."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
