# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
from .. import AsyncContainers as AsyncContainers
from .. import AsyncFiles as AsyncFiles
from .. import Containers as Containers
from .. import Files as Files
