# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContainerReference as ContainerReference
from .. import ContainerReferenceDict as ContainerReferenceDict
__all__ = ["ContainerReference", "ContainerReferenceDict"]
