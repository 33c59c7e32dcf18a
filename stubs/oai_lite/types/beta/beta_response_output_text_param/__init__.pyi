# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseOutputTextParam as BetaResponseOutputTextParam
from ...responses import ResponseOutputTextParamAnnotation as Annotation
from ...responses import ResponseOutputTextParamAnnotationFileCitation as AnnotationFileCitation
from ...responses import ResponseOutputTextParamAnnotationURLCitation as AnnotationURLCitation
from ...responses import ResponseOutputTextParamAnnotationContainerFileCitation as AnnotationContainerFileCitation
from ...responses import ResponseOutputTextParamAnnotationFilePath as AnnotationFilePath
from ...responses import ResponseOutputTextParamLogprob as Logprob
from ...responses import ResponseOutputTextParamLogprobTopLogprob as LogprobTopLogprob
__all__ = ["BetaResponseOutputTextParam", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "Logprob", "LogprobTopLogprob"]
