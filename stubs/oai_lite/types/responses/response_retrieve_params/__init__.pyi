# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseRetrieveParams as ResponseRetrieveParams
from .. import ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming
from .. import ResponseRetrieveParamsBase as ResponseRetrieveParamsBase
from .. import ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming
__all__ = ["ResponseRetrieveParams", "ResponseRetrieveParamsNonStreaming", "ResponseRetrieveParamsBase", "ResponseRetrieveParamsStreaming"]
