# Derived by `python -m tools gen` from tools/api/webhooks.pyi. Do not edit: change that and run gen.
from .. import AsyncEventTypes as AsyncEventTypes
from .. import EventTypes as EventTypes
