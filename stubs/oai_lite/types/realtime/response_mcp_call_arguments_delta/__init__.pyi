# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta
from .. import ResponseMcpCallArgumentsDeltaDict as ResponseMcpCallArgumentsDeltaDict
__all__ = ["ResponseMcpCallArgumentsDelta", "ResponseMcpCallArgumentsDeltaDict"]
