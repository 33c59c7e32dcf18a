# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncCalls as AsyncCalls
from .. import AsyncClientSecrets as AsyncClientSecrets
from .. import AsyncRealtime as AsyncRealtime
from .. import AsyncTranslations as AsyncTranslations
from .. import Calls as Calls
from .. import ClientSecrets as ClientSecrets
from .. import Realtime as Realtime
from .. import Translations as Translations
from .. import RealtimeConnection as RealtimeConnection
from .. import RealtimeConnectionManager as RealtimeConnectionManager
from .. import AsyncRealtimeConnection as AsyncRealtimeConnection
from .. import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
from .. import TranslationsConnection as TranslationsConnection
from .. import TranslationsConnectionManager as TranslationsConnectionManager
from .. import AsyncTranslationsConnection as AsyncTranslationsConnection
from .. import AsyncTranslationsConnectionManager as AsyncTranslationsConnectionManager
