"""Runs what is asynchronous in a thread of its own."""

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio


def run_in_own_thread(function: Callable[..., Awaitable[None]], *arguments: Any) -> None:
    """Call it and wait for it. The browser of another test may have left its event loop in the thread of the tests,
    which refuses a second one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(anyio.run, function, *arguments).result()
