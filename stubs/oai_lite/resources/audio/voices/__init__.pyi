# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncVoices as AsyncVoices
from .. import Voices as Voices
