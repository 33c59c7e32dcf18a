# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputMessageParam as ResponseOutputMessageParam
from .. import ResponseOutputMessageParamContent as Content
__all__ = ["ResponseOutputMessageParam", "Content"]
