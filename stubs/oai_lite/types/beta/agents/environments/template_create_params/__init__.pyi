# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TemplateCreateParams as TemplateCreateParams
from .. import TemplateCreateParamsDesktop as Desktop
from .. import TemplateCreateParamsNetwork as Network
from .. import TemplateCreateParamsPackages as Packages
__all__ = ["TemplateCreateParams", "Desktop", "Network", "Packages"]
