# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TemplateUpdateParams as TemplateUpdateParams
from .. import TemplateCreateParamsDesktop as Desktop
from .. import TemplateCreateParamsNetwork as Network
from .. import TemplateCreateParamsPackages as Packages
__all__ = ["TemplateUpdateParams", "Desktop", "Network", "Packages"]
