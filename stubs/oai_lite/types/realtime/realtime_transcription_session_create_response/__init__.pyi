# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse
from .. import RealtimeTranscriptionSessionCreateResponseDict as RealtimeTranscriptionSessionCreateResponseDict
from .. import RealtimeTranscriptionSessionCreateResponseAudio as Audio
from .. import RealtimeTranscriptionSessionCreateResponseAudioDict as AudioDict
from .. import RealtimeTranscriptionSessionCreateResponseAudioInput as AudioInput
from .. import RealtimeTranscriptionSessionCreateResponseAudioInputDict as AudioInputDict
from .. import RealtimeAudioConfigInputNoiseReduction as AudioInputNoiseReduction
from .. import RealtimeAudioConfigInputNoiseReductionDict as AudioInputNoiseReductionDict
__all__ = ["RealtimeTranscriptionSessionCreateResponse", "RealtimeTranscriptionSessionCreateResponseDict", "Audio", "AudioDict", "AudioInput", "AudioInputDict", "AudioInputNoiseReduction", "AudioInputNoiseReductionDict"]
