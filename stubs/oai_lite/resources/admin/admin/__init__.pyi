# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from .. import Admin as Admin
from .. import AsyncAdmin as AsyncAdmin
from .. import AsyncOrganization as AsyncOrganization
from .. import Organization as Organization
