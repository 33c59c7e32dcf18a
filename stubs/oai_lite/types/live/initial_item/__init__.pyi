# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InitialItem as InitialItem
from .. import InitialItemDict as InitialItemDict
from .. import InitialItemDeveloper as Developer
from .. import InitialItemDeveloperDict as DeveloperDict
from .. import InitialItemUserContent as DeveloperContent
from .. import InitialItemUserContentDict as DeveloperContentDict
from .. import InitialItemUser as User
from .. import InitialItemUserDict as UserDict
from .. import InitialItemUserContent as UserContent
from .. import InitialItemUserContentDict as UserContentDict
from .. import InitialItemAssistant as Assistant
from .. import InitialItemAssistantDict as AssistantDict
from .. import InitialItemAssistantContent as AssistantContent
from .. import InitialItemAssistantContentDict as AssistantContentDict
from .. import InitialItemAssistantContentText as AssistantContentText
from .. import InitialItemAssistantContentTextDict as AssistantContentTextDict
from .. import InitialItemAssistantContentOutputText as AssistantContentOutputText
from .. import InitialItemAssistantContentOutputTextDict as AssistantContentOutputTextDict
__all__ = ["InitialItem", "InitialItemDict", "Developer", "DeveloperDict", "DeveloperContent", "DeveloperContentDict", "User", "UserDict", "UserContent", "UserContentDict", "Assistant", "AssistantDict", "AssistantContent", "AssistantContentDict", "AssistantContentText", "AssistantContentTextDict", "AssistantContentOutputText", "AssistantContentOutputTextDict"]
