# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DataChannelConfig as DataChannelConfig
from .. import DataChannelConfigDict as DataChannelConfigDict
__all__ = ["DataChannelConfig", "DataChannelConfigDict"]
