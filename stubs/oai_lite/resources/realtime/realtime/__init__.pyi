# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncCalls as AsyncCalls
from .. import AsyncClientSecrets as AsyncClientSecrets
from .. import AsyncRealtime as AsyncRealtime
from .. import AsyncTranslations as AsyncTranslations
from .. import Calls as Calls
from .. import ClientSecrets as ClientSecrets
from .. import Realtime as Realtime
from .. import Translations as Translations
