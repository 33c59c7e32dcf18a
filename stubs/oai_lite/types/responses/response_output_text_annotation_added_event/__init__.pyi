# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent
from .. import ResponseOutputTextAnnotationAddedEventDict as ResponseOutputTextAnnotationAddedEventDict
from .. import ResponseOutputTextAnnotationAddedEventAnnotation as Annotation
from .. import ResponseOutputTextAnnotationAddedEventAnnotationDict as AnnotationDict
from .. import ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation
from .. import ResponseOutputTextAnnotationFileCitationDict as AnnotationFileCitationDict
from .. import ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation
from .. import ResponseOutputTextAnnotationURLCitationDict as AnnotationURLCitationDict
from .. import ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation
from .. import ResponseOutputTextAnnotationContainerFileCitationDict as AnnotationContainerFileCitationDict
from .. import ResponseOutputTextAnnotationFilePath as AnnotationFilePath
from .. import ResponseOutputTextAnnotationFilePathDict as AnnotationFilePathDict
__all__ = ["ResponseOutputTextAnnotationAddedEvent", "ResponseOutputTextAnnotationAddedEventDict", "Annotation", "AnnotationDict", "AnnotationFileCitation", "AnnotationFileCitationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "AnnotationContainerFileCitation", "AnnotationContainerFileCitationDict", "AnnotationFilePath", "AnnotationFilePathDict"]
