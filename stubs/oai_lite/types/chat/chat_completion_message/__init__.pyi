# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ChatCompletionMessageDict as ChatCompletionMessageDict
from .. import ChatCompletionMessageAnnotation as Annotation
from .. import ChatCompletionMessageAnnotationDict as AnnotationDict
from .. import ChatCompletionMessageAnnotationURLCitation as AnnotationURLCitation
from .. import ChatCompletionMessageAnnotationURLCitationDict as AnnotationURLCitationDict
from .. import ChatCompletionMessageFunctionCall as FunctionCall
from .. import ChatCompletionMessageFunctionCallDict as FunctionCallDict
__all__ = ["ChatCompletionMessage", "ChatCompletionMessageDict", "Annotation", "AnnotationDict", "AnnotationURLCitation", "AnnotationURLCitationDict", "FunctionCall", "FunctionCallDict"]
