# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InitialItemParam as InitialItemParam
from .. import InitialItemParamDeveloper as Developer
from .. import InitialItemParamUserContent as DeveloperContent
from .. import InitialItemParamUser as User
from .. import InitialItemParamUserContent as UserContent
from .. import InitialItemParamAssistant as Assistant
from .. import InitialItemParamAssistantContent as AssistantContent
from .. import InitialItemParamAssistantContentText as AssistantContentText
from .. import InitialItemParamAssistantContentOutputText as AssistantContentOutputText
__all__ = ["InitialItemParam", "Developer", "DeveloperContent", "User", "UserContent", "Assistant", "AssistantContent", "AssistantContentText", "AssistantContentOutputText"]
