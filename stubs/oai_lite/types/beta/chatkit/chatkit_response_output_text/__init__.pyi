# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitResponseOutputText as ChatKitResponseOutputText
from .. import ChatKitResponseOutputTextDict as ChatKitResponseOutputTextDict
from .. import ChatKitResponseOutputTextAnnotation as Annotation
from .. import ChatKitResponseOutputTextAnnotationDict as AnnotationDict
from .. import ChatKitResponseOutputTextAnnotationFile as AnnotationFile
from .. import ChatKitResponseOutputTextAnnotationFileDict as AnnotationFileDict
from .. import ChatKitResponseOutputTextAnnotationFileSource as AnnotationFileSource
from .. import ChatKitResponseOutputTextAnnotationFileSourceDict as AnnotationFileSourceDict
from .. import ChatKitResponseOutputTextAnnotationURL as AnnotationURL
from .. import ChatKitResponseOutputTextAnnotationURLDict as AnnotationURLDict
from .. import ChatKitResponseOutputTextAnnotationURLSource as AnnotationURLSource
from .. import ChatKitResponseOutputTextAnnotationURLSourceDict as AnnotationURLSourceDict
__all__ = ["ChatKitResponseOutputText", "ChatKitResponseOutputTextDict", "Annotation", "AnnotationDict", "AnnotationFile", "AnnotationFileDict", "AnnotationFileSource", "AnnotationFileSourceDict", "AnnotationURL", "AnnotationURLDict", "AnnotationURLSource", "AnnotationURLSourceDict"]
