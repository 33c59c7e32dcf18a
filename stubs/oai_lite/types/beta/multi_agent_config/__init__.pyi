# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MultiAgentConfig as MultiAgentConfig
from .. import MultiAgentConfigDict as MultiAgentConfigDict
__all__ = ["MultiAgentConfig", "MultiAgentConfigDict"]
