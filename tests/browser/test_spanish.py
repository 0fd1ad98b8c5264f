"""One person scores a project in Spanish, from the first page to the print, and switches the language in the middle."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from serving import Server
from walking import PRINTING, card, context_of, go_on


@pytest.mark.long
@pytest.mark.parametrize(
    "script", [pytest.param(True, id="script"), pytest.param(False, id="no-script", marks=pytest.mark.long)]
)
def test_from_the_first_page_to_the_pdf_in_spanish(
    chromium: Browser, server: Server, tmp_path: Path, script: bool
) -> None:
    context = context_of(chromium, "phone", script, locale="es-MX")
    page = context.new_page()
    page.goto(server.address)
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.get_by_role("link", name="Calificar un proyecto").click()

    # half of a form, then the other language, and back: everything stays
    page.get_by_text("Agregue lo que se sabe").click()
    page.get_by_label("Dirección").fill("Avenida 625")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("Address", exact=True)).to_have_value("Avenida 625")
    page.get_by_label("Name of the project").fill("Casas de la Avenida")
    page.get_by_role("button", name="Español").click()
    expect(page.get_by_label("Nombre del proyecto")).to_have_value("Casas de la Avenida")
    page.get_by_role("button", name="Ir a las preguntas").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Casas de la Avenida")
    project = page.url

    # in the middle of a question
    page.get_by_role("link", name="Vivienda").click()
    explained = page.url.rpartition("/")[2]
    card(page, 3)
    page.locator("summary", has_text="Diga por qué").click()
    page.get_by_label("¿Por qué?").fill("Casi nada para nosotros.")
    with page.expect_navigation():
        page.get_by_role("button", name="English").click()
    expect(page.locator(".card input").nth(3)).to_be_checked()
    expect(page.get_by_label("Why?")).to_have_value("Casi nada para nosotros.")
    expect(page.get_by_role("heading", level=1)).to_contain_text("How many homes")
    with page.expect_navigation():
        page.get_by_role("button", name="Español").click()
    expect(page.locator(".card input").nth(3)).to_be_checked()
    go_on(page)
    for principle in ("community-power", "livability", "housing", "environment"):
        page.goto(f"{project}/principles/{principle}")
        for number, question in enumerate(page.locator("fieldset.question").all()):
            question.locator(".card").nth(number % 6).click()
        go_on(page)
    page.goto(project + "/review")
    page.get_by_role("button", name="Terminar").first.click()
    page.locator(f"#question-{explained} a").click()
    expect(page.locator("main")).to_contain_text("Casi nada para nosotros.")
    assert english_in(page) == []
    page.locator(".back a").click()
    expect(page.locator("main")).to_contain_text("Ningún hablante del idioma ha revisado la traducción.")
    assert english_in(page) == []
    with page.expect_download(timeout=PRINTING) as download:
        page.get_by_role("link", name="PDF").first.click(timeout=PRINTING)
    pdf = PdfReader(BytesIO(Path(download.value.path()).read_bytes()))
    assert str(pdf.root_object["/Lang"]) == "es"
    text = " ".join(one.extract_text() for one in pdf.pages).replace("\n", " ")
    assert "¿Qué tan firme es este puntaje?" in text and "Poder de la comunidad" in text
    assert not re.search(r"\b(the|score|weight|neighbors|rated)\b", text)
    context.close()


def english_in(page: Page) -> list[str]:
    """Words on the page that only English has."""
    return re.findall(r"\b(?:the|score|weight|neighbors|rated|which|counts)\b", page.locator("body").inner_text())


@pytest.mark.long
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_make_it_ours_works_with_and_without_script(chromium: Browser, server: Server, script: bool) -> None:
    context = context_of(chromium, "laptop", script)
    page = context.new_page()
    page.goto(server.address + "/rubrics")
    page.get_by_role("link", name="Community scorecard on the Equitable").click()
    page.get_by_role("link", name="Make it ours").click()
    page.get_by_label("What do you call it?").fill("Our Hill scorecard")
    page.get_by_label("Weight of Housing").fill("2")
    page.get_by_label("drop “Where does the rain go?”").check()
    if not script:
        page.get_by_role("button", name="Preview").click()
    expect(page.locator("[data-percent='p.housing']")).to_have_text("29%")
    expect(page.locator("[data-changes]")).to_contain_text("Housing weighs 29% instead of 17%.")
    expect(page.locator("[data-changes]")).to_contain_text("“Where does the rain go?”")
    page.get_by_role("button", name="Keep it here").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Our Hill scorecard")
    page.get_by_role("link", name="Score a project with it").click()
    page.get_by_label("Name of the project").fill("Dale")
    page.get_by_role("button", name="Go to the questions").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dale")
    context.close()
