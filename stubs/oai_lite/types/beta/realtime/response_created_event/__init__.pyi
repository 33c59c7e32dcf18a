# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import ResponseCreatedEventDict as ResponseCreatedEventDict
__all__ = ["ResponseCreatedEvent", "ResponseCreatedEventDict"]
