# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantResponseFormatOption as AssistantResponseFormatOption
from .. import AssistantResponseFormatOptionDict as AssistantResponseFormatOptionDict
__all__ = ["AssistantResponseFormatOption", "AssistantResponseFormatOptionDict"]
