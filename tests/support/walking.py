"""Steps and checks for tests that walk through the site in a real browser."""

from collections.abc import Sequence

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
CONTRAST = ("color-contrast",)
PRINTING = 65_000  # milliseconds: a print is given up after 60 seconds
WIDTHS = {"phone": (360, 740), "laptop": (1280, 800)}


def context_of(chromium: Browser, size: str, script: bool, **options: object) -> BrowserContext:
    width, height = WIDTHS[size]
    made: BrowserContext = chromium.new_context(
        viewport={"width": width, "height": height},
        java_script_enabled=script,
        **options,  # type: ignore[arg-type]
    )
    made.set_default_timeout(10_000)
    return made


def card(page: Page, number: int) -> None:
    page.locator(".card").nth(number).click()


def go_on(page: Page) -> None:
    """Press the button and wait for the next page, so that requests of the page's script arrive before the form."""
    with page.expect_navigation():
        page.locator(".send > button").click()


def violations(page: Page, rules: tuple[str, ...] = RULES) -> list[tuple[str, list[str]]]:
    """The rules of axe that the page breaks, each with the first three places. Only these leave the browser: bringing
    over all that axe looked at takes as long as looking."""
    if page.evaluate("window.axe === undefined"):
        page.evaluate(AXE_SCRIPT)
    found: list[tuple[str, list[str]]] = page.evaluate(
        """rules => axe.run({runOnly: rules, resultTypes: ["violations"]}).then(found => found.violations.map(
        one => [one.id, one.nodes.slice(0, 3).map(node => node.html.slice(0, 200))]))""",
        list(rules),
    )
    return found


PHONE: ViewportSize = {"width": 360, "height": 740}
SMALL = """[...document.querySelectorAll('button:not(.unseen), .button, .card, select, textarea, input[type=text]')]
.filter(one => one.offsetParent && one.getBoundingClientRect().height < 43.9).map(one => one.outerHTML.slice(0, 80))"""
OUTSIDE = """[...document.querySelectorAll('main *')].filter(one => !one.closest('.scroll') &&
one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 3).map(one =>
one.outerHTML.slice(0, 120))"""
VIEWS = ((320, "100%"), (360, "200%"), (1280, "200%"), (1280, "100%"))
"""How wide a page is, and how large its text."""


def unfold(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


def faults(page: Page, views: Sequence[tuple[int, str]]) -> dict[str, object]:
    """What axe finds, targets that are too small, and what is outside the page in which view; without what is fine."""
    found: dict[str, object] = {"axe": violations(page), "small": page.evaluate(SMALL)}
    for width, text in views:
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate(f"document.documentElement.style.fontSize = '{text}'")
        if page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0:
            found[f"{width} {text}"] = ["too wide", *page.evaluate(OUTSIDE)]
    return {name: places for name, places in found.items() if places}


def colours_where_dark(page: Page) -> list[tuple[str, list[str]]]:
    page.emulate_media(color_scheme="dark")
    return violations(page, CONTRAST)
