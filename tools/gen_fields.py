"""Derives `oai_lite/_fields.py`: the names that replies are read with.

Everything is stored as text that is split at import: a fifth of the size and of the loading time of the same as literals.
"""
from __future__ import annotations

import textwrap
from typing import Dict, Iterable, List, Tuple

from .apidata import API, Type
from .gen_resources import header

WIDTH = 150


def fields(api: API) -> str:
    """The text of `oai_lite/_fields.py`."""
    pairs = sorted(type_names(api).items())
    return _TEMPLATE % (
        header("tools/api"),
        _lines(sorted(names(api))),
        _lines(["%s=%s" % pair for pair in sorted(aliases(api).items())]),
        " ".join("%s=%s" % (value, name) for (field, value), name in pairs if field == "object"),
        " ".join("%s=%s" % (value, name) for (field, value), name in pairs if field == "type"),
    )


_TEMPLATE = '''%s"""The field names of the API's replies, their names on the wire, and what discriminators say."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict, FrozenSet

# The attribute names of all fields of replies.
NAMES: FrozenSet[str] = frozenset("""
%s
""".split())

# Attribute -> name on the wire, where they differ; those of requests too.
ALIASES: Dict[str, str] = {attribute: wire for attribute, _, wire in (pair.partition("=") for pair in """
%s
""".split())}

# Field -> " value=Type value=Type ": the one type of replies that has this value there.
TYPE_NAMES: Dict[str, str] = {
    "object": " %s ",
    "type": " %s ",
}
'''


def names(api: API) -> Iterable[str]:
    """Attribute names of the fields of replies: of models and of pages."""
    found = {name for one in api.types.values() if one.kind == "model" for name in one.fields}
    return found.union(*(page.fields for page in api.pages.values()))


def aliases(api: API) -> Dict[str, str]:
    """Attribute -> wire name, where they differ; names of headers are no field names."""
    sent = {one.wire for operation in api.operations() for one in operation.parameters if one.place == "header"}
    found: Dict[str, str] = {}
    for one in api.types.values():
        for name, field in one.fields.items():
            if field.wire and field.wire not in sent:
                if found.setdefault(name, field.wire) != field.wire:
                    raise ValueError("field %s has two wire names: %s and %s" % (name, found[name], field.wire))
    return found


def type_names(api: API) -> Dict[Tuple[str, str], str]:
    """Discriminator values that tell the type: {("object", "chat.completion"): "ChatCompletion"}."""
    meant: Dict[Tuple[str, str], List[Type]] = {}
    for one in api.types.values():
        if one.kind == "model" and not one.alias_of:
            for pair in one.discriminators():
                meant.setdefault(pair, []).append(one)
    found = {}
    for pair, candidates in meant.items():
        name = _only_name(candidates)
        if name is not None:
            found[pair] = name
    return found


def _only_name(candidates: List[Type]) -> str | None:
    keys = {one.key for one in candidates}
    originals = [one for one in candidates if not keys.intersection(base.partition("[")[0] for base in one.bases)]
    settled = [one for one in originals if not one.key.startswith("beta.")] or originals
    simple = {one.name for one in settled}
    return simple.pop() if len(simple) == 1 and any(one.exported_as for one in settled) else None


# Text.


def _lines(words: List[str]) -> str:
    return textwrap.fill(" ".join(words), WIDTH, break_long_words=False, break_on_hyphens=False)
