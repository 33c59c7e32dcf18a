# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompactedResponse as CompactedResponse
from .. import CompactedResponseDict as CompactedResponseDict
from .. import ResponseImage as Image
from .. import ResponseImageDict as ImageDict
__all__ = ["CompactedResponse", "CompactedResponseDict", "Image", "ImageDict"]
