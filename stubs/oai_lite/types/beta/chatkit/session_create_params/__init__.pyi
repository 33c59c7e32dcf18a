# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreateParams as SessionCreateParams
__all__ = ["SessionCreateParams"]
