# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseItemReference as ResponseItemReference
from .. import ResponseItemReferenceDict as ResponseItemReferenceDict
__all__ = ["ResponseItemReference", "ResponseItemReferenceDict"]
