# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaCompactedResponse as BetaCompactedResponse
from .. import BetaCompactedResponseDict as BetaCompactedResponseDict
from .. import BetaResponseImage as Image
from .. import BetaResponseImageDict as ImageDict
__all__ = ["BetaCompactedResponse", "BetaCompactedResponseDict", "Image", "ImageDict"]
