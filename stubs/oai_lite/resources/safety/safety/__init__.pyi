# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
from .. import Alerts as Alerts
from .. import AsyncAlerts as AsyncAlerts
from .. import AsyncCases as AsyncCases
from .. import AsyncSafety as AsyncSafety
from .. import Cases as Cases
from .. import Safety as Safety
