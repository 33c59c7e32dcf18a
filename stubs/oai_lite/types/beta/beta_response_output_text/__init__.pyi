# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseOutputText as BetaResponseOutputText
from ...responses import ResponseOutputTextDict as BetaResponseOutputTextDict
from ...responses import ResponseOutputTextAnnotation as Annotation
from ...responses import ResponseOutputTextAnnotationDict as AnnotationDict
from ...responses import ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from ...responses import ResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from ...responses import ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from ...responses import ResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from ...responses import ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from ...responses import ResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from ...responses import ResponseOutputTextAnnotationFilePath as AnnotationFilePath
from ...responses import ResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
from ...responses import ResponseOutputTextLogprob as Logprob
from ...responses import ResponseOutputTextLogprobDict as LogprobDict
from ...responses import ResponseOutputTextLogprobTopLogprob as LogprobTopLogprob
from ...responses import ResponseOutputTextLogprobTopLogprobDict as LogprobTopLogprobDict
__all__ = ["BetaResponseOutputText", "BetaResponseOutputTextDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict"]
