"""Types that replies and arguments are parsed into, in a module that puts its annotations off (the usual case today)."""
from __future__ import annotations

import datetime
import enum
import uuid
from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple, Union

from typing_extensions import Annotated, Literal, NotRequired, Required, TypedDict


class Unit(enum.Enum):
    """How it is measured."""

    GRAM = "g"
    PIECE = "piece"


class Amount(NamedTuple):
    """How much of it."""

    value: float
    unit: Unit = Unit.PIECE


@dataclass
class Ingredient:
    """What goes into a dish.

    Attributes:
        name: as in a shop
    """

    name: str
    amount: Annotated[Amount, "for one person"]
    brand: Optional[str] = field(default=None, metadata={"description": "if it matters"})


@dataclass
class Step:
    text: str
    kind: Literal["cook", "wait", 3, None] = "cook"
    parts: List[Step] = field(default_factory=list)
    limit: ClassVar[int] = 3
    cached: str = field(default="", init=False)


class Source(TypedDict, total=False):
    """Where it is from."""

    url: Required[str]
    page: int
    note: Optional[str]


class Book(TypedDict):
    title: str
    pages: NotRequired[Annotated[int, "how long it is"]]


@dataclass
class Recipe:
    name: str
    made: datetime.date
    seen: datetime.datetime
    at: datetime.time
    id: uuid.UUID
    ingredients: Sequence[Ingredient]
    steps: Tuple[Step, ...]
    origin: Union[Source, Book, str]
    stars: Dict[str, int]
    labels: FrozenSet[str]
    where: Tuple[float, float]


RECIPE = {
    "name": "Soup", "made": "2026-03-01", "seen": "2026-03-01T10:00:00Z", "at": "12:30:00", "id": "12345678-1234-5678-1234-567812345678",
    "ingredients": [{"name": "water", "amount": {"value": 250, "unit": "g"}, "brand": None}],
    "steps": [{"text": "boil", "kind": "cook", "parts": [{"text": "wait", "kind": None, "parts": []}]}],
    "origin": {"url": "u", "page": None, "note": None}, "stars": {"a": 5}, "labels": ["hot"], "where": [1, 2.5],
}  # fmt: skip


class Model:
    """A class that offers its own schema and reads values, as models of libraries do."""

    def __init__(self, value: Any) -> None:
        self.value = value

    @classmethod
    def model_json_schema(cls) -> Dict[str, Any]:
        inner = {"type": "object", "properties": {"deep": {"type": "boolean", "default": None}}}
        return {"type": "object", "title": cls.__name__, "properties": {"inner": {"$ref": "#/$defs/Inner", "description": "d"}}, "$defs": {"Inner": inner}}

    @classmethod
    def model_validate(cls, value: Any) -> Model:
        if "inner" not in value:
            raise ValueError("inner is missing, and here is a secret")
        return cls(value)


@dataclass
class Holder:
    one: Model
    two: Optional[Model]


@dataclass
class Unresolvable:
    thing: NoSuchThing  # noqa: F821


@dataclass
class Picky:
    share: float

    def __post_init__(self) -> None:
        if not 0 <= self.share <= 1:
            raise ValueError("out of range")


def get_weather(city: Annotated[str, "name of the city"], unit: Unit = Unit.GRAM, days: Optional[List[int]] = None) -> str:
    """Tells the weather.

    Args:
        days: from today on, 0 is today
    """
    return city


class Search:
    """Looks for something.

    Args:
        query: words
    """

    def __init__(self, query: str, limit: int = 10) -> None:
        self.query = query
        self.limit = limit
