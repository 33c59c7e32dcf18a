# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import automations as automations
from . import environments as environments
from . import sessions as sessions
from . import vaults as vaults
from ._base import *
from ._types import *
