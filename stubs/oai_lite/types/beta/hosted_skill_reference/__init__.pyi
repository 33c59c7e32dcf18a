# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedSkillReference as HostedSkillReference
from .. import HostedSkillReferenceDict as HostedSkillReferenceDict
__all__ = ["HostedSkillReference", "HostedSkillReferenceDict"]
