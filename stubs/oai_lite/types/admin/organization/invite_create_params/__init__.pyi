# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InviteCreateParams as InviteCreateParams
from .. import InviteCreateParamsProject as Project
__all__ = ["InviteCreateParams", "Project"]
