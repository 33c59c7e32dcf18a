"""Packages whose modules are no files: they are made from a text when they are imported.

It owns how the import system finds such modules; what is in them is the business of the package (`types`, `resources`). Small
files are dear: each is an entry in every archive, and most of them would be loaded for one name.
"""
from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Dict, Optional

ModuleType: Any = type(sys)


class Finder:
    """Finds and makes the modules below one package. Asked by the import system only for those: see `prepare`."""

    def __init__(self, package: str, entry: str, look: Callable[[str], Optional[bool]], kind: Any, fill: Callable[[Any], None]) -> None:
        self._below = package + "."
        self._entry = entry
        self._look = look
        self._kind = kind
        self._fill = fill

    def find_spec(self, name: str, target: Any = None) -> Any:
        """What the import system wants to know about a module; None if there is none of that name."""
        from importlib.machinery import ModuleSpec

        is_package = self._look(name[len(self._below) :]) if name.startswith(self._below) else None
        if is_package is None:
            return None
        spec = ModuleSpec(name, self, is_package=is_package)  # type: ignore[arg-type]
        if is_package:
            spec.submodule_search_locations = [self._entry]
        return spec

    def create_module(self, spec: Any) -> Any:
        """An empty module."""
        return self._kind(spec.name)

    def exec_module(self, module: Any) -> None:
        """Give it what it has from the start."""
        self._fill(module)


def prepare(
    package: Dict[str, Any],
    look: Callable[[str], Optional[bool]],
    kind: Any = ModuleType,
    fill: Callable[[Any], None] = lambda module: None,
) -> None:
    """Make `import oai_lite.types.chat` work, although there is no such file. Nothing else in the process notices: there is no
    hook, and no finder that is asked for other modules.

    package: the namespace of `oai_lite.types`; look: "chat" -> whether it is a package, or None if there is no such module; kind:
    the class of these modules; fill: what to do with one that has just been made.
    """
    name = package["__name__"]
    # What the import system finds in the `__path__` of the package and takes to a `Finder`. It is no place on any disk; it looks
    # like an absolute one, on Windows too, so that `importlib.invalidate_caches()` keeps it (Python 3.12).
    entry = "//%s/made on first use" % name
    package["__path__"] = [*package["__path__"], entry]
    sys.path_importer_cache[entry] = Finder(name, entry, look, kind, fill)
