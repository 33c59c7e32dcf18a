# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputTextParam as ResponseOutputTextParam
from .. import ResponseOutputTextParamAnnotation as Annotation
from .. import ResponseOutputTextParamAnnotationFileCitation as AnnotationFileCitation
from .. import ResponseOutputTextParamAnnotationURLCitation as AnnotationURLCitation
from .. import ResponseOutputTextParamAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import ResponseOutputTextParamAnnotationFilePath as AnnotationFilePath
from .. import ResponseOutputTextParamLogprob as Logprob
from .. import ResponseOutputTextParamLogprobTopLogprob as LogprobTopLogprob
__all__ = ["ResponseOutputTextParam", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "Logprob", "LogprobTopLogprob"]
