"""The names of the wire shapes: where they are found, when they are made, what `isinstance` and calls answer."""
from __future__ import annotations

import importlib
import pickle
import pkgutil
import re
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

import oai_lite.types
from oai_lite._objects import APIObject
from oai_lite import types
from oai_lite.types import Area, RequestType, ResponseType, snake, spelt
from oai_lite.types._names import AREAS
from tests.support.data import real  # noqa: F401  (fixture)
from tools import gen_types

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, Set

PACKAGE = Path(oai_lite.types.__path__[0]).parent


def reply(**fields: Any) -> APIObject:
    """A reply with these fields."""
    return APIObject(fields)


# Where names are.


def test_types_are_where_the_official_package_has_them() -> None:
    """In the area, in the file below it, at the top if they are shared: one object."""
    from oai_lite.types import ChatModel, Completion
    from oai_lite.types.beta.threads import runs
    from oai_lite.types.chat import ChatCompletion, ChatCompletionMessageParam
    from oai_lite.types.chat.chat_completion import ChatCompletion as Deep, Choice
    from oai_lite.types.shared import ChatModel as Shared

    assert ChatCompletion is Deep and ChatModel is Shared and Choice.__name__ == "Choice"
    assert ChatCompletion.__module__ == "oai_lite.types.chat.chat_completion" and ChatCompletionMessageParam is not None
    assert runs.RunStep is oai_lite.types.beta.threads.runs.RunStep and Completion is not ChatCompletion


def test_every_name_of_the_data_is_found(real: Any) -> None:
    """In its area if it is exported, in its file, and in every other place that the data name."""
    places: Dict[str, str] = {}
    for key, one in real.types.items():
        places["%s.%s" % (one.module, one.name)] = key
        places.update((path[len("types.") :], key) for path in one.exported_as)
    places.update((path[len("types.") :], key) for path, key in real.reexports.items())
    assert len(places) > 6000
    made: Dict[str, Any] = {}
    for place, key in places.items():
        module, _, name = place.rpartition(".")
        found = types.member(".".join(["oai_lite.types"] + ([module] if module else [])), name) if _here(module) else None
        assert found is not None, place
        one = real.types[key]
        if one.kind in ("model", "typeddict") and place not in ("chat_model.ChatModel",):
            assert isinstance(found, {"model": ResponseType, "typeddict": RequestType}[one.kind]), place
            assert made.setdefault(key, found) is found, place


def _here(module: str) -> Any:
    return importlib.import_module("oai_lite.types." + module) if module else oai_lite.types


def test_every_module_of_the_data_can_be_imported(real: Any) -> None:
    """Those that hold nothing but other modules too."""
    for module in real.modules:
        if module:
            assert importlib.import_module("oai_lite.types." + module).__name__ == "oai_lite.types." + module


def test_areas_do_not_hide_modules() -> None:
    """No module has the name of an area beside it, and no type the name of either."""
    for path, text in AREAS.items():
        area = Area(text)
        below = {other.rpartition(".")[2] for other in AREAS if other.rpartition(".")[0] == path and other}
        assert not below & set(area.files), path
        assert not (below | set(area.files)) & set(area.exports), path


def test_names_of_modules_follow_from_types() -> None:
    """The generator and the reader of its output agree about that."""
    names = [name for text in AREAS.values() for name in Area(text).exports]
    assert [snake(name) for name in names] == [gen_types.snake(name) for name in names]
    assert [snake(name) for name in ("ResponseFormatJSONObject", "AudioModel", "APIKey")] == [
        "response_format_json_object",
        "audio_model",
        "api_key",
    ]


def test_what_the_table_leaves_out_is_found_again(real: Any) -> None:
    """Every module's types, in order, each with its marks; and what the area has itself."""
    for path, files in gen_types.entries_by_area(real).items():
        area = Area(AREAS[path])
        assert sorted(area.files) == sorted(files), path
        exported: Dict[str, Set[str]] = {}
        for file, entries in files.items():
            assert {name: full(name, marks) for name, marks in area.types(file).items()} == {name: marks for _, name, marks in entries}, file
            assert list(area.types(file)) == list(dict.fromkeys(name for _, name, _ in entries)), file
            for name in [name for hat, name, _ in entries if hat or not file or gen_types.is_main(name, file)]:
                exported.setdefault(name, set()).add(file)
        assert set(area.exports) == set(exported) and all(home in exported[name] for name, home in area.exports.items()), path


