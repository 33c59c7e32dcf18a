from typing import Mapping, Union

from ._omit import Omit

ExtraHeaders = Mapping[str, Union[str, Omit]]
ExtraQuery = Mapping[str, object]
ExtraBody = object
