"""The field names: what attribute access relies on."""
from __future__ import annotations

from oai_lite._fields import ALIASES, NAMES, TYPE_NAMES
from oai_lite._objects import APIObject


def test_one_field_name_collides_with_the_methods_of_a_dict() -> None:
    """`keys` of the computer actions is read as action["keys"]; a new collision would be a trap, and is found here."""
    assert {name for name in NAMES if hasattr(dict, name)} == {"keys"}


def test_no_field_name_collides_with_the_methods_of_replies() -> None:
    """Whatever else a reply can do has a name that the API does not use."""
    assert {name for name in NAMES if hasattr(APIObject, name)} == {"keys"}


def test_names_are_attributes() -> None:
    """Every name can be written after a dot; `type` and its like are among them."""
    assert all(name.isidentifier() for name in NAMES)
    assert {"id", "object", "type", "choices", "output", "has_more", "data", "self_harm", "async_"} <= NAMES


def test_what_differs_on_the_wire_has_an_alias() -> None:
    """Attribute -> wire; no wire name is an attribute of another field, or two fields would be mixed up."""
    assert ALIASES["self_harm"] == "self-harm" and ALIASES["schema_"] == "schema" and ALIASES["async_"] == "async"
    assert len(set(ALIASES.values())) == len(ALIASES)
    assert not {name for name, wire in ALIASES.items() if name == wire or wire in NAMES}


def test_discriminators_name_a_type_only_if_it_is_the_only_one() -> None:
    """"file" may be a file or a deleted one, so it names nothing."""
    named = {field: dict(pair.split("=") for pair in pairs.split()) for field, pairs in TYPE_NAMES.items()}
    assert named["object"]["chat.completion"] == "ChatCompletion" and named["object"]["response"] == "Response"
    assert not {"file", "list"} & set(named["object"])
    assert set(named) == {"object", "type"} and all(name.isidentifier() for names in named.values() for name in names.values())