def full(name: str, marks: str) -> str:
    """Marks with the name of another type and what discriminators are spelt by written out."""
    if marks[:1] == "=":
        return marks + name * (marks[-1] == ".")
    return re.sub("([@#])([0-9]+)", lambda found: found.group(1) + spelt(name, found.group(2)), marks) if marks[:1] in ("@", "#") else marks


@pytest.mark.parametrize(
    "name, value, code",
    [
        ("DoubleClick", "double_click", "02"), ("AgentTurnItemAddedEvent", "agent.turn_item.added", "1121"), ("OutputImage", "image", "01"),
        ("ChatCompletionChunk", "chat.completion.chunk", "0111"), ("AudioPCM", "audio/pcm", "audio/pcm"), ("Usage", "other", "other"),
    ],
)  # fmt: skip
def test_parts_of_a_name_spell_a_discriminator(name: str, value: str, code: str) -> None:
    """The code says which parts, and where the dots are; what no parts spell stands as it is."""
    assert gen_types.spelling(name, value) == code
    assert code == value or spelt(name, code) == value


def test_modules_say_what_they_have() -> None:
    """`dir()` and `__all__` name what can be had, though nothing is made yet."""
    assert {"ChatCompletion", "chat_completion", "completions"} <= set(dir(oai_lite.types.chat))
    assert {"chat", "ChatModel", "Completion", "beta"} <= set(dir(oai_lite.types))
    assert "ChatCompletion" in oai_lite.types.chat.__all__ and "Choice" not in oai_lite.types.chat.__all__
    assert {"ChatCompletion", "Choice"} <= set(oai_lite.types.chat.chat_completion.__all__)


def test_a_star_import_gives_the_types() -> None:
    """`from oai_lite.types.shared import *` brings what the area exports."""
    names: Dict[str, Any] = {}
    exec("from oai_lite.types.shared import *", names)
    assert {"ChatModel", "Reasoning", "Metadata"} <= set(names)


def test_a_misspelt_name_is_told_the_nearest() -> None:
    """AttributeError with a suggestion; ImportError in an import."""
    with pytest.raises(AttributeError, match="no attribute 'ChatCompletoin'; did you mean 'ChatCompletion'"):
        oai_lite.types.chat.ChatCompletoin
    with pytest.raises(ImportError, match="ChatCompletoin"):
        from oai_lite.types.chat import ChatCompletoin  # noqa: F401
    with pytest.raises(ImportError):
        importlib.import_module("oai_lite.types.chat.chat_completoin")
    with pytest.raises(AttributeError):
        oai_lite.types.__wrapped__
    assert not hasattr(oai_lite.types.chat.chat_completion, "chat")


def test_what_makes_the_names_hides_none_of_them() -> None:
    """The package is made by code that stands in it: none of its own names is one that the API has, and `dir()` shows none."""
    run(
        "from oai_lite import types\n"
        "own, names = {name for name in vars(types) if name[:1] != '_'}, types.members('oai_lite.types')\n"
        "assert {'member', 'ResponseType', 'snake'} <= own and not own & set(names)\n"
        "assert [name for name in dir(types) if name[:2] != '__'] == names and 'chat' in names\n",
        PACKAGE.parent,
    )


def test_nothing_is_made_before_it_is_used() -> None:
    """The import of the package makes no type and loads neither `typing` nor `importlib.machinery` for them."""
    code = (
        "import sys; import oai_lite; from oai_lite import types\n"
        "assert not types._MADE and not types._AREAS and 'typing' not in sys.modules\n"
        "import oai_lite.types.chat\n"
        "assert not types._MADE\n"
        "oai_lite.types.chat.ChatCompletion\n"
        "assert len(types._MADE) == 1 and list(types._AREAS) == ['chat'] and 'typing' not in sys.modules\n"
    )
    run(code, PACKAGE.parent)


def run(code: str, path: Path) -> None:
    """Run code in an interpreter of its own that sees nothing but the standard library and `path`."""
    start = "import sys; sys.path.insert(0, %r)\n" % str(path)
    subprocess.run([sys.executable, "-S", "-I", "-W", "error", "-c", start + code], check=True, timeout=60)


def test_modules_survive_the_clearing_of_caches() -> None:
    """`importlib.invalidate_caches()` is called by many; modules are found afterwards."""
    importlib.invalidate_caches()
    assert importlib.import_module("oai_lite.types.live.audio_format").__name__ == "oai_lite.types.live.audio_format"
    assert importlib.import_module("oai_lite.types.safety.safety_case")


