"""Translates a rubric's texts. A translation file, called overlay here, has texts by their names, such as
`criteria.low-rent.question`, and cannot change the scoring."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from html import escape
from typing import Annotated, TypeVar

from pydantic import BaseModel, BeforeValidator, Field, ValidationError, WithJsonSchema

from scorecard.errors import FaultyFile, Problem, Sentence
from scorecard.rubrics.exact import exact_text
from scorecard.rubrics.models import Level, Part, Reviewed, Rubric, Text, digest_of, fault, text_of
from scorecard.rubrics.parsing import shape_problems
from scorecard.rubrics.yaml_file import YamlFile, read_document

_MOST_NAMED = 5  # of the missing texts
P = TypeVar("P", bound=BaseModel)


def _language(value: object) -> str:
    text = text_of(value)
    if not text.isascii() or not text.isalpha() or not 2 <= len(text) <= 3 or not text.islower():
        raise fault(
            "language", Sentence("is “{value}”; write its code of two or three letters, such as es", value=text[:60])
        )
    return text


def _text_or_nothing(value: object) -> str:
    return text_of(value) if value else ""


LanguageCode = Annotated[str, BeforeValidator(_language), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2,3}$"})]
Translated = Annotated[str, BeforeValidator(_text_or_nothing), WithJsonSchema({"type": ["string", "null"]})]


class OverlayFile(Part):
    translation_of: Text = Field(description="the edition whose texts these are, as `<rubric>@<edition>`")
    language: LanguageCode = Field(description="the language of the translations, such as es")
    translator: Text | None = Field(None, description="who translated it; printed")
    reviewed: Reviewed | None = Field(None, description="which speaker has checked it; its absence is printed")
    texts: dict[str, Translated] = Field(
        description="the translations by the names of the texts; empty where one is missing"
    )
    translated_from: dict[str, Text] = Field(
        {}, description="for each text the digest of what it was translated from; `scorecard translate` writes it"
    )


@dataclass(frozen=True, slots=True)
class Overlay:
    """A translation file. `document` has the places of its keys and values, `lines` its text."""

    file: OverlayFile
    document: YamlFile
    lines: tuple[str, ...] = ()


class Translation(Part):
    """The texts of one edition in one language, as a round pins them: none whose original has changed since."""

    # A round pins its translations: it stores them, so that later changes of the files do not change the round.
    language: str
    translators: tuple[str, ...]
    reviewed: Reviewed | None
    texts: dict[str, Text]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of it as JSON, in hex."""
        return digest_of(self.model_dump(mode="json"))


