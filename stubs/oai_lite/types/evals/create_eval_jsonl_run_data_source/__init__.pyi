# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
from .. import CreateEvalJSONLRunDataSourceDict as CreateEvalJSONLRunDataSourceDict
from .. import CreateEvalJSONLRunDataSourceSource as Source
from .. import CreateEvalJSONLRunDataSourceSourceDict as SourceDict
from .. import CreateEvalJSONLRunDataSourceSourceFileContent as SourceFileContent
from .. import CreateEvalJSONLRunDataSourceSourceFileContentDict as SourceFileContentDict
from .. import CreateEvalJSONLRunDataSourceSourceFileContentContent as SourceFileContentContent
from .. import CreateEvalJSONLRunDataSourceSourceFileContentContentDict as SourceFileContentContentDict
from .. import CreateEvalJSONLRunDataSourceSourceFileID as SourceFileID
from .. import CreateEvalJSONLRunDataSourceSourceFileIDDict as SourceFileIDDict
__all__ = ["CreateEvalJSONLRunDataSource", "CreateEvalJSONLRunDataSourceDict", "Source", "SourceDict", "SourceFileContent", "SourceFileContentDict", "SourceFileContentContent", "SourceFileContentContentDict", "SourceFileID", "SourceFileIDDict"]
