"""The stubs as far as they are rules: names, what goes in again, modules without circles. What checkers say is in tests/editors."""
from __future__ import annotations

import pytest

import oai_lite.types
from tests.support.data import API
from tools.gen_stub_types import TypeStubs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Set


# Translations send events of the realtime area, which lists theirs among its own: small modules, read
# together. What is sent there needs them.
CIRCLE = {"types.realtime._base", "types.realtime._types", "types.realtime._params", "types.realtime.translations"}


@pytest.fixture(scope="module")
def stubs() -> Any:
    """The stubs of the types of this repository."""
    return TypeStubs(API)


def test_every_type_has_one_name_in_its_area(stubs: Any) -> None:
    """The rule gives no name twice, and no name that is the TypedDict of another type."""
    names = set(stubs.names.values())
    assert len(names) == len(stubs.names)
    assert not {(area, name + "Dict") for area, name in names} & names


def test_nested_types_are_named_for_the_main_type_of_their_module(stubs: Any) -> None:
    """`types.chat.chat_completion.Choice` is `ChatCompletionChoice`; an exported type keeps its name."""
    assert stubs.names["chat.chat_completion.Choice"] == ("chat", "ChatCompletionChoice")
    assert stubs.names["chat.completion_create_params.Function"] == ("chat", "CompletionCreateParamsFunction")
    assert stubs.names["chat.ChatCompletion"] == ("chat", "ChatCompletion")


def test_those_names_are_there_at_run_time() -> None:
    """The long name of a nested type, and the TypedDict of a response type; a name that follows from nothing is an error."""
    types = oai_lite.types
    assert types.chat.ChatCompletionChoice is types.chat.chat_completion.Choice
    assert types.chat.ChatCompletionDict(id="1") == {"id": "1"}
    assert types.chat.chat_completion.ChoiceDict.__name__ == "ChoiceDict"
    with pytest.raises(AttributeError):
        types.chat.NothingDict  # noqa: B018


def test_what_comes_back_goes_in_again(stubs: Any) -> None:
    """Messages and output items are accepted where their request types are (need 25); parts of a stream are not."""
    assert "chat.ChatCompletionMessage" in stubs.accepted["chat.ChatCompletionAssistantMessageParam"]
    assert "chat.chat_completion_chunk.ChoiceDeltaToolCall" not in stubs.accepted["chat.ChatCompletionMessageFunctionToolCallParam"]
    sent = stubs.mentioned(stubs.api.types["responses.ResponseInputItemParam"].type)
    accepted = {reply for key in sent for reply in stubs.accepted.get(key, ())}
    assert set(stubs.mentioned(stubs.api.types["responses.ResponseOutputItem"].type)) <= accepted


def test_modules_that_define_types_need_each_other_in_one_direction(stubs: Any) -> None:
    """No circle of imports but one: mypy would read it again and again."""
    needs: Dict[str, Set[str]] = {}
    for key, one in stubs.api.types.items():
        home = stubs.homes[stubs.stands[key]]
        needs.setdefault(home, set()).update(stubs.homes[other] for other in stubs.needs(one))
    done: Set[str] = set()
    while needs:
        free = [home for home, others in needs.items() if not others - done - {home}]
        if not free:
            free = sorted(CIRCLE)
            assert not CIRCLE & done and all(needs[home] - done <= CIRCLE for home in free)
        done.update(free)
        for home in free:
            del needs[home]


def test_types_that_stand_for_others_have_their_shape(stubs: Any) -> None:
    """The same fields and texts, whatever their types are called. Within an area an exported type stands for itself; what stands for
    types of another area stands for those of a beta area, and has their name without "Beta"."""
    assert len(stubs.stands) > 1000
    for key, other in stubs.stands.items():
        assert stubs.stands[other] == other
        one, there = stubs.api.types[key], stubs.api.types[other]
        assert [(field.name, field.required, field.doc) for field in one.fields.values()] == [(field.name, field.required, field.doc) for field in there.fields.values()]
        assert (one.kind, one.doc, one.values) == (there.kind, there.doc, there.values)
        (area, name), (home, original) = stubs.names[key], stubs.names[other]
        if area == home:
            assert key == other or not one.exported_as
        else:
            assert area.partition(".")[0] == "beta" != home.partition(".")[0]
            assert not one.exported_as or name.replace("Beta", "") == original
