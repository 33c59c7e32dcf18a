"""`python -m tools gen`: derives files from `tools/api`; `--check` compares whole files instead of writing them.

`--docs` derives nothing and counts what has a text and what still lacks one, area by area.

What is derived: `oai_lite/resources/`, `oai_lite/types/`, `oai_lite/_fields.py`, `oai_lite/testing/_examples.py`, and all of
`stubs/` (by Python 3.9 and newer, and where there are sources to take it from). In these folders every file but the hand-written
ones (`KEPT`) is derived, so one too many counts as a difference.
"""
from __future__ import annotations

import difflib
import re
import sys
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Optional, Sequence

from .apidata import API, DataError, load
from .gen_examples import examples
from .gen_fields import fields
from .gen_kinds import kinds
from .gen_resources import COMMON, resources
from .gen_types import types

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("oai_lite/resources", "oai_lite/types")
_ONE_VALUE = re.compile(r"Literal\['[^',]*'\]$")
KEPT = ("oai_lite/resources/__init__.py", "oai_lite/types/__init__.py")
STUBS = "stubs"


def derived(api: API) -> Dict[str, str]:
    """Every derived file: path below the root -> text."""
    files = {"oai_lite/resources/" + name: text for name, text in resources(api, kinds(api)).items()}
    files.update(("oai_lite/types/" + name, text) for name, text in types(api).items())
    files["oai_lite/_fields.py"] = fields(api)
    files["oai_lite/testing/_examples.py"] = examples(api)
    return files


def everything(api: API, root: Path) -> Dict[str, str]:
    """Every derived file, the stubs included if they can be derived here."""
    files = derived(api)
    if sys.version_info >= (3, 9) and (root / "oai_lite" / "__init__.py").is_file():
        from .gen_stubs import stubs

        files.update((STUBS + "/oai_lite/" + name, text) for name, text in stubs(api, root).items())
    return files


def on_disk(root: Path, folders: Iterable[str] = FOLDERS) -> List[str]:
    """The derived files that exist in some folders, as paths below the root."""
    found = [path for folder in folders for path in (root / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return sorted(set(path.relative_to(root).as_posix() for path in found) - set(KEPT))


def folders_of(files: Dict[str, str]) -> Sequence[str]:
    """The folders that hold nothing else: that of the stubs only if there are any."""
    return (*FOLDERS, STUBS) if any(name.startswith(STUBS + "/") for name in files) else FOLDERS


def differences(files: Dict[str, str], root: Path) -> Iterator[str]:
    """A unified diff from what is there to what should be, in lines; nothing if they are the same, byte for byte."""
    for name in sorted({*files, *on_disk(root, folders_of(files))}):
        path = root / name
        there: Optional[bytes] = path.read_bytes() if path.is_file() else None
        wanted: Optional[bytes] = files[name].encode("utf-8") if name in files else None
        if there != wanted:
            yield "differs: %s%s%s\n" % (name, " is missing" * (there is None), " is not derived" * (wanted is None))
            for line in difflib.unified_diff(_lines(there), _lines(wanted), _label("a/", name, there), _label("b/", name, wanted)):
                yield line


def _label(prefix: str, name: str, content: Optional[bytes]) -> str:
    return "/dev/null" if content is None else prefix + name


def _lines(content: Optional[bytes]) -> List[str]:
    text = (content or b"").decode("utf-8", "backslashreplace")
    lines = text.split("\n")
    whole = [line + "\n" for line in lines[:-1]]
    return whole + [lines[-1] + "\n\\ no newline at the end\n"] if lines[-1] else whole


def write(files: Dict[str, str], root: Path) -> List[str]:
    """Make the tree as it should be; the names of the files that were changed, added or removed."""
    changed = []
    for name in sorted({*files, *on_disk(root, folders_of(files))}):
        path = root / name
        if name not in files:
            path.unlink()
        elif not path.is_file() or path.read_bytes() != files[name].encode("utf-8"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[name].encode("utf-8"))
        else:
            continue
        changed.append(name)
    return changed


def main(argv: Sequence[str], root: Path = ROOT) -> int:
    """The command. 0: derived, or nothing to do; 1: `--check` found differences, or the data are wrong; 2: usage."""
    if len(argv) > 1 or set(argv) - {"--check", "--docs"}:
        print("usage: python -m tools gen [--check | --docs]", file=sys.stderr)
        return 2
    try:
        api = load(root / "tools" / "api")
        files = {} if "--docs" in argv else everything(api, root)
    except (DataError, SyntaxError) as exc:
        print("tools/api: %s" % exc, file=sys.stderr)
        return 1
    if argv:
        return _check(files, root) if argv[0] == "--check" else _docs(api)
    for name in write(files, root):
        print(name)
    return 0


def _check(files: Dict[str, str], root: Path) -> int:
    diff = list(differences(files, root))
    sys.stdout.writelines(diff)
    wrong = sum(line.startswith("differs: ") for line in diff)
    if wrong:
        print("%d of %d derived files are not what tools/api says; run `python -m tools gen`" % (wrong, len(files)))
    else:
        print("%d derived files are up to date" % len(files))
    return 1 if diff else 0


def _docs(api: API) -> int:
    found = told(api)
    for area, counts in found.items():
        print("%-52s %s" % (area, _figures(counts)))
    totals: Dict[str, List[str]] = {}
    for counts in found.values():
        for kind, texts in counts.items():
            totals.setdefault(kind, []).extend(texts)
    print("%-52s %s" % ("in all", _figures(totals)))
    return 0


def _figures(counts: Dict[str, List[str]]) -> str:
    return ", ".join("%s %d of %d" % (kind, sum(map(bool, texts)), len(texts)) for kind, texts in counts.items())


def told(api: API) -> Dict[str, Dict[str, List[str]]]:
    """Area -> kind of thing -> the text of each, "" if it has none. Left out are helpers that do not exist yet, and fields that
    can have one value only, which says it all; fields that types inherit count once."""
    found: Dict[str, Dict[str, List[str]]] = {}
    helpers = [one for one in api.helpers() if one.by]
    for kind, methods in (("operations", [*api.operations()]), ("helpers", helpers)):
        for method in methods:
            if not method.alias_of:
                area = found.setdefault(".".join(method.path.split(".")[:2][: method.path.count(".")]), {})
                area.setdefault(kind, []).append(method.doc)
                area.setdefault("parameters", []).extend(one.doc for one in method.parameters if one.name not in COMMON)
    for one in api.types.values():
        if not one.alias_of:
            area = found.setdefault(".".join(filter(None, ("types", one.module.rpartition(".")[0]))), {})
            area.setdefault("types", []).append(one.doc)
            fields = [one.fields[name] for name in one.own if not one.of]
            area.setdefault("fields", []).extend(field.doc for field in fields if not _ONE_VALUE.match(field.type))
    return found
