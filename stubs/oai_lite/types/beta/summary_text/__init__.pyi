# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SummaryText as SummaryText
from .. import SummaryTextDict as SummaryTextDict
__all__ = ["SummaryText", "SummaryTextDict"]
