# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
"""What operations do, in words: dotted name -> docstring. Loaded with the first `__doc__`."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict

DOCS: Dict[str, str] = {}
