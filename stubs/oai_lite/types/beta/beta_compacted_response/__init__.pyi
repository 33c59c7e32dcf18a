# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaCompactedResponse as BetaCompactedResponse
from .. import BetaCompactedResponseDict as BetaCompactedResponseDict
from ...responses import ResponseImage as Image
from ...responses import ResponseImageDict as ImageDict
__all__ = ["BetaCompactedResponse", "BetaCompactedResponseDict", "Image", "ImageDict"]
