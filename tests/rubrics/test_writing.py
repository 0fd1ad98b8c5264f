"""What the program writes as a rubric file reads back as the same tree."""

from hypothesis import given
from hypothesis import strategies as st

from scorecard.rubrics.yaml_file import Tree, read_document
from scorecard.rubrics.yaml_writer import rubric_text

LETTERS = st.characters(min_codepoint=32, max_codepoint=0x2FFFF, exclude_categories=("Cs", "Cc", "Cn", "Co"))
TEXTS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=200),
    st.sampled_from(["yes", "no", "1.10", "12:30", "null", "~", "- a", "a: b", "# a", "'", '"', "*a", "&a", "!a", "%", "|", ">", "{", "[a]", "?", "---", " a", "a ", "a  b", "«ñ»", "=", "<<", "a" * 300 + " b" * 90]),
)  # fmt: skip


@given(st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=4), st.lists(TEXTS, max_size=3))
def test_any_text_reads_back_as_it_was(texts: dict[str, str], listed: list[str]) -> None:
    texts = {key: text.strip() for key, text in texts.items()}
    tree: dict[str, Tree] = {**texts, "list": [*[text.strip() for text in listed], {"a": "b", **texts}]}
    assert read_document("r.yaml", rubric_text(tree).encode()).tree == tree
