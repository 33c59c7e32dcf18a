# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import LiveCreateParams as LiveCreateParams
from .. import LiveCreateParamsTransport as Transport
__all__ = ["LiveCreateParams", "Transport"]
