# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputTextParam as BetaResponseOutputTextParam
from .. import BetaResponseOutputTextParamAnnotation as Annotation
from .. import BetaResponseOutputTextParamAnnotationFileCitation as AnnotationFileCitation
from .. import BetaResponseOutputTextParamAnnotationURLCitation as AnnotationURLCitation
from .. import BetaResponseOutputTextParamAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import BetaResponseOutputTextParamAnnotationFilePath as AnnotationFilePath
from .. import BetaResponseOutputTextParamLogprob as Logprob
from .. import BetaResponseOutputTextParamLogprobTopLogprob as LogprobTopLogprob
__all__ = ["BetaResponseOutputTextParam", "Annotation", "AnnotationFileCitation", "AnnotationURLCitation", "AnnotationContainerFileCitation", "AnnotationFilePath", "Logprob", "LogprobTopLogprob"]
