# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncTranslations as AsyncTranslations
from .. import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
from .. import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
from .. import Translations as Translations
from .. import TranslationsWithRawResponse as TranslationsWithRawResponse
from .. import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
