# Derived by `python -m tools gen` from oai_lite/_url.py. Do not edit: change that and run gen.
from typing import Any
class BaseURL:
    """Where the API is: the parts of a base URL, checked. `str()` of it ends in "/", as the official package has it."""
    scheme: Any
    path: str
    authority: Any
    origin: Any
    def __init__(self, url: object) -> None: ...
    def __str__(self) -> str: ...
