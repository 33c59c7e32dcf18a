# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationUser as OrganizationUser
from .. import OrganizationUserDict as OrganizationUserDict
from .. import OrganizationUserProjects as Projects
from .. import OrganizationUserProjectsDict as ProjectsDict
from .. import OrganizationUserProjectsData as ProjectsData
from .. import OrganizationUserProjectsDataDict as ProjectsDataDict
from .. import OrganizationUserUser as User
from .. import OrganizationUserUserDict as UserDict
__all__ = ["OrganizationUser", "OrganizationUserDict", "Projects", "ProjectsDict", "ProjectsData", "ProjectsDataDict", "User", "UserDict"]
