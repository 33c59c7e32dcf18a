from typing import Mapping

ExtraHeaders = Mapping[str, str]
ExtraQuery = Mapping[str, object]
ExtraBody = object
