# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionForkParams as SessionForkParams
from .. import LiveCreateParamsTransport as Transport
__all__ = ["SessionForkParams", "Transport"]
