# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from .. import Alpha as Alpha
from .. import AsyncAlpha as AsyncAlpha
from .. import AsyncGraders as AsyncGraders
from .. import Graders as Graders
