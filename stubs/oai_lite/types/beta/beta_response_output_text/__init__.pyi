# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputText as BetaResponseOutputText
from .. import BetaResponseOutputTextDict as BetaResponseOutputTextDict
from .. import BetaResponseOutputTextAnnotation as Annotation
from .. import BetaResponseOutputTextAnnotationDict as AnnotationDict
from .. import BetaResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from .. import BetaResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from .. import BetaResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from .. import BetaResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from .. import BetaResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import BetaResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from .. import BetaResponseOutputTextAnnotationFilePath as AnnotationFilePath
from .. import BetaResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
from .. import BetaResponseOutputTextLogprob as Logprob
from .. import BetaResponseOutputTextLogprobDict as LogprobDict
from .. import BetaResponseOutputTextLogprobTopLogprob as LogprobTopLogprob
from .. import BetaResponseOutputTextLogprobTopLogprobDict as LogprobTopLogprobDict
__all__ = ["BetaResponseOutputText", "BetaResponseOutputTextDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict"]
