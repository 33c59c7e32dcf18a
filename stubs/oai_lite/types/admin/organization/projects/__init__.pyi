# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import groups as groups
from . import service_accounts as service_accounts
from . import users as users
from ._types import *
