from typing import Generic, TypeVar

from .._objects import APIObject

D = TypeVar("D", covariant=True)

class Reply(APIObject, Generic[D]):
    def to_dict(
        self, *, mode: str = "python", use_api_names: bool = True, exclude_unset: bool = True, exclude_defaults: bool = False,
        exclude_none: bool = False, warnings: bool = True,
    ) -> D:  # type: ignore[override]
        """Plain dicts and lists, at every depth; arguments as in `APIObject.to_dict`."""
