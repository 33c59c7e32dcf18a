# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
from .. import AsyncVersionsContent as AsyncContent
from .. import AsyncVersions as AsyncVersions
from .. import VersionsContent as Content
from .. import Versions as Versions
