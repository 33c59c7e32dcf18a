# Derived by `python -m tools gen` from oai_lite/_reply.py. Do not edit: change that and run gen.
from typing import Any, List
NoneType: Any
def decode_embedding(vector: str) -> List[float]:
    """The floats of an embedding in its base64 form (little-endian float32, RFC 4648). Raises ValueError if it is broken."""
