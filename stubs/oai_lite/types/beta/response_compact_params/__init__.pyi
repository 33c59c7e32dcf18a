# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompactParams as ResponseCompactParams
from ...responses import ResponseCreateParamsImage as Image
from ...responses import ResponseCompactParamsPromptCacheOptions as PromptCacheOptions
__all__ = ["ResponseCompactParams", "Image", "PromptCacheOptions"]
