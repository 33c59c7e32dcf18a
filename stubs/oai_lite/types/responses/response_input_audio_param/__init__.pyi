# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputAudioParam as ResponseInputAudioParam
from .. import ResponseInputAudioParamInputAudio as InputAudio
__all__ = ["ResponseInputAudioParam", "InputAudio"]
