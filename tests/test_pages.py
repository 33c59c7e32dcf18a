"""What a page says about the next one."""
from __future__ import annotations

import copy
import gc
import pickle

import pytest

from oai_lite import _errors
from oai_lite._headers import Headers
from oai_lite._objects import APIObject, parse_json
from oai_lite._reply import KINDS, BasePage, PageInfo
from oai_lite._request import Call, Request
from oai_lite._resource import operations
from oai_lite._response import Response
from oai_lite._sync import PAGES, SyncCursorPage, SyncPage
from oai_lite._url import BaseURL
from tests.support.worlds import server, world  # noqa: F401  (fixtures)

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


# As many as are wanted (need 42).


def shelves(server, last):
    """A list of files "0", "1", ... up to `last`, as many per page as are asked for, and whether there are more."""

    def answer(recorded):
        first, limit = int(recorded.query.get("after", -1)) + 1, int(recorded.query.get("limit", 20))
        end = min(first + limit, last + 1)
        return {"object": "list", "data": ids(*map(str, range(first, end))), "has_more": end <= last}

    server.reply(answer, times=None)


@pytest.mark.parametrize(
    "limit, wanted, requests",
    [(50, 120, 3), (50, 100, 2), (50, 101, 3), (50, 50, 1), (50, 1, 1), (3, 7, 3), (20, 10 ** 6, 11), (50, None, 5)],
)
def test_no_more_items_than_are_wanted(world, server, limit, wanted, requests):
    """`max_items` ends a list over as many pages as it takes, and asks for none too many; the server does not see it (need 42)."""
    shelves(server, 210)
    found = world.collect(world.client(server).files.list(limit=limit, max_items=wanted))
    assert [one.id for one in found] == [str(number) for number in range(min(wanted or 211, 211))]
    assert len(server.requests) == requests and all(set(one.query) <= {"limit", "after"} for one in server.requests)


def test_pages_of_what_is_wanted(world, server):
    """Pages are whole, as the server sent them, and there are no more of them than it takes; one by one and in a loop."""
    shelves(server, 210)
    client = world.client(server)
    assert [len(page.data) for page in world.collect(client.files.list(limit=50, max_items=70).pages())] == [50, 50]
    page = world.run(client.files.list(limit=50, max_items=70))
    assert [len(one.data) for one in world.collect(page.pages())] == [len(one.data) for one in world.collect(page.iter_pages())] == [50, 50]
    assert page.has_next_page()
    second = world.run(page.get_next_page())
    assert not second.has_next_page() and len(second.data) == 50 and len(world.collect(second)) == 20
    with pytest.raises(_errors.OpenAIError, match="has_next_page"):
        world.run(second.get_next_page)
    assert [len(one.data) for one in world.collect(client.files.list(limit=100).pages())] == [100, 100, 11]


def test_raw_lists_have_an_end_too(world, server):
    """The page that a raw or a streamed response is parsed into goes on to `max_items`; so does a list of any path."""
    shelves(server, 210)
    client = world.client(server)
    raw = world.run(client.files.with_raw_response.list(limit=2, max_items=3))
    assert [one.id for one in world.collect(raw.parse())] == ["0", "1", "2"]
    with world.opened(client.files.with_streaming_response.list(limit=2, max_items=3)) as response:
        assert len(world.collect(world.run(response.parse))) == 3
    assert len(world.collect(client.get_api_list("/files", options={"params": {"limit": 2}}, max_items=5))) == 5
    assert len(server.requests) == 7


@pytest.mark.parametrize("wrong, kind", [(0, ValueError), (-1, ValueError), (True, TypeError), (2.0, TypeError), ("2", TypeError)])
def test_a_number_of_items_is_a_whole_number_from_one_on(world, server, wrong, kind):
    """Anything else is said before anything is sent: to ask for nothing is a mistake, and no request."""
    client = world.client(server)
    for ask in (client.files.list, client.files.with_raw_response.list, lambda **how: client.get_api_list("/files", **how)):
        with pytest.raises(kind, match="max_items"):
            ask(max_items=wrong)
    assert server.requests == []


def test_every_list_takes_a_number_of_items():
    """The rule is one for all operations that give pages, and for no others."""
    lists = [name for name, operation in operations() if "max_items" in operation.parameters]
    assert lists == [name for name, operation in operations() if operation.page] and len(lists) > 80


@pytest.mark.parametrize("way", [lambda page: page, lambda page: page.pages()], ids=["items", "pages"])
def test_pages_that_are_done_with_are_let_go(world, server, way):
    """However long a list is, it is never held as a whole: not more than the page at hand and the one before it (need 42)."""
    shelves(server, 600)
    things = way(world.client(server).files.list(limit=10))
    walk = things.__aiter__() if world.is_async else iter(things)
    del things
    gc.freeze()  # what there was before is of no interest, here as in conftest.py
    held = []
    with pytest.raises(StopIteration):
        for number in range(1000):
            world.next(walk)
            if number % 20 == 19:
                gc.collect()
                held.append(sum(issubclass(type(one), BasePage) for one in gc.get_objects()))
    assert len(server.requests) == 61 and len(held) >= 3 and 1 <= max(held) <= 2
