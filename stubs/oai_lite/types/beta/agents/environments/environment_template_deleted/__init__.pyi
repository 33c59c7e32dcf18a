# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import EnvironmentTemplateDeleted as EnvironmentTemplateDeleted
from .. import EnvironmentTemplateDeletedDict as EnvironmentTemplateDeletedDict
__all__ = ["EnvironmentTemplateDeleted", "EnvironmentTemplateDeletedDict"]
