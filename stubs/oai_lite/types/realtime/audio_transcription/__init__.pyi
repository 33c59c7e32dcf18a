# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AudioTranscription as AudioTranscription
from .. import AudioTranscriptionDict as AudioTranscriptionDict
__all__ = ["AudioTranscription", "AudioTranscriptionDict"]
