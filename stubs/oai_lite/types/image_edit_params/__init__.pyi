# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageEditParams as ImageEditParams
from .. import ImageEditParamsNonStreaming as ImageEditParamsNonStreaming
from .. import ImageEditParamsSvg as Svg
from .. import ImageEditParamsSvgReasoning as SvgReasoning
from .. import ImageEditParamsBase as ImageEditParamsBase
from .. import ImageEditParamsStreaming as ImageEditParamsStreaming
__all__ = ["ImageEditParams", "ImageEditParamsNonStreaming", "Svg", "SvgReasoning", "ImageEditParamsBase", "ImageEditParamsStreaming"]
