# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InlineCapabilitySourceParam as InlineCapabilitySourceParam
__all__ = ["InlineCapabilitySourceParam"]
