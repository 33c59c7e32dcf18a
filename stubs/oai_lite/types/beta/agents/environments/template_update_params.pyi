# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import TemplateUpdateParams as TemplateUpdateParams
from . import TemplateUpdateParamsDesktop as Desktop
from . import TemplateUpdateParamsNetwork as Network
from . import TemplateUpdateParamsPackages as Packages
