# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncInvites as AsyncInvites
from ... import Invites as Invites
