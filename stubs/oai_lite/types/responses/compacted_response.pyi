# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import CompactedResponse as CompactedResponse
from . import CompactedResponseDict as CompactedResponseDict
from . import CompactedResponseImage as Image
from . import CompactedResponseImageDict as ImageDict
