# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent
from .. import BetaResponseOutputTextAnnotationAddedEventDict as BetaResponseOutputTextAnnotationAddedEventDict
from ...responses import ResponseOutputTextAnnotationAddedEventAnnotation as Annotation
from ...responses import ResponseOutputTextAnnotationAddedEventAnnotationDict as AnnotationDict
from ...responses import ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from ...responses import ResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from ...responses import ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from ...responses import ResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from ...responses import ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from ...responses import ResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from ...responses import ResponseOutputTextAnnotationFilePath as AnnotationFilePath
from ...responses import ResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseOutputTextAnnotationAddedEvent", "BetaResponseOutputTextAnnotationAddedEventDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict", "Agent", "AgentDict"]
