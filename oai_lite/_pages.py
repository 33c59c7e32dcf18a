"""What a page of a list says about the next one: shared by the pages of both worlds.

Pure functions of values: a page in, the call for the next page out. The five kinds are the API's.
"""
from __future__ import annotations

from ._errors import APIResponseError, ConfigurationError, OpenAIError
from ._objects import APIObject, Meta

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Optional, Set, Type, TypeVar

    from ._request import Call
    from ._response import Response

    P = TypeVar("P", bound="BasePage")

# kind -> (query parameter that asks for the next page, field of the page that holds its value; "id" is that of the last item)
KINDS = {
    "Page": ("", ""),
    "CursorPage": ("after", "id"),
    "ConversationCursorPage": ("after", "last_id"),
    "NextCursorPage": ("after", "next"),
    "TokenPage": ("page", "next"),
}


def at_most(max_items: object) -> int:
    """`max_items` as a caller may give it. Raises TypeError or ConfigurationError, a ValueError, before anything is sent (need 42)."""
    if not isinstance(max_items, int) or isinstance(max_items, bool):
        raise TypeError("max_items is a whole number, not a value of type %s" % type(max_items).__name__)
    if max_items < 1:
        raise ConfigurationError("max_items is how many items to give at most, from 1 on, not %d; leave it out for all of them" % max_items)
    return max_items


class PageInfo:
    """How the next page is asked for: `params` are the query parameters to add."""

    __slots__ = ("params",)

    def __init__(self, params: Dict[str, str]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return "PageInfo(params=%r)" % (self.params,)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageInfo) and self.params == other.params

    __hash__ = None  # type: ignore[assignment]


class BasePage(APIObject):
    """One page of a list; iterating over it goes on through the pages that follow.

    As a dict it holds what the server sent. `data`: the items of this page.
    """

    __slots__ = ("_driver", "_call", "_response")
    kind = "Page"

    @classmethod
    def of(cls: Type[P], driver: Any, call: Call, response: Response, reply: APIObject) -> P:
        """The page that `reply` is, knowing how to fetch the next one."""
        page = cls(reply)
        for slot, value in (("_meta", Meta(response)), ("_driver", driver), ("_call", call), ("_response", response)):
            object.__setattr__(page, slot, value)
        return page

    def __class_getitem__(cls, item: Any) -> Any:
        return cls

    def __reduce__(self) -> Any:
        return type(self), (dict(self),)

    def _items(self) -> List[Any]:
        return self.get("data") or []

    def _wanted(self) -> List[Any]:
        """The items of this page, but no more than are wanted."""
        return self._items() if self._unbound() else self._items()[: self._call.max_items]

    def _left(self) -> Optional[int]:
        """How many items are wanted from the pages that follow; None if there is no end to it."""
        most = None if self._unbound() else self._call.max_items
        return None if most is None else max(most - len(self._items()), 0)

    @property
    def after(self) -> Optional[str]:
        """The cursor of the next page, or None if this is the last one."""
        info = self.next_page_info()
        return None if info is None else next(iter(info.params.values()))

    def next_page_info(self) -> Optional[PageInfo]:
        """What to ask the next page with, or None if the page gives no cursor."""
        parameter, field = KINDS[self.kind]
        items = self._items()
        if not parameter or not items:
            return None
        cursor = items[-1].get("id") if field == "id" else self.get(field)
        return PageInfo({parameter: cursor}) if cursor else None

    def has_next_page(self) -> bool:
        """Whether the server has more items than those up to this page, and `max_items` allows for more."""
        if not self._items() or self.get("has_more") is False or self._left() == 0:
            return False
        return self.next_page_info() is not None

    def _next_call(self) -> Call:
        info = self.next_page_info()
        if info is None or self._left() == 0:
            raise OpenAIError("there is no next page; ask has_next_page() before get_next_page()")
        if self._unbound():
            raise OpenAIError("this page was copied or unpickled and has no client any more; list again with the cursor %r" % self.after)
        call: Call = self._call.copy()
        call.query.update(info.params)
        call.max_items = self._left()
        call.live = False  # also if the first page was asked for with its body unread
        return call

    def _unbound(self) -> bool:
        try:
            object.__getattribute__(self, "_call")
        except AttributeError:
            return True
        return False

    def _following(self, seen: Set[str]) -> Optional[Call]:
        """The call for the next page while auto-paging, or None at the end. `seen` holds the cursors used so far.

        Raises APIResponseError rather than ask for ever (need 42).
        """
        if not self.has_next_page():
            if self.get("has_more") is True and not self._items():
                raise self._endless("a page with no items that says there are more")
            return None
        cursor = self.after or ""
        if cursor in seen or cursor == self._call.query.get(KINDS[self.kind][0]):
            raise self._endless("the cursor %r a second time" % cursor)
        seen.add(cursor)
        return self._next_call()

    def _endless(self, what: str) -> APIResponseError:
        request = self._response.request
        message = "Paging stopped: %s %s gave %s; going on would never end" % (request.method, request.safe_url, what)
        return APIResponseError(self._response, dict(self), message=message)
