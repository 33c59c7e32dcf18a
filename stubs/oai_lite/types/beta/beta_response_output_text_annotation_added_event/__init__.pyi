# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent
from .. import BetaResponseOutputTextAnnotationAddedEventDict as BetaResponseOutputTextAnnotationAddedEventDict
from .. import BetaResponseOutputTextAnnotationAddedEventAnnotation as Annotation
from .. import BetaResponseOutputTextAnnotationAddedEventAnnotationDict as AnnotationDict
from .. import BetaResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from .. import BetaResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from .. import BetaResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from .. import BetaResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from .. import BetaResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import BetaResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from .. import BetaResponseOutputTextAnnotationFilePath as AnnotationFilePath
from .. import BetaResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseOutputTextAnnotationAddedEvent", "BetaResponseOutputTextAnnotationAddedEventDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict", "Agent", "AgentDict"]
