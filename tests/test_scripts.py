"""Words in another script than the page's are marked in HTML, and nothing else changes."""

import re
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.folders import root_folder
from scorecard.scripts import direction, script_of, with_scripts_marked

ARABIC = "قال الجيران، في 12 مارس: لم يسألنا أحد."
MARK = re.compile(r'<span lang="und-\w{4}" dir="(?:rtl|ltr)">|(?<=[^>])</span>')


@pytest.mark.parametrize(
    ("language", "script", "towards"),
    [
        ("en", "Latn", "ltr"),
        ("es-MX", "Latn", "ltr"),
        ("ar", "Arab", "rtl"),
        ("ur", "Arab", "rtl"),
        ("he", "Hebr", "rtl"),
        ("ksw", "Mymr", "ltr"),
        ("am", "Ethi", "ltr"),
        ("zh-Hant", "Hant", "ltr"),
        ("qqq", "", "ltr"),
        ("", "", "ltr"),
    ],
)
def test_script_and_direction_of_a_language(language: str, script: str, towards: str) -> None:
    assert script_of(language) == script
    assert direction(language) == towards


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        (f"<p>{ARABIC}</p>", f'<p><span lang="und-Arab" dir="rtl">{ARABIC}</span></p>'),
        ("<p>By ကညီ and co.</p>", '<p>By <span lang="und-Mymr" dir="ltr">ကညီ</span> and co.</p>'),
        ("<b>Дом</b> 2", '<b><span lang="und-Cyrl" dir="ltr">Дом</span></b> 2'),
        (
            "<p>ሰላም שלום</p>",
            '<p><span lang="und-Ethi" dir="ltr">ሰላም</span> <span lang="und-Hebr" dir="rtl">שלום</span></p>',
        ),
        ('<a title="سلام" href="/x?q=سلام">y</a>', '<a title="سلام" href="/x?q=سلام">y</a>'),
        (
            '<img src="data:image/svg+xml,<svg><a/></svg>" alt="سلام">',
            '<img src="data:image/svg+xml,<svg><a/></svg>" alt="سلام">',
        ),
        ("<title>سلام</title>", "<title>سلام</title>"),
        ('<textarea dir="auto">\nسلام</textarea>', '<textarea dir="auto">\nسلام</textarea>'),
        ('<option value="x">سلام</option>', '<option value="x">سلام</option>'),
        ('<script>x = "سلام"</script>', '<script>x = "سلام"</script>'),
        ('<span lang="ar" dir="auto">سلام</span>', '<span lang="ar" dir="auto">سلام</span>'),
        ("<p>It’s ¿qué? “5 — x”</p>", "<p>It’s ¿qué? “5 — x”</p>"),
    ],
)
def test_words_in_another_script_are_marked(html: str, marked: str) -> None:
    assert with_scripts_marked(html, "en") == marked


def test_the_script_of_the_page_itself_is_not_marked() -> None:
    assert with_scripts_marked(f"<p>{ARABIC} ሰላም</p>", "fa") == (
        f'<p>{ARABIC} <span lang="und-Ethi" dir="ltr">ሰላም</span></p>'
    )


@pytest.mark.parametrize(
    ("language", "html"),
    [("zh", "<p>邻居</p>"), ("ja", "<p>となりの人</p>"), ("ko", "<p>이웃 漢字</p>"), ("zh-Hant", "<p>鄰居</p>")],
)
def test_a_page_in_a_language_of_several_scripts_marks_none_of_them(language: str, html: str) -> None:
    assert with_scripts_marked(html, language) == html


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def handle_data(self, data: str) -> None:
        self.words += data


@given(st.lists(st.text(st.sampled_from("aé<&\"' 5.،سلمကညДሰ中\n"), max_size=12), max_size=5))
def test_marks_change_no_word(texts: list[str]) -> None:
    html = "".join(f'<p title="{escape(text)}">{escape(text)}</p>' for text in texts)
    reader = _Words()
    reader.feed(with_scripts_marked(html, "en"))
    assert reader.words == "".join(texts)
    assert MARK.sub("", with_scripts_marked(html, "en")) == html


def test_all_fields_for_free_text_take_the_direction_of_what_is_typed() -> None:
    """Addresses to copy and fields for numbers are not free text."""
    fields = [
        (path.name, field)
        for path in sorted(root_folder("templates").rglob("*.html"))
        for field in re.findall(
            r'<(?:textarea|input type="text")(?:[^>{]|\{\{.*?\}\}|\{%.*?%\})*>', path.read_text(encoding="utf-8")
        )
        if not re.search(r"inputmode=|readonly|lang=", field)
    ]
    assert len(fields) > 15
    assert [one for one in fields if 'dir="auto"' not in one[1]] == []
