# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import groups as groups
from . import projects as projects
from . import users as users
from . import workload_identity_providers as workload_identity_providers
from ._base import *
from ._types import *
from ._params import *
