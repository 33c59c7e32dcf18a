# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import admin as admin
from . import audio as audio
from . import beta as beta
from . import chat as chat
from . import containers as containers
from . import conversations as conversations
from . import evals as evals
from . import fine_tuning as fine_tuning
from . import graders as graders
from . import live as live
from . import realtime as realtime
from . import responses as responses
from . import safety as safety
from . import shared as shared
from . import shared_params as shared_params
from . import skills as skills
from . import uploads as uploads
from . import vector_stores as vector_stores
from . import webhooks as webhooks
from ._base import *
from ._types import *
from ._params import *
from .shared import AllModels as AllModels
from .shared import ChatModel as ChatModel
from .shared import ComparisonFilter as ComparisonFilter
from .shared import CompoundFilter as CompoundFilter
from .shared import CustomToolInputFormat as CustomToolInputFormat
from .shared import DecisionInputJSON as DecisionInputJSON
from .shared import DecisionQuestionInputImage as DecisionQuestionInputImage
from .shared import DecisionQuestionInputPart as DecisionQuestionInputPart
from .shared import DecisionQuestionInputText as DecisionQuestionInputText
from .shared import ErrorObject as ErrorObject
from .shared import FunctionDefinition as FunctionDefinition
from .shared import FunctionParameters as FunctionParameters
from .shared import Metadata as Metadata
from .shared import OAuthErrorCode as OAuthErrorCode
from .shared import Reasoning as Reasoning
from .shared import ReasoningEffort as ReasoningEffort
from .shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from .shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .shared import ResponseFormatText as ResponseFormatText
from .shared import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from .shared import ResponseFormatTextPython as ResponseFormatTextPython
from .shared import ResponsesModel as ResponsesModel
