# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputMessageParam as BetaResponseOutputMessageParam
from ...responses import ResponseOutputMessageParamContent as Content
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseOutputMessageParam", "Content", "Agent"]
