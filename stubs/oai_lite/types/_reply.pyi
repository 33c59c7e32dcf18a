# Derived by `python -m tools gen` from oai_lite/types/__init__.py. Do not edit: change that and run gen.
from .._objects import APIObject
from typing import Generic, TypeVar
D = TypeVar('D', covariant=True)
class Reply(APIObject, Generic[D]):
    """What all response types have: they make plain `APIObject`s in every way that those can be made."""
    def to_dict(self, *, mode: str='python', use_api_names: bool=True, exclude_unset: bool=True, exclude_defaults: bool=False, exclude_none: bool=False, warnings: bool=True) -> D:  # type: ignore[override]
        """Plain dicts and lists, at every depth; arguments as in `APIObject.to_dict`."""
