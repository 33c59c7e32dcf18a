# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncClientSecrets as AsyncClientSecrets
from .. import ClientSecrets as ClientSecrets
