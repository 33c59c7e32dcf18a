# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse
from .. import RealtimeTranslationClientSecretCreateResponseDict as RealtimeTranslationClientSecretCreateResponseDict
__all__ = ["RealtimeTranslationClientSecretCreateResponse", "RealtimeTranslationClientSecretCreateResponseDict"]
