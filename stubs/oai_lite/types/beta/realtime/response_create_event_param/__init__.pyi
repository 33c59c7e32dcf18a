# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreateEventParam as ResponseCreateEventParam
from .. import ResponseCreateEventParamResponse as Response
from .. import SessionCreateParamsTool as ResponseTool
__all__ = ["ResponseCreateEventParam", "Response", "ResponseTool"]
