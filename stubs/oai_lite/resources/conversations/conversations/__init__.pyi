# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
from .. import AsyncConversations as AsyncConversations
from .. import AsyncItems as AsyncItems
from .. import Conversations as Conversations
from .. import Items as Items
