# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputText as ResponseOutputText
from .. import ResponseOutputTextDict as ResponseOutputTextDict
from .. import ResponseOutputTextAnnotation as Annotation
from .. import ResponseOutputTextAnnotationDict as AnnotationDict
from .. import ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from .. import ResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from .. import ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from .. import ResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from .. import ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import ResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from .. import ResponseOutputTextAnnotationFilePath as AnnotationFilePath
from .. import ResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
from .. import ResponseOutputTextLogprob as Logprob
from .. import ResponseOutputTextLogprobDict as LogprobDict
from .. import ResponseOutputTextLogprobTopLogprob as LogprobTopLogprob
from .. import ResponseOutputTextLogprobTopLogprobDict as LogprobTopLogprobDict
__all__ = ["ResponseOutputText", "ResponseOutputTextDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict"]
