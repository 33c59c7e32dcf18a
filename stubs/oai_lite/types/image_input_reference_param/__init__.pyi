# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageInputReferenceParam as ImageInputReferenceParam
__all__ = ["ImageInputReferenceParam"]