def test_other_packages_do_not_notice(tmp_path: Path) -> None:
    """There is no new finder and no new hook; only the package's own path leads to its modules."""
    run("import sys; before = list(sys.meta_path), list(sys.path_hooks)\nimport oai_lite.types.chat\nassert before == (sys.meta_path, sys.path_hooks)", PACKAGE.parent)
    assert [one.name for one in pkgutil.iter_modules(oai_lite.types.__path__)] == ["_names"]


USES = (
    "import {0}.types.beta.threads.runs\n"
    "from {0}.types.chat import ChatCompletion\n"
    "from {0}.types.chat.chat_completion import Choice\n"
    "assert ChatCompletion.__module__ == '{0}.types.chat.chat_completion'\n"
    "assert isinstance(ChatCompletion(id='x'), ChatCompletion)\n"
    "assert 'oai_lite' not in sys.modules or '{0}' == 'oai_lite'\n"
)


def test_it_works_under_another_name(tmp_path: Path) -> None:
    """Copied as app/_vendor/bar, all modules are found below that (need 6); folders of stubs beside it do no harm."""
    home = tmp_path / "app" / "_vendor" / "bar"
    shutil.copytree(str(PACKAGE), str(home), ignore=shutil.ignore_patterns("__pycache__"))
    (home / "types" / "chat").mkdir()
    (home / "types" / "chat" / "__init__.pyi").write_text("")
    run(USES.format("app._vendor.bar"), tmp_path)


def test_it_works_from_a_zip_file(tmp_path: Path) -> None:
    """The same from an archive on the path (need 3)."""
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(str(archive), "w") as opened:
        for path in PACKAGE.rglob("*.py"):
            opened.write(str(path), path.relative_to(PACKAGE.parent).as_posix())
    run(USES.format("oai_lite"), archive)


