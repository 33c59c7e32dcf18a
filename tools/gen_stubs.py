"""Derives `stubs/oai_lite/**/*.pyi`: resources and types from `tools/api`, the rest of the public face from its source."""
from __future__ import annotations

from pathlib import Path
from typing import Dict

from .apidata import API
from .gen_stub_face import face_stubs
from .gen_stub_resources import resource_stubs
from .gen_stub_types import TypeStubs


def stubs(api: API, root: Path) -> Dict[str, str]:
    """Every stub: path below `stubs/oai_lite/` -> text."""
    types = TypeStubs(api)
    found = {"types/" + name: text for name, text in types.files().items()}
    found.update(("resources/" + name, text) for name, text in resource_stubs(api, types).items())
    found.update(face_stubs(api, root))
    return found
