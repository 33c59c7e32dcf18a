# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ContentProvenanceCheck as ContentProvenanceCheck
from .. import ContentProvenanceCheckDict as ContentProvenanceCheckDict
from .. import ContentProvenanceCheckResult as Result
from .. import ContentProvenanceCheckResultDict as ResultDict
from .. import ContentProvenanceCheckResultC2PA as ResultC2PA
from .. import ContentProvenanceCheckResultC2PADict as ResultC2PADict
from .. import ContentProvenanceCheckResultSynthID as ResultSynthID
from .. import ContentProvenanceCheckResultSynthIDDict as ResultSynthIDDict
__all__ = ["ContentProvenanceCheck", "ContentProvenanceCheckDict", "Result", "ResultDict", "ResultC2PA", "ResultC2PADict", "ResultSynthID", "ResultSynthIDDict"]
