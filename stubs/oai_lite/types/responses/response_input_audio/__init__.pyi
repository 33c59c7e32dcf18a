# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputAudio as ResponseInputAudio
from .. import ResponseInputAudioDict as ResponseInputAudioDict
from .. import ResponseInputAudioInputAudio as InputAudio
from .. import ResponseInputAudioInputAudioDict as InputAudioDict
__all__ = ["ResponseInputAudio", "ResponseInputAudioDict", "InputAudio", "InputAudioDict"]
