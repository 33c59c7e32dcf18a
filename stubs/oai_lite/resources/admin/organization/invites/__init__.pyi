# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncInvites as AsyncInvites
from ... import AsyncInvitesWithRawResponse as AsyncInvitesWithRawResponse
from ... import AsyncInvitesWithStreamingResponse as AsyncInvitesWithStreamingResponse
from ... import Invites as Invites
from ... import InvitesWithRawResponse as InvitesWithRawResponse
from ... import InvitesWithStreamingResponse as InvitesWithStreamingResponse
