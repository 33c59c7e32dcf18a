# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncTranslationsClientSecrets as AsyncClientSecrets
from ... import AsyncTranslationsClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
from ... import AsyncTranslationsClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
from ... import TranslationsClientSecrets as ClientSecrets
from ... import TranslationsClientSecretsWithRawResponse as ClientSecretsWithRawResponse
from ... import TranslationsClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
