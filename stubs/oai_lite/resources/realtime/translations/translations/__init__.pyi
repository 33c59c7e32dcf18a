# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncTranslationsClientSecrets as AsyncClientSecrets
from ... import AsyncTranslations as AsyncTranslations
from ... import TranslationsClientSecrets as ClientSecrets
from ... import Translations as Translations
from ... import TranslationsConnection as TranslationsConnection
from ... import TranslationsConnectionManager as TranslationsConnectionManager
from ... import AsyncTranslationsConnection as AsyncTranslationsConnection
from ... import AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager
