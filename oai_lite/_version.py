"""The version of this package, as a literal, so that no metadata has to be read at run time."""
from __future__ import annotations

__title__ = "oai_lite"
__version__ = "0.1.0"
