# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageGenerateParams as ImageGenerateParams
from .. import ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming
from .. import ImageGenerateParamsSvg as Svg
from .. import ImageGenerateParamsSvgReasoning as SvgReasoning
from .. import ImageGenerateParamsBase as ImageGenerateParamsBase
from .. import ImageGenerateParamsStreaming as ImageGenerateParamsStreaming
__all__ = ["ImageGenerateParams", "ImageGenerateParamsNonStreaming", "Svg", "SvgReasoning", "ImageGenerateParamsBase", "ImageGenerateParamsStreaming"]
