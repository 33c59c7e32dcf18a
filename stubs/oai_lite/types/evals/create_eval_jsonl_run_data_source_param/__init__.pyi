# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam
from .. import CreateEvalJSONLRunDataSourceParamSource as Source
from .. import CreateEvalJSONLRunDataSourceParamSourceFileContent as SourceFileContent
from .. import CreateEvalJSONLRunDataSourceParamSourceFileContentContent as SourceFileContentContent
from .. import CreateEvalJSONLRunDataSourceParamSourceFileID as SourceFileID
__all__ = ["CreateEvalJSONLRunDataSourceParam", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]
