"""Loads the rubrics and translations in folders of data files, each file once. A file that has not changed is read once
in a process, also where several libraries load it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from pathlib import Path
from threading import Lock, RLock

from scorecard.errors import FaultyFile, Problem, ScorecardError, Sentence
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.editions import published_digests
from scorecard.rubrics.file_names import edition_order, rubric_files, translation_files
from scorecard.rubrics.incomes import Incomes, incomes_files, read_incomes
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.parsing import rubric_of
from scorecard.rubrics.rules import suggestion
from scorecard.rubrics.translation import Overlay, Translation, read_overlay, translations_of
from scorecard.rubrics.yaml_file import MOST_CACHED, YamlFile, read_document, read_file

_MOST_TRANSLATED = 200  # rubrics whose translations are cached


def lineage(loaded: Loaded) -> Iterator[Loaded]:
    """The edition, its parent, the parent of that, and so on."""
    edition: Loaded | None = loaded
    while edition:
        yield edition
        edition = edition.parent


class _Circle(Exception):
    """Raised for a rubric that is based on itself, directly or through others. `start` is the file that was to be
    loaded again, `names` are the editions from it to the one that is based on it."""

    def __init__(self, start: Path, names: list[str]) -> None:
        super().__init__()
        self.start, self.names = start, names


class Library:
    """The rubrics and translations in some folders, in this order. Files elsewhere may be based on these rubrics."""

    def __init__(self, *folders: Path) -> None:
        self.folders = folders
        self._loaded: dict[Path, Loaded | FaultyFile] = {}
        self._overlays: dict[Path, Overlay] = {}
        self._published: dict[Path, Mapping[str, str]] = {}
        self._translations: dict[tuple[object, ...], dict[str, Translation]] = {}
        self._lock, self._load_lock = Lock(), RLock()
        self._loading: dict[Path, str] = {}  # the files that are being loaded, with the names of their editions

    @cached_property
    def files(self) -> list[Path]:
        return [path for folder in self.folders for path in rubric_files(folder)]

    def load(self, path: Path) -> Loaded:
        """The rubric in a file. Raises FaultyFile, also where it cannot be opened."""
        with self._load_lock:  # `_loading` is of one thread
            return self._load(path)

    def _load(self, path: Path) -> Loaded:
        key = path.resolve()
        if key in self._loading:
            raise _Circle(key, list(self._loading.values())[list(self._loading).index(key) :])
        if key not in self._loaded:
            try:
                self._loaded[key] = self._read(path, key)
            except FaultyFile as faults:
                self._loaded[key] = faults
        loaded = self._loaded[key]
        if isinstance(loaded, FaultyFile):
            raise loaded
        return loaded

    def _read(self, path: Path, key: Path) -> Loaded:
        document = _document(str(path), _content(path))
        self._loading[key] = _name_in(document)
        try:
            loaded = rubric_of(document, lambda name: self.find(name, path.parent), path)
        except _Circle as circle:
            if circle.start != key:
                raise
            sentence = Sentence(
                "This is in the end based on itself ({names}); base it on another edition.",
                names=", ".join([*circle.names, circle.names[0]]),
            )
            raise FaultyFile([document.problem(("based_on",), sentence)]) from None
        finally:
            del self._loading[key]
        if fault := self._publication_fault(loaded.rubric, path.parent):
            raise FaultyFile([document.problem(("status",), fault)])
        return loaded

    def _publication_fault(self, rubric: Rubric, folder: Path) -> Sentence | None:
        """What is wrong with an edition that is listed or marked as published; None if nothing is."""
        if folder not in self._published:
            self._published[folder] = published_digests(folder)
        listed = self._published[folder].get(rubric.name)
        if listed is None and rubric.status == "draft":
            return None
        if listed is None:
            return Sentence(
                "{name} is in no list of published editions. Write “status: draft”, and publish it then, if you want"
                " to, with: scorecard publish FILE",
                name=rubric.name,
            )
        if listed != rubric.digest:
            return Sentence(
                "{name} has changed since it was published. Undo that, or give it a new edition and make it a draft.",
                name=rubric.name,
            )
        return None

    def find(self, name: str, beside: Path | None = None) -> Loaded:
        """The edition called `<rubric>@<edition>`, looked for in the folder `beside` and then in those of the library.

        Raises FaultyFile, or ScorecardError where there is none."""
        files = [*(rubric_files(beside) if beside else []), *self.files]
        for path in files:
            if path.stem == name.replace("@", "-"):
                loaded = self.load(path)
                if loaded.rubric.name == name:
                    return loaded
        known = dict.fromkeys("@".join(path.stem.rsplit("-", 1)) for path in files)
        raise ScorecardError(
            Sentence("There is no rubric “{name}” here; {known}", name=name[:60], known=suggestion(name, known))
        )

    def named(self, name: str) -> Loaded:
        """The rubric in the file with this path, or with this name: `<rubric>@<edition>`, or `<rubric>` for its latest
        edition. A name with its edition is looked for in the current folder first, each name in those of the library.

        Raises FaultyFile, or ScorecardError where there is none."""
        path = Path(name)
        if path.suffix in (".yaml", ".yml") or path.is_file():
            return self.load(path)
        wanted = name.replace("@", "-")
        here = [path for path in rubric_files(Path()) if path.stem == wanted]
        candidates = here or [
            path for path in self.files if path.stem == wanted or path.stem.rpartition("-")[0] == wanted
        ]
        if not candidates:
            known = suggestion(wanted, [path.stem for path in self.files])
            raise ScorecardError(
                Sentence("There is no rubric “{name}”; {known} Or give the path of a file.", name=name, known=known)
            )
        latest_first = sorted(candidates, key=edition_order, reverse=True)
        # “mini@1” is not in mini-1-2026.yaml, though the name of that file begins so
        named = [path for path in latest_first if "@" not in name or self.load(path).rubric.name == name]
        return self.load((named or latest_first)[0])

    def usable(self) -> tuple[dict[str, Loaded], list[Problem]]:
        """The rubrics without problems, by name, and the problems of all other files."""
        usable: dict[str, Loaded] = {}
        problems: list[Problem] = []
        for path in self.files:
            try:
                loaded = self.load(path)
            except FaultyFile as faults:
                problems += faults.problems
                continue
            if other := usable.get(loaded.rubric.name):
                sentence = Sentence(
                    "This is {name}, and so is {other}; give it another edition.",
                    name=loaded.rubric.name,
                    other=other.path,
                )
                problems.append(Problem(str(path), 1, 1, sentence))
                continue
            usable[loaded.rubric.name] = loaded
        return usable, problems

    def incomes(self) -> tuple[dict[str, Incomes], list[Problem]]:
        """The income limits without problems, by name, and the problems of all other files."""
        usable: dict[str, Incomes] = {}
        problems: list[Problem] = []
        for path in (path for folder in self.folders for path in incomes_files(folder)):
            try:
                limits = read_incomes(path)
            except FaultyFile as faults:
                problems += faults.problems
            else:
                usable[limits.name] = limits
        return usable, problems

    def overlay(self, path: Path) -> Overlay:
        """A translation file. Raises FaultyFile."""
        if path not in self._overlays:
            self._overlays[path] = _overlay(str(path), _content(path))
        return self._overlays[path]

    def translations(self, loaded: Loaded) -> dict[str, Translation]:
        """A rubric's translations by language code. A text that it has from an edition that it is based on is
        translated as there, unless its own translation file has the text.

        A faulty file is left out; `scorecard check` shows its problems."""
        key = (loaded.rubric.digest, *(edition.path for edition in lineage(loaded)))
        with self._lock:
            if key not in self._translations:
                while len(self._translations) >= _MOST_TRANSLATED:
                    self._translations.pop(next(iter(self._translations)))
                self._translations[key] = self._composed(loaded, loaded)
            return self._translations[key]

    def inherited(self, loaded: Loaded, language: str) -> frozenset[str]:
        """The names of the texts whose translation comes from the editions that the rubric is based on."""
        translation = self._composed(loaded, loaded.parent).get(language)
        return frozenset(translation.texts) if translation else frozenset()

    def _composed(self, loaded: Loaded, edition: Loaded | None) -> dict[str, Translation]:
        """The translations of a rubric from the files beside `edition` and beside the editions which that is based on;
        none if `edition` is None."""
        overlays: list[tuple[Rubric, Overlay]] = []
        for ancestor in lineage(edition) if edition else ():
            for path in translation_files(ancestor.path) if ancestor.path else []:
                with suppress(FaultyFile):
                    overlays.append((ancestor.rubric, self.overlay(path)))
        return translations_of(loaded.rubric, overlays)


def read_rubric(folders: tuple[Path, ...], name: str, content: bytes) -> Loaded:
    """The rubric in the bytes of a file, which may be based on one in these folders. Raises FaultyFile."""
    return rubric_of(read_document(name, content), _library(folders).find)


@lru_cache(maxsize=4)
def _library(folders: tuple[Path, ...]) -> Library:
    return Library(*folders)


@lru_cache(maxsize=MOST_CACHED)
def _document(path: str, content: bytes) -> YamlFile:
    return read_document(path, content)


@lru_cache(maxsize=MOST_CACHED)
def _overlay(path: str, content: bytes) -> Overlay:
    return read_overlay(path, content)


def _content(path: Path) -> bytes:
    try:
        return read_file(path)
    except OSError as fault:
        sentence = Sentence("The file cannot be opened ({why}).", why=fault.strerror)
        raise FaultyFile([Problem(str(path), 1, 1, sentence)]) from None


def _name_in(document: YamlFile) -> str:
    tree = document.tree if isinstance(document.tree, dict) else {}
    return f"{tree.get('rubric')}@{tree.get('edition')}"[:80]
