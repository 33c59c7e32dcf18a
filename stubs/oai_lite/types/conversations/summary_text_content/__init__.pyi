# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SummaryTextContent as SummaryTextContent
from .. import SummaryTextContentDict as SummaryTextContentDict
__all__ = ["SummaryTextContent", "SummaryTextContentDict"]
