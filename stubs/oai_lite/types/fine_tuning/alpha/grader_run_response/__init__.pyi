# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GraderRunResponse as GraderRunResponse
from .. import GraderRunResponseDict as GraderRunResponseDict
from .. import GraderRunResponseMetadata as Metadata
from .. import GraderRunResponseMetadataDict as MetadataDict
from .. import GraderRunResponseMetadataErrors as MetadataErrors
from .. import GraderRunResponseMetadataErrorsDict as MetadataErrorsDict
__all__ = ["GraderRunResponse", "GraderRunResponseDict", "Metadata", "MetadataDict", "MetadataErrors", "MetadataErrorsDict"]