class Untranslated(str):
    """A text without a translation. In HTML it is marked with the language that it is in."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> "Untranslated":
        untranslated = super().__new__(cls, text)
        untranslated.language = language
        return untranslated

    def __html__(self) -> str:
        return f'<span lang="{escape(self.language)}" dir="auto">{escape(self)}</span>'


def marked_like(original: str, text: str) -> str:
    """A text that was made from the original, marked as untranslated if the original is."""
    return Untranslated(text, original.language) if isinstance(original, Untranslated) else text


def read_overlay(path: str, content: bytes) -> Overlay:
    """The translation in a file. Raises FaultyFile with every problem."""
    document = read_document(path, content, "translation_of")
    try:
        if document.problems:
            raise FaultyFile(document.problems)
        return Overlay(OverlayFile.model_validate(document.tree), document, tuple(content.decode().splitlines()))
    except ValidationError as faults:
        raise FaultyFile([*document.problems, *shape_problems(document, faults, OverlayFile)]) from None


def source_digest(text: str) -> str:
    """The digest (8 hex digits) that an overlay keeps of the text that it was translated from."""
    return sha256(text.encode()).hexdigest()[:8]


def texts_of(rubric: Rubric) -> dict[str, str]:
    """Every text of a rubric that people read, by its name in an overlay, in the order of the page."""
    texts: dict[str, str] = {}

    def note(name: str, text: str) -> str:
        texts[name] = text
        return text

    _with_texts(rubric, note)
    return texts


def translated(rubric: Rubric, translation: Translation | None, language: str) -> Rubric:
    """The rubric for readers of a language. A text without a translation stays as it is, as `Untranslated`."""
    if language == rubric.language:
        return rubric
    texts = translation.texts if translation else {}
    own = rubric.language
    return _with_texts(rubric, lambda name, text: texts.get(name) or Untranslated(text, own))


def _with_texts(rubric: Rubric, text_for: Callable[[str, str], str]) -> Rubric:
    """A copy of the rubric with each text as `text_for(name, text)` gives it. Only this function lists all texts."""

    def part(owner: P, at: str, *names: str, **parts: object) -> P:
        """A copy of a part: its fields `names` are texts, whose names in an overlay begin with `at`; `parts` replace
        other fields."""
        texts = {name: text_for(f"{at}{name}", text) for name in names if (text := getattr(owner, name)) is not None}
        return type(owner).model_construct(**{**dict(owner), **texts, **parts})

    def scale(
        levels: Iterable[Level], at: str, shared: Mapping[object, tuple[str | None, str | None]]
    ) -> tuple[Level, ...]:
        """A copy of levels. `shared` has the labels of the rubric's scale by points, before and after: a label that a
        criterion has from that scale is changed in the same way, and is no text of its own."""
        changed_levels = []
        for level in levels:
            before, after = shared.get(level.points, (None, None))
            is_shared = before is not None and level.label == before
            names = ("descriptor",) if is_shared else ("label", "descriptor")
            label = {"label": after} if is_shared else {}
            changed_levels.append(part(level, f"{at}scale.{exact_text(level.points)}.", *names, **label))
        return tuple(changed_levels)

    def head(at: str, *names: str) -> dict[str, str]:
        return {name: text_for(f"{at}{name}", text) for name in names if (text := getattr(rubric, name)) is not None}

    changed: dict[str, object] = dict(head("", "title", "about", "key_note"))
    if rubric.source:
        changed["source"] = part(rubric.source, "source.", "name", "note")
    if rubric.labels:
        changed["labels"] = part(rubric.labels, "labels.", "principle", "criterion")
    shared: dict[object, tuple[str | None, str | None]] = {}
    if rubric.scale:
        levels = scale(rubric.scale, "", {})
        changed["scale"] = levels
        shared = {old.points: (old.label, new.label) for old, new in zip(rubric.scale, levels, strict=True)}
    changed["bands"] = tuple(part(band, f"bands.{band.id}.", "label", "meaning") for band in rubric.bands)
    changed["kinds"] = tuple(part(kind, f"kinds.{kind.id}.", "label") for kind in rubric.kinds)
    principles = []
    for principle in rubric.principles:
        changed_principle = part(principle, f"principles.{principle.id}.", "title", "about", criteria=())
        criteria = []
        for criterion in principle.criteria:
            at = f"criteria.{criterion.id}."
            own = part(criterion, at, "question", "short", "guidance", "evidence", "ask")
            if criterion.scale:
                own = part(own, at, scale=scale(criterion.scale, at, shared))
            criteria.append(own)
        principles.append(part(changed_principle, "", criteria=tuple(criteria)))
    changed["principles"] = tuple(principles)
    changed["glossary"] = tuple(part(term, f"glossary.{term.term}.", "term", "meaning") for term in rubric.glossary)
    return Rubric.model_construct(**{**dict(rubric), **changed})


def translations_of(rubric: Rubric, overlays: Iterable[tuple[Rubric, Overlay]]) -> dict[str, Translation]:
    """The translations of an edition by language, from its own overlays and those of the editions it is based on.

    `overlays` come nearest first, each with the edition that it was made for."""
    texts = texts_of(rubric)
    translations: dict[str, Translation] = {}
    for owner, overlay in overlays:
        file = overlay.file
        if file.translation_of != owner.name or file.language == rubric.language:
            continue
        sources = _sources(owner, file)
        nearer = translations.get(file.language)  # what the overlays before this one have given
        nearer_texts = nearer.texts if nearer else {}
        current = {
            name: file.texts[name]
            for name, text in texts.items()
            if name not in nearer_texts and file.texts.get(name) and sources.get(name) == source_digest(text)
        }
        if current:
            translators = [*(nearer.translators if nearer else ()), *([file.translator] if file.translator else [])]
            translations[file.language] = Translation(
                language=file.language,
                translators=tuple(dict.fromkeys(translators)),
                reviewed=file.reviewed if nearer is None or nearer.reviewed == file.reviewed else None,
                texts={name: text for name in texts if (text := current.get(name) or nearer_texts.get(name))},
            )
    return translations


def _sources(rubric: Rubric, file: OverlayFile) -> dict[str, str]:
    """For each entry the digest of the text that it was translated from: the one in the file, else that of the rubric's
    text, which then counts as unchanged."""
    without_digest = file.texts.keys() - file.translated_from.keys()
    texts = texts_of(rubric) if without_digest else {}
    return {**{name: source_digest(texts[name]) for name in without_digest & texts.keys()}, **file.translated_from}


def notices(rubric: Rubric, overlay: Overlay, inherited: Container[str] = ()) -> Iterator[Problem]:
    """The problems of a translation: texts that are missing, that the rubric no longer has, or whose original has
    changed.

    `inherited` names the texts that are translated already for the editions on which the rubric is based."""
    document, file, texts = overlay.document, overlay.file, texts_of(rubric)
    if file.translation_of != rubric.name:
        sentence = Sentence(
            "This translates {other}, but is beside {name}.", other=file.translation_of, name=rubric.name
        )
        yield document.problem(("translation_of",), sentence)
        return
    if not document.path.endswith(f".{file.language}.yaml"):
        sentence = Sentence(
            "The name of the file must end in .{language}.yaml, or it will not be found.", language=file.language
        )
        yield document.problem(("language",), sentence)
    sources = _sources(rubric, file)
    missing = [name for name in texts if not file.texts.get(name) and name not in inherited]
    if missing:
        named = ", ".join(missing[:_MOST_NAMED]) + (", …" if len(missing) > _MOST_NAMED else "")
        sentence = Sentence(
            "{number} texts are missing, and are shown as they are: {names}", number=len(missing), names=named
        )
        yield document.problem(("texts",), sentence)
    for name, text in texts.items():
        if file.texts.get(name) and sources.get(name) != source_digest(text):
            yield document.problem(
                ("texts", name),
                Sentence(
                    "“{name}” was translated from a text that has since changed, so it is not shown; see what it says"
                    " now, and remove its line under “translated_from”.",
                    name=name,
                ),
                key=True,
            )
    for name in file.texts:
        if name not in texts:
            sentence = Sentence(
                "“{name}” is no longer a text of {rubric}; nothing shows it.", name=name[:80], rubric=rubric.name
            )
            yield document.problem(("texts", name), sentence, key=True)
