# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseContainerReference as ResponseContainerReference
from .. import ResponseContainerReferenceDict as ResponseContainerReferenceDict
__all__ = ["ResponseContainerReference", "ResponseContainerReferenceDict"]
