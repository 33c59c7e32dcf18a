# Derived by `python -m tools gen` from oai_lite/lib.py. Do not edit: change that and run gen.
from typing import Any

def __getattr__(name: str) -> Any: ...
