# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import agents as agents
from . import chat as chat
from . import chatkit as chatkit
from . import realtime as realtime
from . import responses as responses
from . import threads as threads
from . import vector_stores as vector_stores
from ._base import *
from ._base_params import *
from ._types import *
from ._params import *
