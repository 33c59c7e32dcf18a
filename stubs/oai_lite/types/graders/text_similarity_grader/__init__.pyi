# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextSimilarityGrader as TextSimilarityGrader
from .. import TextSimilarityGraderDict as TextSimilarityGraderDict
__all__ = ["TextSimilarityGrader", "TextSimilarityGraderDict"]
