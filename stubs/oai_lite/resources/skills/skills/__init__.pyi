# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
from .. import AsyncContent as AsyncContent
from .. import AsyncSkills as AsyncSkills
from .. import AsyncVersions as AsyncVersions
from .. import Content as Content
from .. import Skills as Skills
from .. import Versions as Versions
