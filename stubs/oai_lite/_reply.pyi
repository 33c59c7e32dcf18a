# Derived by `python -m tools gen` from oai_lite/_reply.py. Do not edit: change that and run gen.
from ._objects import _Fields
from typing import Any, Dict, KeysView, List, Optional
NoneType: Any
def decode_embedding(vector: str) -> List[float]:
    """The floats of an embedding in its base64 form (little-endian float32, RFC 4648). Raises ValueError if it is broken."""
class PageInfo:
    """How the next page is asked for: `params` are the query parameters to add."""
    params: Dict[str, str]
    def __init__(self, params: Dict[str, str]) -> None: ...
    def __eq__(self, other: object) -> bool: ...
class BasePage(_Fields):
    """One page of a list; iterating over it goes on through the pages that follow.

    As a dict it holds what the server sent. `data`: the items of this page.
    """
    data: List[Any]
    def __getitem__(self, key: str, /) -> Any: ...
    def __len__(self) -> int: ...
    def keys(self) -> KeysView[str]:
        """The keys of the page that came, as on the wire."""
    @property
    def after(self) -> Optional[str]:
        """The cursor of the next page, or None if this is the last one."""
    def next_page_info(self) -> Optional[PageInfo]:
        """What to ask the next page with, or None if the page gives no cursor."""
    def has_next_page(self) -> bool:
        """Whether the server has more items than those up to this page, and `max_items` allows for more."""
