"""Writes the tree of a rubric file as an author would: block style, plain words, quotes only where YAML needs them."""

from collections.abc import Mapping
from typing import Any

import yaml
from yaml.emitter import Emitter
from yaml.representer import SafeRepresenter
from yaml.resolver import BaseResolver
from yaml.serializer import Serializer

from scorecard.rubrics.yaml_file import Tree

_FIRST_LINE = "# yaml-language-server: $schema=rubric.schema.json\n"


class _Dumper(Emitter, Serializer, SafeRepresenter, BaseResolver):
    """A YAML dumper that writes numbers without quotes, since rubric files are read with every scalar as text."""

    def __init__(self, stream: Any, **options: Any) -> None:
        layout = {name: options[name] for name in ("width", "allow_unicode")}
        Emitter.__init__(self, stream, **layout)
        Serializer.__init__(self)
        SafeRepresenter.__init__(self, default_flow_style=False, sort_keys=False)
        BaseResolver.__init__(self)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """A value that occurs twice is written twice, since anchors are refused when rubric files are read."""
        return True


def rubric_text(tree: Mapping[str, Tree]) -> str:
    """The text of a rubric file. Its first line tells editors where the schema is."""
    return _FIRST_LINE + yaml.dump(dict(tree), Dumper=_Dumper, width=110, allow_unicode=True)