def test_threads_get_the_same_type() -> None:
    """A type that several threads ask for at once is one object."""
    for key in [key for key in types._MADE if key[0] == "responses"]:
        del types._MADE[key]
    barrier, found = threading.Barrier(8), []

    def ask() -> None:
        barrier.wait()
        found.append(types._type("responses", "response_usage", "ResponseUsage"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1


# Response types.


def test_a_discriminator_answers_isinstance() -> None:
    """`object` or `type` on the wire says the type; a plain dict is no reply."""
    from oai_lite.types.chat import ChatCompletion, ChatCompletionChunk
    from oai_lite.types.responses import Response

    completion = reply(object="chat.completion", id="x")
    assert isinstance(completion, ChatCompletion)
    assert not isinstance(completion, (ChatCompletionChunk, Response))
    assert not isinstance({"object": "chat.completion"}, ChatCompletion) and not isinstance(None, ChatCompletion)
    assert not isinstance(reply(id="x"), ChatCompletion)


def test_types_of_one_discriminator_are_told_apart_by_their_fields() -> None:
    """A file and a deleted file are both a "file"; messages are told by their role."""
    from oai_lite.types import FileDeleted, FileObject
    from oai_lite.types.responses import ResponseOutputMessage

    deleted, there = reply(object="file", id="x", deleted=True), reply(object="file", id="x", bytes=1, filename="a")
    assert isinstance(deleted, FileDeleted) and not isinstance(deleted, FileObject)
    assert isinstance(there, FileObject) and not isinstance(there, FileDeleted)
    message = reply(type="message", id="x", role="assistant", status="completed", content=[])
    assert isinstance(message, ResponseOutputMessage)
    assert not isinstance(reply(**{**message, "role": "user"}), ResponseOutputMessage)


def test_isinstance_never_lies() -> None:
    """Where nothing on the wire tells the type, a TypeError says what to test instead."""
    from oai_lite.types.admin.organization import UsageDecisionsResponse
    from oai_lite.types.chat import ChatCompletionMessage
    from oai_lite.types.chat.chat_completion import Choice

    with pytest.raises(TypeError, match=r"cannot tell ChatCompletionMessage.*reply.get\('role'\) is not None"):
        isinstance(reply(role="assistant"), ChatCompletionMessage)
    with pytest.raises(TypeError, match="cannot tell Choice"):
        isinstance(reply(index=0), Choice)
    with pytest.raises(TypeError, match="cannot tell UsageDecisionsResponse"):
        isinstance(reply(object="page", data=[], has_more=False, next_page=None), UsageDecisionsResponse)
    assert not isinstance(reply(object="list"), UsageDecisionsResponse)


def sample(real: Any, one: Any) -> APIObject:
    """A reply with the required fields of a type."""
    fields = {}
    for name, field in one.fields.items():
        if field.required or name in ("object", "type"):
            literal = re.search(r"Literal\['([^']*)'", field.type)
            fields[field.wire or name] = literal.group(1) if literal else "x"
    return APIObject(fields)


def test_what_a_type_requires_is_an_instance_of_it(real: Any) -> None:
    """For every response type with a discriminator: what the data require passes its tests, or the answer is refused."""
    told = refused = 0
    for one in real.types.values():
        if one.kind == "model" and list(one.discriminators()) and not one.alias_of:
            made = getattr(importlib.import_module("oai_lite.types." + one.module), one.name)
            try:
                assert isinstance(sample(real, one), made), one.key
                told += 1
            except TypeError:
                refused += 1
    assert told > 1700 and refused <= 40


def test_no_reply_is_of_two_types_that_the_wire_tells_apart(real: Any) -> None:
    """Among exported types outside of beta with `object`: who passes another's tests has its shape, or is derived from it."""
    words = gen_types.Words(real)
    types = [one for one in real.types.values() if one.kind == "model" and one.exported_as and not one.key.startswith("beta.")]
    types = [one for one in types if any(name == "object" for name, _ in one.discriminators())]
    assert len(types) > 50
    for one in types:
        made = getattr(importlib.import_module("oai_lite.types." + one.module), one.name)
        for other in types:
            try:
                if isinstance(sample(real, other), made):
                    assert words.may_be_taken_for(one, other), (one.key, other.key)
            except TypeError:
                pass


def test_a_call_makes_a_reply() -> None:
    """Keywords or a mapping give an APIObject at every depth, with wire names and discriminators; there are no instances."""
    from oai_lite.types import ModerationCreateResponse
    from oai_lite.types.chat import ChatCompletion
    from oai_lite.types.moderation import Categories

    made = ChatCompletion(id="x", choices=[{"message": {"content": "hi"}}])
    assert type(made) is APIObject and made == {"id": "x", "choices": [{"message": {"content": "hi"}}], "object": "chat.completion"}
    assert made.choices[0].message.content == "hi" and isinstance(made, ChatCompletion)
    assert Categories(self_harm=True) == {"self-harm": True} and Categories(self_harm=True).self_harm is True
    assert ChatCompletion({"id": "x"}) == {"id": "x"} and type(ChatCompletion.construct(id="x")) is APIObject
    assert ChatCompletion.model_validate({"id": "x"}).id == "x" and ModerationCreateResponse().id is None


def test_types_are_classes_for_everything_else() -> None:
    """They pickle, can be subscripted and subclassed, and serve in annotations."""
    from oai_lite.types.chat import ChatCompletion, ParsedChatCompletion

    assert pickle.loads(pickle.dumps(ChatCompletion)) is ChatCompletion
    assert ParsedChatCompletion[int] is ParsedChatCompletion and issubclass(ChatCompletion, APIObject)

    class Mine(ChatCompletion):
        """One of the user's."""

    assert type(Mine(id="x")) is APIObject


# Request types and the rest.


def test_a_call_of_a_request_type_gives_a_plain_dict() -> None:
    """`ChatCompletionToolParam(...)` is what the editor helps with; what is sent is a dict."""
    from oai_lite.types.chat import ChatCompletionToolParam, ChatCompletionUserMessageParam

    made = ChatCompletionToolParam(type="function", function={"name": "f"})
    assert type(made) is dict and made == {"type": "function", "function": {"name": "f"}}
    assert ChatCompletionUserMessageParam({"role": "user"}, content="hi") == {"role": "user", "content": "hi"}
    with pytest.raises(TypeError, match="what is sent is a plain dict"):
        isinstance(made, ChatCompletionToolParam)


def test_unions_and_values_serve_in_annotations() -> None:
    """A union is `Any`, a set of values a `Literal` where the Python has it, and a type variable one."""
    import typing

    from oai_lite.types import AudioModel, ChatModel
    from oai_lite.types.chat import ChatCompletionMessageParam
    from oai_lite.types.chat.parsed_chat_completion import ContentType

    assert ChatCompletionMessageParam is typing.Any and isinstance(ContentType, typing.TypeVar)
    if sys.version_info >= (3, 8):
        assert "whisper-1" in typing.get_args(AudioModel) and "gpt-4o-mini" in typing.get_args(ChatModel)
    assert typing.Optional[ChatModel] and typing.List[ChatCompletionMessageParam]
