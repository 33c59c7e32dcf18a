# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncTranslationsClientSecrets as AsyncClientSecrets
from ... import AsyncTranslationsClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
from ... import AsyncTranslationsClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
from ... import AsyncTranslations as AsyncTranslations
from ... import AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse
from ... import AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
from ... import TranslationsClientSecrets as ClientSecrets
from ... import TranslationsClientSecretsWithRawResponse as ClientSecretsWithRawResponse
from ... import TranslationsClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
from ... import Translations as Translations
from ... import TranslationsWithRawResponse as TranslationsWithRawResponse
from ... import TranslationsWithStreamingResponse as TranslationsWithStreamingResponse
from ... import TranslationsConnection as TranslationsConnection
from ... import TranslationsConnectionManager as TranslationsConnectionManager
from ... import AsyncTranslationsConnection as AsyncTranslationsConnection
from ... import AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager
