"""What a page says about the next one."""
from __future__ import annotations

import copy
import pickle

import pytest

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._objects import APIObject, parse_json
from oai_lite._options import BaseURL
from oai_lite._pages import KINDS, PageInfo
from oai_lite._request import Call, Request
from oai_lite._response import Response
from oai_lite._sync import PAGES, SyncCursorPage, SyncPage

REQUEST = Request("GET", BaseURL("http://api.example/v1"), "/v1/things", Headers())


class Shelf:
    """A driver that answers calls with the pages it was given, by the value of their cursor."""

    def __init__(self, kind, pages):
        self.kind = kind
        self.pages = pages
        self.asked = []

    def call(self, call, mode=None):
        cursor = call.query.get("after", call.query.get("page"))
        self.asked.append(cursor)
        return page(self.kind, self.pages[cursor], self, call)


def page(kind, data, driver=None, call=None):
    call = call or Call("things.list", "GET", "/things")
    call.page = kind
    reply = parse_json(str(data).replace("'", '"').replace("True", "true").replace("False", "false").replace("None", "null"))
    return PAGES[kind].of(driver, call, Response(200, "OK", "HTTP/1.1", Headers(), REQUEST), reply)


def ids(*names):
    return [{"id": name} for name in names]


@pytest.mark.parametrize(
    "kind, data, info",
    [
        ("Page", {"data": ids("a")}, None),
        ("CursorPage", {"data": ids("a", "b"), "has_more": True}, {"after": "b"}),
        ("CursorPage", {"data": ids("a", "b")}, {"after": "b"}),
        ("ConversationCursorPage", {"data": ids("a"), "last_id": "z", "has_more": True}, {"after": "z"}),
        ("NextCursorPage", {"data": ids("a"), "next": "n", "has_more": True}, {"after": "n"}),
        ("TokenPage", {"data": ids("a"), "next": "n", "has_more": True}, {"page": "n"}),
    ],
)
def test_every_kind_finds_its_cursor(kind, data, info):
    """The five kinds of pages differ in where the cursor is and how it is sent."""
    one = page(kind, data)
    assert one.next_page_info() == (None if info is None else PageInfo(info))
    assert one.has_next_page() is (info is not None)
    assert one.after == (None if info is None else list(info.values())[0])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "Page"])
@pytest.mark.parametrize("data", [{"data": []}, {"data": ids("a"), "has_more": False, "last_id": "a", "next": "a"}, {"data": None}])
def test_the_last_page_has_no_next(kind, data):
    """`has_more: false` or no items is the end."""
    assert not page(kind, data).has_next_page()


def test_asking_beyond_the_end_is_an_error():
    """The message says what to ask first."""
    with pytest.raises(_errors.OpenAIError, match="has_next_page"):
        page("CursorPage", {"data": []}).get_next_page()


def test_iteration_goes_through_all_pages():
    """Items come in order, pages are fetched as they are needed, each with the caller's other parameters."""
    pages = {"b": {"data": ids("c", "d"), "has_more": True}, "d": {"data": ids("e"), "has_more": False}}
    shelf = Shelf("CursorPage", pages)
    call = Call("things.list", "GET", "/things")
    call.query = {"limit": 2}
    first = page("CursorPage", {"data": ids("a", "b"), "has_more": True}, shelf, call)
    walk = iter(first)
    assert next(walk).id == "a" and shelf.asked == []
    assert [one.id for one in walk] == ["b", "c", "d", "e"] and shelf.asked == ["b", "d"]
    assert [len(one.data) for one in first.iter_pages()] == [2, 2, 1]
    assert first.get_next_page().data[0].id == "c" and call.query == {"limit": 2}


def test_a_cursor_that_comes_again_ends_with_an_error():
    """Paging never goes on for ever (need 42), also when the server goes in circles."""
    same = {"data": ids("a"), "has_more": True}
    for pages in ({"a": same}, {"a": {"data": ids("b"), "has_more": True}, "b": same}):
        walk = iter(page("CursorPage", same, Shelf("CursorPage", pages)))
        with pytest.raises(_errors.APIResponseError, match="'a' a second time"):
            for _, _item in zip(range(10), walk):
                pass


def test_an_empty_page_that_promises_more_is_an_error():
    """There is no cursor to go on with (need 42)."""
    first = page("CursorPage", {"data": ids("a"), "has_more": True}, Shelf("CursorPage", {"a": {"data": [], "has_more": True}}))
    with pytest.raises(_errors.APIResponseError, match="no items"):
        list(first)


def test_a_page_is_still_a_dict():
    """Keys, equality, copies and pickles are those of what the server sent."""
    one = page("CursorPage", {"data": ids("a"), "has_more": True}, Shelf("CursorPage", {}))
    assert one["data"][0]["id"] == "a" and one == {"data": [{"id": "a"}], "has_more": True} and {**one} == one
    for twin in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert type(twin) is SyncCursorPage and twin == one and isinstance(twin, APIObject)
    with pytest.raises(_errors.OpenAIError, match="list again with the cursor 'a'"):
        pickle.loads(pickle.dumps(one)).get_next_page()


def test_looking_at_a_page_fetches_nothing():
    """Its fields are those of the page and not of its items, in `dir()` and in `model_fields_set`."""
    page = SyncCursorPage({"object": "list", "data": [{"id": "a"}], "has_more": True})
    assert page.model_fields_set == {"object", "data", "has_more"} and {"data", "has_more", "has_next_page"} <= set(dir(page))


def test_page_classes_take_an_item_type():
    """As annotations do it."""
    assert SyncPage[dict] is SyncPage and repr(PageInfo({"after": "x"})) == "PageInfo(params={'after': 'x'})"
