# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Invite as Invite
from .. import InviteDict as InviteDict
from .. import InviteProject as Project
from .. import InviteProjectDict as ProjectDict
__all__ = ["Invite", "InviteDict", "Project", "ProjectDict"]
