# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
"""The names of the wire shapes, by area: `__init__.py` says how to read them."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict

AREAS: Dict[str, str] = {
    "responses": """+ApplyPatchTool#12
CompactedResponse@response.compaction Image
+ComputerAction| Click#01 DoubleClick#02 Drag#01 1Path Keypress#01 Move#01 Screenshot#01 Scroll#01 Type#01 Wait#01
2List|
3Param| 2Param| Click* DoubleClick* Drag* 1Path* Keypress* Move* Screenshot* Scroll* Type* Wait*
+1Tool#11
+1UsePreviewTool#13
+ContainerAuto#02 NetworkPolicy| Skill|
+1NetworkPolicyAllowlist#01
+3Disabled#01
+3DomainSecret?domain
+1Reference#02
+CustomTool#11!custom!schema&name
+EasyInputMessage#01!id!status
+FileSearchTool#12&vector_store_ids!file_search Filters| RankingOptions 2HybridSearch
+FunctionShellTool#11 Environment|
+1Tool#11!function!index
ImageDetail'low'high'auto'original
+InlineSkill#11!path&source!id
+2Source#base64
InputItemListParams*
1TokenCountParams* Conversation| Text ToolChoice| 2SpecificProgrammaticToolCallingParam
3Response@response.input_tokens
+LocalEnvironment#11
+1Skill?description
+McpToolCallError| 1ProtocolError#03 1ToolExecutionError#04 HTTPError#02
+NamespaceTool#11&description Tool| 1Function#01!function!index
ParsedResponse@01% ^2OutputItem| ^3Message#01$role=assistant!turn_id&id&status ^1Content| ^1ResponseOutputText#02&annotations ContentType~ ^ParsedResponseFunctionToolCall#function_call!turn_id
Response@01 AccessPrograms IncompleteDetails ToolChoice| 2SpecificProgrammaticToolCallingParam#13!enabled Conversation Image InputTransformation#reasoning!summary Moderation 1Input| 2ModerationResult#02 2Error#01!error!sequence_number 1Output| 2ModerationResult#02 2Error#01!error!sequence_number PromptCacheDiagnostics| 3CacheMiss#02 4Hit#02 3ComparisonResponseNotFound#04 3Unavailable#01 2Options ToolUsage 2ImageGen 4InputTokensDetails 4CachedTokensDetails 4OutputTokensDetails 2WebSearch
1ApplyPatchToolCall#apply_patch_call Operation| 1CreateFile#02 1DeleteFile#02 1UpdateFile#02 Caller| 1Direct#01 1Program#01!call_id
5Output#apply_patch_call_output&id Caller| 1Direct#01 1Program#01!call_id
1AudioDeltaEvent#1111!content_index
2DoneEvent#1111!content_index
2TranscriptDeltaEvent#11111
3DoneEvent#11111
1CodeInterpreterCallCodeDeltaEvent#1141
5DoneEvent#1141
4CompletedEvent#1131
4InProgressEvent#1132
4InterpretingEvent#1131
+3ToolCall#code_interpreter_call Output| 1Logs#01!index!schema 1Image#01!index!image
1CompactParams* Image PromptCacheOptions
1CompactionCompactingEvent#1111
2Item#11
+3Param#21
1CompletedEvent#111!created_at
+1ComputerToolCall#computer_call PendingSafetyCheck Action| 1Click#01 1DoubleClick#02 1Drag#01 2Path 1Keypress#01 1Move#01 1Screenshot#01 1Scroll#01 1Type#01 1Wait#01
4OutputItem#computer_call_output&id AcknowledgedSafetyCheck
+5Screenshot#computer_screenshot!detail
1ConfigurationUpdateItem#12 Reasoning Text 1Format|
+4Param#22 Reasoning Text 1Format|
1ContainerReference#02
1ContentPartAddedEvent#1121!event_id Part| 1ReasoningText#02
3DoneEvent#1121!event_id Part| 1ReasoningText#02
+1ConversationParam?id
1CreateParams| 3NonStreaming* AccessPrograms* BackgroundOptions* ContextManagement* Conversation| Image* Moderation* 1Policy* 2Input* 2Output* PromptCacheOptions* StreamOptions* ToolChoice| 2SpecificProgrammaticToolCallingParam* ResponseCreateParamsBase* 3Streaming*
1CreatedEvent#111!event_id
+1CustomToolCall#03!status Caller| 1Direct#01 1Program#01!call_id
4InputDeltaEvent#1141
5DoneEvent#1141
4Item#13&status
+4Output#04&output!status OutputOutputContentList| Caller| 1Direct#01 1Program#01!call_id
5Item#14&id&status
1Error?code Misalignment 1Steer
2Event#11!error&sequence_number
1FailedEvent#111!created_at
1FileSearchCallCompletedEvent#1131
4InProgressEvent#1132
4SearchingEvent#1131
+3ToolCall#file_search_call Result
+1FormatTextConfig|
+3JSONSchemaConfig#12&name!json_schema
1FunctionCallArgumentsDeltaEvent#1131!call_id
4DoneEvent#1131!call_id
+3OutputItem|
5List|
6Param| 5Param|
+2ShellCallOutputContent?outcome Outcome| 1Timeout#01 1Exit#01
3ToolCall#shell_call Action Environment| Caller| 1Direct#01 1Program#01!call_id
5Output#shell_call_output&id Output 1Outcome| 2Timeout#01 2Exit#01 Caller| 1Direct#01 1Program#01!call_id
+2ToolCall#function_call!turn_id Caller| 1Direct#01 1Program#01!call_id
4Item#function_call!turn_id
4OutputItem#function_call_output!turn_id&id OutputOutputContentList| Caller| 1Direct#01 1Program#01!call_id
+2WebSearch#web_search_call!turn_id Action| 1Search#01 2Source#url!source 1OpenPage#02 1Find#find_in_page
1ImageGenCallCompletedEvent#response.image_generation_call.completed
4GeneratingEvent#response.image_generation_call.generating
4InProgressEvent#response.image_generation_call.in_progress
4PartialImageEvent#response.image_generation_call.partial_image
1InProgressEvent#112
1Includable'file_search_call.results'web_search_call.results'web_search_call.action.sources'message.input_image.image_url'computer_call_output.output.image_url'code_interpreter_call.outputs'reasoning.encrypted_content'message.output_text.logprobs
1IncompleteEvent#111!created_at
1Input|
+2Audio#02 InputAudio
+2Content|
+2File#02 PromptCacheBreakpoint
+3Content#12 PromptCacheBreakpoint
+2Image#02&detail PromptCacheBreakpoint
+3Content#12 PromptCacheBreakpoint
+2Item| Message#01!id!turn_id ComputerCallOutput#03&output 3AcknowledgedSafetyCheck FunctionCallOutput#03!turn_id&output 3Caller| 4Direct#01 4Program#01!call_id ToolSearchCall#03 AdditionalTools#02 ImageGenerationCall#03 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Output#04 ShellCall#02 2Action 2Caller| 3Direct#01 3Program#01!call_id 2Environment| 2Output#03&output 3Caller| 4Direct#01 4Program#01!call_id ApplyPatchCall#03 3Operation| 4CreateFile#02 4DeleteFile#02 4UpdateFile#02 3Caller| 4Direct#01 4Program#01!call_id 3Output#04&status 4Caller| 5Direct#01 5Program#01!call_id McpListTools#03 3Tool 1ApprovalRequest#03!request 2Response#03&approve 1Call#02!turn_id CompactionTrigger#02 ItemReference#02!item_reference Program#01!caller_id 1Output#02
2MessageContentList|
5Param| 2ContentParam|
3Item#11&id!turn_id
2Param| 2ItemParam| Message* ComputerCallOutput* 3AcknowledgedSafetyCheck* FunctionCallOutput* 3Caller| 4Direct* 4Program* ToolSearchCall* AdditionalTools* ImageGenerationCall* 3Error* 4ModerationDetails* 3SvgUsage* LocalShellCall* 3Action* 3Output* ShellCall* 2Action* 2Caller| 3Direct* 3Program* 2Environment| 2Output* 3Caller| 4Direct* 4Program* ApplyPatchCall* 3Operation| 4CreateFile* 4DeleteFile* 4UpdateFile* 3Caller| 4Direct* 4Program* 3Output* 4Caller| 5Direct* 5Program* McpListTools* 3Tool* 1ApprovalRequest* 2Response* 1Call* CompactionTrigger* ItemReference* Program* 1Output*
+2Text#02 PromptCacheBreakpoint
+3Content#12 PromptCacheBreakpoint
1Item| AdditionalTools#02 Program#01!caller_id 1Output#02 ImageGenerationCall#03 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Output#04 McpListTools#03 3Tool 1ApprovalRequest#03!request 2Response#03&approve 1Call#02!turn_id
2List@01&first_id!model%
1LocalEnvironment#11
1McpCallArgumentsDeltaEvent#1131!event_id
4DoneEvent#1131!event_id
3CompletedEvent#1121!event_id
3FailedEvent#1121!event_id
3InProgressEvent#1122!event_id
2ListToolsCompletedEvent#1131
4FailedEvent#1131
4InProgressEvent#1132
1OutputItem| Program#01!caller_id 1Output#02 AdditionalTools#02 ImageGenerationCall#03 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Output#04 McpCall#02!turn_id 1ListTools#03 3Tool 1ApprovalRequest#03!request 2Response#03&approve
3AddedEvent#1121!event_id
3DoneEvent#1121!event_id
+2Message#01$role=assistant!turn_id&id&status Content|
+2Refusal#01!index&refusal
+2Text#02&annotations Annotation| 1FileCitation#02!end_index&file_id 1URLCitation#02!url_citation 1ContainerFileCitation#03 1FilePath#02!end_index&file_id Logprob 1TopLogprob
3AnnotationAddedEvent#11211 Annotation| 1FileCitation#02!end_index&file_id 1URLCitation#02!url_citation 1ContainerFileCitation#03 1FilePath#02!end_index&file_id
+1Prompt?id Variables|
1QueuedEvent#111
+1ReasoningItem#11!turn_id!action Summary#summary_text Content#reasoning_text
2SummaryPartAddedEvent#1131 Part#summary_text
4DoneEvent#1131 Part#summary_text
3TextDeltaEvent#1131
4DoneEvent#1131
2TextDeltaEvent#1121
3DoneEvent#1121
1RefusalDeltaEvent#1111
2DoneEvent#1111
1RetrieveParams| 3NonStreaming* 3Base* 3Streaming*
1ShellCallCommandAddedEvent#1131
4DeltaEvent#1131
4DoneEvent#1131
3OutputContentDeltaEvent#1141 Delta
5DoneEvent#1141 Output 1Outcome| 2Timeout#01 2Exit#01
1Status'completed'failed'in_progress'cancelled'queued'incomplete
1SteerAcceptedEvent#1111 Steer
2ErrorCode|
+2Event#111
2FailedEvent#1111 Error#invalid_request_error Steer
+2Input| 3ItemList| 5Message#01$role=user!turn_id 5FunctionCallOutput#03!turn_id&output 8Caller| 9Direct#01 9Program#01!call_id
+3Content|
2PendingEvent#1111 Steer
3Reason|
2RequiredInput| FunctionCallOutput#03!id!output CustomToolCallOutput#04!output!id ComputerCallOutput#03!output!id ShellCallOutput#03!output!id ApplyPatchCallOutput#04!status!id ToolSearchOutput#03!id!tools McpApprovalResponse#03!approve
1StreamEvent|
+1TextConfig
2DeltaEvent#response.output_text.delta!event_id Logprob 1TopLogprob
2DoneEvent#response.output_text.done!event_id Logprob 1TopLogprob
1ToolSearchCall#03
3OutputItem#13&id
+5Param#23&tools Tool| 1Mcp#01!connection_origin!name 2AllowedTools| 4McpToolFilter 2RequireApproval| 4McpToolApprovalFilter 8Always 8Never 1CodeInterpreter#02&container!code_interpreter!index 3Container| 4CodeInterpreterToolAuto#01 8NetworkPolicy| 1ProgrammaticToolCalling#03!enabled 1ImageGeneration#02 3InputImageMask 3Svg 4Reasoning 1LocalShell#02
1Usage?input_tokens InputTokensDetails 3CacheWriteTokensDetails OutputTokensDetails
1WebSearchCallCompletedEvent#1131
4InProgressEvent#1132
4SearchingEvent#1131
ResponsesClientEvent| ResponseCreate#011 2AccessPrograms 2BackgroundOptions 2ContextManagement 2Conversation| 2Image 2Moderation 3Policy 4Input 4Output 2PromptCacheOptions 2StreamOptions 2ToolChoice| 4SpecificProgrammaticToolCallingParam#13!enabled ContextManagement=responses.responses_client_event.ResponseCreateContextManagement Conversation=responses.responses_client_event.ResponseCreateConversation Moderation=responses.responses_client_event.ResponseCreateModeration 1Policy=responses.responses_client_event.ResponseCreateModerationPolicy 2Input=responses.responses_client_event.ResponseCreateModerationPolicyInput 2Output=responses.responses_client_event.ResponseCreateModerationPolicyOutput PromptCacheOptions=responses.responses_client_event.ResponseCreatePromptCacheOptions StreamOptions=responses.responses_client_event.ResponseCreateStreamOptions ToolChoice=responses.responses_client_event.ResponseCreateToolChoice 2SpecificProgrammaticToolCallingParam=responses.responses_client_event.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
3Param| ResponseCreate* 2AccessPrograms* 2BackgroundOptions* 2ContextManagement* 2Conversation| 2Image* 2Moderation* 3Policy* 4Input* 4Output* 2PromptCacheOptions* 2StreamOptions* 2ToolChoice| 4SpecificProgrammaticToolCallingParam* ContextManagement=responses.responses_client_event_param.ResponseCreateContextManagement Conversation=responses.responses_client_event_param.ResponseCreateConversation Moderation=responses.responses_client_event_param.ResponseCreateModeration 1Policy=responses.responses_client_event_param.ResponseCreateModerationPolicy 2Input=responses.responses_client_event_param.ResponseCreateModerationPolicyInput 2Output=responses.responses_client_event_param.ResponseCreateModerationPolicyOutput PromptCacheOptions=responses.responses_client_event_param.ResponseCreatePromptCacheOptions StreamOptions=responses.responses_client_event_param.ResponseCreateStreamOptions ToolChoice=responses.responses_client_event_param.ResponseCreateToolChoice 2SpecificProgrammaticToolCallingParam=responses.responses_client_event_param.ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
1ServerEvent| ResponseAudioWsDelta#response.audio.delta!content_index 3Done#response.audio.done!content_index 2TranscriptWsDelta#response.audio.transcript.delta 4Done#response.audio.transcript.done 1CodeInterpreterCallCodeWsDelta#response.code_interpreter_call_code.delta 6Done#response.code_interpreter_call_code.done 4WsCompleted#response.code_interpreter_call.completed 4InWsProgress#response.code_interpreter_call.in_progress 4WsInterpreting#response.code_interpreter_call.interpreting 1CompactionWsCompacting#response.compaction.compacting 1WsCompleted#response.completed!created_at 1ContentPartWsAdded#response.content_part.added!event_id 4Done#response.content_part.done!event_id 1WsCreated#response.created!event_id 1FileSearchCallWsCompleted#response.file_search_call.completed 4InWsProgress#response.file_search_call.in_progress 4WsSearching#response.file_search_call.searching 1FunctionCallArgumentsWsDelta#response.function_call_arguments.delta!call_id 5Done#response.function_call_arguments.done!call_id 1ShellCallCommandWsAdded#response.shell_call_command.added 5Delta#response.shell_call_command.delta 5Done#response.shell_call_command.done 3OutputContentWsDelta#response.shell_call_output_content.delta 6Done#response.shell_call_output_content.done 1InWsProgress#response.in_progress 1WsFailed#response.failed!created_at 2Incomplete#response.incomplete!created_at 1OutputItemWsAdded#response.output_item.added!event_id 4Done#response.output_item.done!event_id 1ReasoningSummaryPartWsAdded#response.reasoning_summary_part.added 5Done#response.reasoning_summary_part.done 3TextWsDelta#response.reasoning_summary_text.delta 5Done#response.reasoning_summary_text.done 2TextWsDelta#response.reasoning_text.delta 4Done#response.reasoning_text.done 1RefusalWsDelta#response.refusal.delta 3Done#response.refusal.done 1TextWsDelta#response.output_text.delta!event_id 3Done#response.output_text.done!event_id 1WebSearchCallWsCompleted#response.web_search_call.completed 4InWsProgress#response.web_search_call.in_progress 4WsSearching#response.web_search_call.searching 1ImageGenCallWsCompleted#response.image_generation_call.completed 5Generating#response.image_generation_call.generating 4InWsProgress#response.image_generation_call.in_progress 4PartialWsImage#response.image_generation_call.partial_image 1McpCallArgumentsWsDelta#response.mcp_call_arguments.delta!event_id 5Done#response.mcp_call_arguments.done!event_id 3WsCompleted#response.mcp_call.completed!event_id 4Failed#response.mcp_call.failed!event_id 3InWsProgress#response.mcp_call.in_progress!event_id 2ListToolsWsCompleted#response.mcp_list_tools.completed 5Failed#response.mcp_list_tools.failed 4InWsProgress#response.mcp_list_tools.in_progress 1OutputTextAnnotationWsAdded#response.output_text.annotation.added 1WsQueued#response.queued 1CustomToolCallInputWsDelta#response.custom_tool_call_input.delta 6Done#response.custom_tool_call_input.done 1WsError#01!event_id!code!message 3Error 4Misalignment 5Steer
ServiceTier|
+SkillReference#02!description
Tool| Mcp#01!connection_origin!name 1AllowedTools| 3McpToolFilter 1RequireApproval| 3McpToolApprovalFilter 7Always 7Never CodeInterpreter#02&container!code_interpreter!index 2Container| 3CodeInterpreterToolAuto#01 7NetworkPolicy| ProgrammaticToolCalling#03!enabled ImageGeneration#02 2InputImageMask 2Svg 3Reasoning LocalShell#02 WebSearchToolFilters=responses.web_search_tool.Filters 3UserLocation=responses.web_search_tool.UserLocation 3=responses.
+1ChoiceAllowed#allowed_tools
+2ApplyPatch#02
+2Custom#01!custom!schema&name
+2Function#01!defer_loading!function!index
+2Mcp#01!connection_origin
2Options'none'auto'required
+2Shell#01
+2Types?type
1Param| Mcp* 1AllowedTools| 3McpToolFilter* 1RequireApproval| 3McpToolApprovalFilter* 7Always* 7Never* CodeInterpreter* 2Container| 3CodeInterpreterToolAuto* 7NetworkPolicy| ProgrammaticToolCalling* ImageGeneration* 2InputImageMask* 2Svg* 3Reasoning* LocalShell* ParseableToolParam| WebSearchTool=responses.WebSearchToolParam 3Filters=responses.web_search_tool_param.Filters 3UserLocation=responses.web_search_tool_param.UserLocation
+1SearchOutputNamespaceTool#11&description 1| 1Function#01!function!index
+2Tool#12
+WebSearchPreviewTool?type UserLocation#approximate
+2Tool?type Filters UserLocation#approximate""",
    "beta": """<responses Beta Agent =====-===============--==--=========---========----+++++++++++-+++++-+==----=++==-+-++=-=--=+++++----==++==-===---=----+++++=+=--==========--=-+-====--=++++++++-++++===+===+--++++++++-+++++======-==-======++++++=+++---===-===============-========
Agent@01 Compaction Experimental
1BrowserAuthenticationCancelParam*
5Param*
3SubmitParam* Field
5Param* Field
2OriginAccessParam*
5Param*
1CloseSubagentCallItem#13
1CommandExecutionItem#12
1Content| EncryptedContentResource#12
1CreateParams* Compaction Experimental
2SubagentCallItem#13
1Deleted@011
1FunctionCallItem#12&id&turn_id
3Output|
4Param| InputContentParamInputImage* 4Text*
3Status'in_progress'completed'failed'incomplete
1InterruptSubagentCallItem#13
1ListParams*
1McpCallItem#12&turn_id&status
1OutputCommandExecutionOutputDeltaEvent#11131
2Item| ComputerUseCallItemResource#23 5Output#computer_screenshot!detail BrowserAuthenticationRequestItemResource#computer_use_approval_request&id 5Request#42!action 6Field 6Option
3Status'in_progress'completed'incomplete
+1Reasoning
2Item#11!action&turn_id
1ResumeSubagentCallItem#13
1SendSubagentInputCallItem#14
1Session@011 1 1Compaction 1Experimental RequiredAction| 2SessionRequiredActionResourceMcpApprovalRequest#03!arguments 9Request#mcp_tool_call 6ComputerUseApprovalRequest#04!id aRequest| bComputerUseApprovalRequestKindResourceBrowserAuthentication#02!action jField jOption iOriginAccess#03 6FunctionCall#02!id&turn_id 6EnvironmentConnection#02 PromptCacheOptions SpendControl
2AssistantMessage#01$role=assistant&turn_id&id&status
2BudgetReachedEvent#1112
2CreatedEvent#1111!created_at
2Deleted@0111
2EnvironmentConnectedEvent#11111
3DisconnectedEvent#11111
3ExpiredEvent#11111
3FailedEvent#11111
3PendingEvent#11111
3ReadyEvent#11111
3ResetEvent#11111
3State?id Error
3SuspendedEvent#11111
2ErrorEvent#11&session_id!code!message&event_id
2Event|
2FailedEvent#1111!created_at
2IdleEvent#1111!created_at
2InProgressEvent#1112!created_at
2InputMessageParam*
3Param| SessionInputParamAgentSessionInputMcpApprovalRequestResult* aResponse* 6ComputerUseApprovalRequestResult* bResponse| 6Message* 6Cancel* 6ToolResult*
2Item| FunctionCallOutputItemResource#23&turn_id!name AgentMessageItemResource#22!author ComputerUseCallItemResource#23 5Output#computer_screenshot!detail BrowserAuthenticationRequestItemResource#computer_use_approval_request&id 5Request#42!action 6Field 6Option ComputerUseApprovalRequestResultItemResource#25 7Response| 8ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource#22!fields$action=submit gCancelResource#22!fields$action=cancel
2Message#01&status&turn_id
3Content| MessageContentResourceInputText#02 4Image#02!detail 3OutputText#02!annotations
2RequiresActionEvent#1112
2SubagentActiveEvent#11111
3ClosedEvent#11111
3CreatedEvent#11111
2TurnCancelledEvent#11111
3CompletedEvent#11111
3ContentPartAddedEvent#111121
5DoneEvent#111121
3CreatedEvent#11111
3FailedEvent#11111
3InProgressEvent#11112
3ItemAddedEvent#111111
4DoneEvent#111111
3OutputTextDeltaEvent#111121
5DoneEvent#111121
3ReasoningSummaryPartAddedEvent#111131
6DoneEvent#111131
5TextDeltaEvent#111131
6DoneEvent#111131
+1Text?format
1Tool| 2ResourceFunction#01!function&defer_loading!index 3ProgrammaticToolCalling#03&enabled 3Mcp#01&connection_origin!name 3WebSearch#02&context_size 5Location 3ComputerUse#02 3Automations#01
2Param| 2ConfigParamFunction* 4ToolSearch* 4ProgrammaticToolCalling* 4Mcp* 4WebSearch* 6Location* 4ComputerUse* 4Automations*
1UpdateParams* Compaction Experimental
1WaitForSubagentsCallItem#14
1WebSearchCallItem#13&turn_id
Assistant@01 ToolResources 2CodeInterpreter 2FileSearch
1CreateParams* ToolResources 2CodeInterpreter 2FileSearch 4VectorStore 6ChunkingStrategy| 8Auto 8Static 9Static
1Deleted@011
1ListParams*
+1ResponseFormatOption|
1StreamEvent| ThreadCreated 1RunCreated 2Queued 2InProgress 2RequiresAction 2Completed 2Incomplete 2Failed 2Cancelling 2Cancelled 2Expired 2StepCreated 3InProgress 3Delta 3Completed 3Failed 3Cancelled 3Expired 1MessageCreated 2InProgress 2Delta 2Completed 2Incomplete ErrorEvent
+1Tool|
+2Choice?type
+3Function?name
+3Option|
1UpdateParams* ToolResources 2CodeInterpreter 2FileSearch
AutoFileChunkingStrategyParam=AutoFileChunkingStrategyParam
BetaComputerActionListParam| 3Param| Click* DoubleClick* Drag* 1Path* Keypress* Move* Screenshot* Scroll* Type* Wait*
+1CustomTool#11!custom!schema&name Format| 1Text#01!text!index 1Grammar#01!grammar
+1FileSearchTool#12&vector_store_ids!file_search Filters| 1ComparisonFilter 1CompoundFilter 3Filter| 4ComparisonFilter RankingOptions 2HybridSearch
1Response@01 AccessPrograms IncompleteDetails ToolChoice| 2BetaSpecificProgrammaticToolCallingParam#13!enabled Conversation Image InputTransformation#reasoning!summary Moderation 1Input| 2ModerationResult#02 2Error#01!error!sequence_number 1Output| 2ModerationResult#02 2Error#01!error!sequence_number PromptCacheDiagnostics| 3CacheMiss#02 4Hit#02 3ComparisonResponseNotFound#04 3Unavailable#01 2Options Reasoning ToolUsage 2ImageGen 4InputTokensDetails 4CachedTokensDetails 4OutputTokensDetails 2WebSearch
2ApplyPatchToolCall#apply_patch_call Operation| 1CreateFile#02 1DeleteFile#02 1UpdateFile#02 Agent Caller| 1Direct#01 1Program#01!call_id
6Output#apply_patch_call_output&id Agent Caller| 1Direct#01 1Program#01!call_id
+2ComputerToolCall#computer_call PendingSafetyCheck Agent
2ConfigurationUpdateItem#12 Agent Reasoning Text 1Format| 2Text#01!text!index
+5Param#22 Agent Reasoning Text 1Format| 2Text#01!text!index
+2CustomToolCall#03!status Agent Caller| 1Direct#01 1Program#01!call_id
+5Output#04&output!status OutputOutputContentList| Agent Caller| 1Direct#01 1Program#01!call_id
+2FileSearchToolCall#file_search_call Agent Result
+2FormatTextConfig| Text#01!text!index JSONObject#02
2FunctionCallOutputItemListParam| 6Param|
3ShellToolCall#shell_call Action Environment| Agent Caller| 1Direct#01 1Program#01!call_id
6Output#shell_call_output&id Output 1Outcome| 2Timeout#01 2Exit#01 Agent Caller| 1Direct#01 1Program#01!call_id
+3ToolCall#function_call!turn_id Agent Caller| 1Direct#01 1Program#01!call_id
5OutputItem#function_call_output!turn_id&id OutputOutputContentList| Agent Caller| 1Direct#01 1Program#01!call_id
+3WebSearch#web_search_call!turn_id Action| 1Search#01 2Source#url!source 1OpenPage#02 1FindInPage#03 Agent
2InjectCreatedEvent#1111
+3Event#111
3FailedEvent#1111 Error
+2InputItem| Message#01!id!turn_id 1Agent ComputerCallOutput#03&output 3AcknowledgedSafetyCheck 3Agent FunctionCallOutput#03!turn_id&output 3Agent 3Caller| 4Direct#01 4Program#01!call_id AgentMessage#02!recipient_agent_id 2Content| 3EncryptedContent#02 2Agent MultiAgentCall#03 3Agent 3Output#04 4Output#output_text 5Annotation| 6FileCitation#02!end_index&file_id 6URLCitation#02!url_citation 6ContainerFileCitation#03 4Agent ToolSearchCall#03 3Agent AdditionalTools#02 2Agent ImageGenerationCall#03 3Agent 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Agent 3Output#04 4Agent ShellCall#02 2Action 2Agent 2Caller| 3Direct#01 3Program#01!call_id 2Environment| 2Output#03&output 3Agent 3Caller| 4Direct#01 4Program#01!call_id ApplyPatchCall#03 3Operation| 4CreateFile#02 4DeleteFile#02 4UpdateFile#02 3Agent 3Caller| 4Direct#01 4Program#01!call_id 3Output#04&status 4Agent 4Caller| 5Direct#01 5Program#01!call_id McpListTools#03 3Tool 3Agent 1ApprovalRequest#03!request 3Agent 2Response#03&approve 3Agent 1Call#02!turn_id 2Agent CompactionTrigger#02 2Agent ItemReference#02!item_reference 2Agent Program#01!caller_id 1Agent 1Output#02 2Agent
3MessageContentListParam| 3ContentParam|
3Param| 3ItemParam| Message* 1Agent* ComputerCallOutput* 3AcknowledgedSafetyCheck* 3Agent* FunctionCallOutput* 3Agent* 3Caller| 4Direct* 4Program* AgentMessage* 2Content| 3EncryptedContent* 2Agent* MultiAgentCall* 3Agent* 3Output* 4Output* 5Annotation| 6FileCitation* 6URLCitation* 6ContainerFileCitation* 4Agent* ToolSearchCall* 3Agent* AdditionalTools* 2Agent* ImageGenerationCall* 3Agent* 3Error* 4ModerationDetails* 3SvgUsage* LocalShellCall* 3Action* 3Agent* 3Output* 4Agent* ShellCall* 2Action* 2Agent* 2Caller| 3Direct* 3Program* 2Environment| 2Output* 3Agent* 3Caller| 4Direct* 4Program* ApplyPatchCall* 3Operation| 4CreateFile* 4DeleteFile* 4UpdateFile* 3Agent* 3Caller| 4Direct* 4Program* 3Output* 4Agent* 4Caller| 5Direct* 5Program* McpListTools* 3Tool* 3Agent* 1ApprovalRequest* 3Agent* 2Response* 3Agent* 1Call* 2Agent* CompactionTrigger* 2Agent* ItemReference* 2Agent* Program* 1Agent* 1Output* 2Agent*
2Item| AgentMessage#02!recipient_agent_id 2Content| 3Text#01&text!index 3SummaryText#02 3ReasoningText#02 3ComputerScreenshot#02&detail 5PromptCacheBreakpoint 3EncryptedContent#02 2Agent MultiAgentCall#03 3Agent 3Output#04 4Agent AdditionalTools#02 2Agent Program#01!caller_id 1Agent 1Output#02 2Agent ImageGenerationCall#03 3Agent 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Agent 3Output#04 4Agent McpListTools#03 3Tool 3Agent 1ApprovalRequest#03!request 3Agent 2Response#03&approve 3Agent 1Call#02!turn_id 2Agent
2OutputItem| AgentMessage#02!recipient_agent_id 2Content| 3Text#01&text!index 3SummaryText#02 3ReasoningText#02 3ComputerScreenshot#02&detail 5PromptCacheBreakpoint 3EncryptedContent#02 2Agent MultiAgentCall#03 3Agent 3Output#04 4Agent Program#01!caller_id 1Agent 1Output#02 2Agent AdditionalTools#02 2Agent ImageGenerationCall#03 3Agent 3Error 4ModerationDetails 3SvgUsage LocalShellCall#03 3Action#exec 3Agent 3Output#04 4Agent McpCall#02!turn_id 2Agent 1ListTools#03 3Tool 3Agent 1ApprovalRequest#03!request 3Agent 2Response#03&approve 3Agent
+2ReasoningItem#11!turn_id!action Summary#summary_text Agent Content#reasoning_text
+2SteerInput| ResponseSteerInputItemList| 5Message#01$role=user!turn_id 6Agent 5FunctionCallOutput#03!turn_id&output 8Agent 8Caller| 9Direct#01 9Program#01!call_id
+1ResponsesClientEvent| ResponseCreate#011 2AccessPrograms 2BackgroundOptions 2ContextManagement 2Conversation| 2Image 2Moderation 3Policy 4Input 4Output 2MultiAgent 2PromptCacheOptions 2Reasoning 2StreamOptions 2ToolChoice| 4BetaSpecificProgrammaticToolCallingParam#13!enabled
2ServerEvent| 1ResponseAudioWsDelta#response.audio.delta!content_index 4Done#response.audio.done!content_index 3TranscriptWsDelta#response.audio.transcript.delta 5Done#response.audio.transcript.done 2CodeInterpreterCallCodeWsDelta#response.code_interpreter_call_code.delta 7Done#response.code_interpreter_call_code.done 5WsCompleted#response.code_interpreter_call.completed 5InWsProgress#response.code_interpreter_call.in_progress 5WsInterpreting#response.code_interpreter_call.interpreting 2CompactionWsCompacting#response.compaction.compacting 2WsCompleted#response.completed!created_at 2ContentPartWsAdded#response.content_part.added!event_id 5Done#response.content_part.done!event_id 2WsCreated#response.created!event_id 2FileSearchCallWsCompleted#response.file_search_call.completed 5InWsProgress#response.file_search_call.in_progress 5WsSearching#response.file_search_call.searching 2FunctionCallArgumentsWsDelta#response.function_call_arguments.delta!call_id 6Done#response.function_call_arguments.done!call_id 2ShellCallCommandWsAdded#response.shell_call_command.added 6Delta#response.shell_call_command.delta 6Done#response.shell_call_command.done 4OutputContentWsDelta#response.shell_call_output_content.delta 7Done#response.shell_call_output_content.done 2InWsProgress#response.in_progress 2WsFailed#response.failed!created_at 3Incomplete#response.incomplete!created_at 2OutputItemWsAdded#response.output_item.added!event_id 5Done#response.output_item.done!event_id 2ReasoningSummaryPartWsAdded#response.reasoning_summary_part.added 6Done#response.reasoning_summary_part.done 4TextWsDelta#response.reasoning_summary_text.delta 6Done#response.reasoning_summary_text.done 3TextWsDelta#response.reasoning_text.delta 5Done#response.reasoning_text.done 2RefusalWsDelta#response.refusal.delta 4Done#response.refusal.done 2TextWsDelta#response.output_text.delta!event_id 4Done#response.output_text.done!event_id 2WebSearchCallWsCompleted#response.web_search_call.completed 5InWsProgress#response.web_search_call.in_progress 5WsSearching#response.web_search_call.searching 2ImageGenCallWsCompleted#response.image_generation_call.completed 6Generating#response.image_generation_call.generating 5InWsProgress#response.image_generation_call.in_progress 5PartialWsImage#response.image_generation_call.partial_image 2McpCallArgumentsWsDelta#response.mcp_call_arguments.delta!event_id 6Done#response.mcp_call_arguments.done!event_id 4WsCompleted#response.mcp_call.completed!event_id 5Failed#response.mcp_call.failed!event_id 4InWsProgress#response.mcp_call.in_progress!event_id 3ListToolsWsCompleted#response.mcp_list_tools.completed 6Failed#response.mcp_list_tools.failed 5InWsProgress#response.mcp_list_tools.in_progress 2OutputTextAnnotationWsAdded#response.output_text.annotation.added 2WsQueued#response.queued 2CustomToolCallInputWsDelta#response.custom_tool_call_input.delta 7Done#response.custom_tool_call_input.done 2WsError#01!event_id!code!message 4Error 5Misalignment 6Steer 4Agent
+1Tool| Mcp#01!connection_origin!name 1AllowedTools| 3McpToolFilter 1RequireApproval| 3McpToolApprovalFilter 7Always 7Never CodeInterpreter#02&container!code_interpreter!index 2Container| 3CodeInterpreterToolAuto#01 7NetworkPolicy| ProgrammaticToolCalling#03!enabled ImageGeneration#02 2InputImageMask 2Svg 3Reasoning LocalShell#02
chatkit_workflow/ ChatKitWorkflow?id Tracing
+CodeInterpreterTool#12!container!code_interpreter!index
Environment| 1ResourceNone#01 2OpenAIHosted#openai_hosted&id 6Network 6Packages 6Desktop 2SelfHosted#02&id
1Param| 2None* 2OpenAIHosted* 6Desktop* 6Network* 6Packages* 2SelfHosted*
+FileChunkingStrategy=FileChunkingStrategy
+1SearchTool#12!vector_store_ids!id!index 2 2RankingOptions
+FunctionTool#11!defer_loading&function!name!id!index
HostedEnvironmentFile| 3ResourceInline#01&id!description
3ID#02&id&file_id
3Param| 4FileID* 4Inline*
+1Plugin#inline!path!id!source
1Skill| 2ResourceInline#01!path!id!source
2Param| 3SkillReference* 3Inline*
2Reference#02&description
InlineCapabilitySourceParam*
InputContent| 2ResourceInputText#02 4Image#02!detail
2Param| 3InputText* 4Image*
McpTransport| 2ResourceHTTP#01!headers 3Stdio#01
2Param| 2ConfigParamHTTP* 4Stdio*
+MultiAgentConfig?enabled
OtherFileChunkingStrategyObject=OtherFileChunkingStrategyObject
OutputText#02!annotations
PersistedAgentTool| 3ResourceFunction#01!function&defer_loading!index 4ToolSearch#02 4ProgrammaticToolCalling#03&enabled 4Mcp#01&connection_origin!name 4WebSearch#02&context_size 6Location 4ComputerUse#02 4Automations#01
3Param| 3ConfigParamFunction* 5ToolSearch* 5ProgrammaticToolCalling* 5Mcp* 5WebSearch* 7Location* 5ComputerUse* 5Automations*
1McpTransport| 3ResourceHTTP#01&headers 4Stdio#01
3Param| 3ConfigParamHTTP* 5Stdio*
ResponseCompactParams* Image PromptCacheOptions
1CreateParams| 3NonStreaming* AccessPrograms* BackgroundOptions* ContextManagement* Conversation| Image* Moderation* 1Policy* 2Input* 2Output* MultiAgent* PromptCacheOptions* Reasoning* StreamOptions* ToolChoice| 2BetaSpecificProgrammaticToolCallingParam* ResponseCreateParamsBase* 3Streaming*
1RetrieveParams| 3NonStreaming* 3Base* 3Streaming*
SessionError?message
1TurnError?code
SetupCommandParam*
+StaticFileChunkingStrategy=StaticFileChunkingStrategy
4Object=StaticFileChunkingStrategyObject
Subagent@agent.session.subagent
SummaryText#02
TextFormat| 2ResourceText#01!text!index 3JSONSchema#02!name!json_schema
2Param| 3Text* 3JSONSchema*
Thread@01 ToolResources 2CodeInterpreter 2FileSearch
1CreateAndRunParams| 5NonStreaming* 1* 1Message* 2Attachment* 3Tool| 4FileSearch* 1ToolResources* 3CodeInterpreter* 3FileSearch* 5VectorStore* 7ChunkingStrategy| 9Auto* 9Static* aStatic* ToolResources* 2CodeInterpreter* 2FileSearch* TruncationStrategy* ThreadCreateAndRunParamsBase* 5Streaming* Tool|
2Params* Message 1Attachment 2Tool| 3FileSearch ToolResources 2CodeInterpreter 2FileSearch 4VectorStore 6ChunkingStrategy| 8Auto 8Static 9Static
1Deleted@011
1UpdateParams* ToolResources 2CodeInterpreter 2FileSearch
TokenUsage?input_tokens InputTokensDetails OutputTokensDetails
VectorStore=VectorStore FileCounts=vector_store. ExpiresAfter=vector_store.
2CreateParams=VectorStoreCreateParams ExpiresAfter=vector_store_create_params.
2Deleted=VectorStoreDeleted
2ListParams=VectorStoreListParams
2UpdateParams=VectorStoreUpdateParams ExpiresAfter=vector_store_update_params.
WebSearchAction| 3ResourceSearch#01 4OpenPage#02 4FindInPage#03 4Other#01""",
    "beta.realtime": """ConversationCreatedEvent#111 1@realtime.conversation
+1Item@realtime.item%
+2Content
+2CreateEvent#1111
2CreatedEvent#1111
+2DeleteEvent#1111
2DeletedEvent#1111
2InputAudioTranscriptionCompletedEvent#11131 Usage| 1TranscriptTextUsageTokens#01 5InputTokenDetails 4Duration#01 Logprob
5DeltaEvent#11131 Logprob
5FailedEvent#11131 Error
+2RetrieveEvent#1111
+2TruncateEvent#1111
2TruncatedEvent#1111
+2WithReference@realtime.item% Content
ErrorEvent#11!session_id!code!message&event_id 1
+InputAudioBufferAppendEvent#131
+3ClearEvent#131
3ClearedEvent#131
+3CommitEvent#131
3CommittedEvent#131
3SpeechStartedEvent#132
4StoppedEvent#132
RateLimitsUpdatedEvent#121 1Limit
+RealtimeClientEvent| OutputAudioBufferClear#031
1ConnectParams*
1Response@011
2Status Error
2Usage InputTokenDetails OutputTokenDetails
1ServerEvent| ConversationItemRetrieved#0111 OutputAudioBufferStarted#031 3Stopped#031 3Cleared#031
ResponseAudioDeltaEvent#1111!sequence_number
2DoneEvent#1111!sequence_number
2TranscriptDeltaEvent#1121
3DoneEvent#1121
+1CancelEvent#111
1ContentPartAddedEvent#1121!sequence_number Part
3DoneEvent#1121!sequence_number Part
+1CreateEvent#111 1 1Tool#function!defer_loading!function!index
1CreatedEvent#111!sequence_number
1DoneEvent#111
1FunctionCallArgumentsDeltaEvent#1131!sequence_number
4DoneEvent#1131!sequence_number!name
1OutputItemAddedEvent#1121!sequence_number
3DoneEvent#1121!sequence_number
1TextDeltaEvent#1111
2DoneEvent#1111
Session InputAudioNoiseReduction 2Transcription Tool#function!defer_loading!function!index Tracing| 1TracingConfiguration TurnDetection
1CreateParams* ClientSecret 2ExpiresAfter InputAudioNoiseReduction 2Transcription Tool Tracing| 1TracingConfiguration TurnDetection
2Response?client_secret ClientSecret InputAudioTranscription Tool#function!defer_loading!function!index Tracing| 1TracingConfiguration TurnDetection
1CreatedEvent#111
+1UpdateEvent#111 1 1ClientSecret 3ExpiresAfter 1InputAudioNoiseReduction 3Transcription 1Tool#function!defer_loading!function!index 1Tracing| 2TracingConfiguration 1TurnDetection
1UpdatedEvent#111
TranscriptionSession?client_secret ClientSecret InputAudioTranscription TurnDetection
2CreateParams* ClientSecret 2ExpiresAt InputAudioNoiseReduction 2Transcription TurnDetection
+2Update#021 Session 1ClientSecret 3ExpiresAt 1InputAudioNoiseReduction 3Transcription 1TurnDetection
2UpdatedEvent#121""",
    "realtime": """+AudioTranscription
CallAcceptParams*
1CreateParams*
1ReferParams*
1RejectParams*
ClientSecretCreateParams* ExpiresAfter Session|
3Response?expires_at Session|
ConnectClientEventParam|
ConversationCreatedEvent#111 1@realtime.conversation
+1Item|
2Added#0111
+2CreateEvent#1111
2CreatedEvent#1111
+2DeleteEvent#1111
2DeletedEvent#1111
2Done#0111
2InputAudioTranscriptionCompletedEvent#11131 Usage| 1TranscriptTextUsageTokens#01 5InputTokenDetails 4Duration#01
5DeltaEvent#11131
5FailedEvent#11131 Error
5Segment#01131
+2RetrieveEvent#1111
+2TruncateEvent#1111
2TruncatedEvent#1111
+InputAudioBufferAppendEvent#131
+3ClearEvent#131
3ClearedEvent#131
+3CommitEvent#131
3CommittedEvent#131
3DtmfEventReceivedEvent#133
3SpeechStartedEvent#132
4StoppedEvent#132
3TimeoutTriggered#032
LogProbProperties?token
McpListToolsCompleted#031
3Failed#031
3InProgress#032
NoiseReductionType'near_field'far_field
+OutputAudioBufferClearEvent#131
RateLimitsUpdatedEvent#121 1Limit
+RealtimeAudioConfig
+3Input NoiseReduction
+3Output Voice| 1ID
+2Formats| AudioPCM#audio/pcm 4U#audio/pcmu!rate 4A#audio/pcma!rate
+2InputTurnDetection| ServerVad#02 SemanticVad#02
+1ClientEvent|
1ConnectParams*
+1ConversationItemAssistantMessage#01$role=assistant!turn_id Content
+3FunctionCall#02!turn_id
+5Output#03!turn_id!name
+3SystemMessage#01$role=system Content#input_text
+3UserMessage#01$role=user!turn_id Content
1Error?message
2Event#11!session_id!code!message&event_id
+1FunctionTool#11!defer_loading!function!index
+1McpApprovalRequest#03!request
+3Response#03&approve
+2ListTools#03 Tool
+2ProtocolError#02
+2ToolCall#mcp_call!status Error|
+3ExecutionError#03
+1McphttpError#http_error
+1Reasoning
2Effort'minimal'low'medium'high'xhigh
1Response@011 Audio 1Output
+2CreateAudioOutput Output 1Voice| 2ID
+3McpTool#11!connection_origin!name AllowedTools| 2McpToolFilter RequireApproval| 2McpToolApprovalFilter 6Always 6Never
+3Params ToolChoice| 1|
4WithReferencesParam* ToolChoice| 1|
2Status Error
2Usage
3InputTokenDetails CachedTokensDetails
3OutputTokenDetails
1ServerEvent| ConversationItemRetrieved#0111 OutputAudioBufferStarted#031 3Stopped#031 3Cleared#031
+1SessionCreateRequest#31!id
3Response@211#31&id Audio 1Input 2NoiseReduction 2TurnDetection| 4ServerVad#02 4SemanticVad#02 1Output ToolChoice| 1| 1McpTool#11!connection_origin!name 3AllowedTools| 5McpToolFilter 3RequireApproval| 5McpToolApprovalFilter 9Always 9Never Tracing| 1TracingConfiguration
+1ToolChoiceConfig|
1ToolsConfig|
3Param| 3UnionParam| Mcp* 1AllowedTools| 3McpToolFilter* 1RequireApproval| 3McpToolApprovalFilter* 7Always* 7Never*
+3Union| Mcp#01!connection_origin!name 1AllowedTools| 3McpToolFilter 1RequireApproval| 3McpToolApprovalFilter 7Always 7Never
+1TracingConfig| TracingConfiguration
+1TranscriptionSessionAudio
+4Input NoiseReduction
+5TurnDetection| ServerVad#02 SemanticVad#02
+3CreateRequest#31!id
4Response#31&id Audio 1Input 2NoiseReduction
3TurnDetection
+1TranslationClientEvent|
3SecretCreateResponse?expires_at
+2InputAudioBufferAppendEvent#session.input_audio_buffer.append
3TranscriptDeltaEvent#session.input_transcript.delta!end_ms
2OutputAudioDeltaEvent#session.output_audio.delta&event_id
3TranscriptDeltaEvent#session.output_transcript.delta!end_ms
2ServerEvent|
2Session#11 Audio 1Input 2NoiseReduction 2Transcription 1Output
+3CloseEvent#111
3ClosedEvent#111!reason
3CreateRequestParam* Audio 1Input 2NoiseReduction 2Transcription 1Output
3CreatedEvent#111
+3UpdateEvent#111
+4Request Audio 1Input 2NoiseReduction 2Transcription 1Output
3UpdatedEvent#111
+1Truncation|
+2RetentionRatio#02 TokenLimits
ResponseAudioDeltaEvent#response.output_audio.delta
2DoneEvent#response.output_audio.done
2TranscriptDeltaEvent#response.output_audio_transcript.delta
3DoneEvent#response.output_audio_transcript.done
+1CancelEvent#111
1ContentPartAddedEvent#1121!sequence_number Part
3DoneEvent#1121!sequence_number Part
+1CreateEvent#111
3WithReferencesParam*
1CreatedEvent#111!sequence_number
1DoneEvent#111
1FunctionCallArgumentsDeltaEvent#1131!sequence_number
4DoneEvent#1131&name!sequence_number
+1ItemReference#02!item_reference
1McpCallArgumentsDelta#0131!sequence_number
4Done#0131!sequence_number
3Completed#0121!sequence_number
3Failed#0121!sequence_number
3InProgress#0122!sequence_number
1OutputItemAddedEvent#1121!sequence_number
3DoneEvent#1121!sequence_number
1TextDeltaEvent#response.output_text.delta!logprobs
2DoneEvent#response.output_text.done!logprobs
SessionCreatedEvent#111 1|
+1UpdateEvent#111 1|
1UpdatedEvent#111 1|""",
    "live": """+AudioFormat| 1PCM#audio/pcm 4U#audio/pcmu&rate 4A#audio/pcma&rate
BuiltInVoice'alloy'ash'ballad'beacon'bossa'cedar'cinder'coral'delta'echo'gleam'marin'meridian'quartz'ripple'sage'shida'shimmer'stone'tempo'verse'vesper'willow
+ClientConfig?data_channel
+1Delegation#11
+1Event|
+CommentaryAppendEvent#session.commentary.append
1AppendedEvent#session.commentary.appended
+ConnectClientEvent| TransportDtmfSend#0111
1ServerEvent| SessionResumed#011 1Paused#011 1InputAudioAppend#0121 TransportDtmfReceived#0111 2Send#0111 2Sent#0111 1Ringing#011 1Answered#011 1Failed#011 2Error#call_error
+CustomVoice?id
+DataChannelConfig
+DecisionAssistantMessage#01$role=assistant!status ContentPart| 2OutputText#02!annotations 2Refusal#01!index&refusal
+1ChoiceOption?value
+1CreateEvent#111
+1DeveloperMessage#01$role=developer!status
1Event#011 Event#decision.completed
+1InputText#02
1ItemCreateEvent#1111 ItemUnion| 1FunctionCall#02!turn_id 3Output#03!turn_id!name 4OutputParts| 6InputImage#02 1CustomToolCall#03 4Output#04&output 5OutputParts| 7InputImage#02 1=live.DecisionUserMessage 1ContentParts=live.decision_user_message.ContentPart 3InputImage=live.decision_user_message.ContentPartInputImage 4Text=live.decision_user_message.ContentPartInputText
4Param* ItemUnion| 1FunctionCall 3Output 4OutputParts| 6InputImage 1CustomToolCall 4Output 5OutputParts| 7InputImage 1=live.DecisionUserMessageParam 1ContentParts=live.decision_user_message_param.ContentPart 3InputImage=live.decision_user_message_param.ContentPartInputImage 4Text=live.decision_user_message_param.ContentPartInputText
2CreatedEvent#1111 ItemUnion| 1FunctionCall#02!turn_id 3Output#03!turn_id!name 4OutputParts| 6InputImage#02 1CustomToolCall#03 4Output#04&id 5OutputParts| 7InputImage#02 1=live.DecisionStoredUserMessage 1ContentParts=live.decision_stored_user_message.ContentPart 3InputImage=live.decision_stored_user_message.ContentPartInputImage 4Text=live.decision_stored_user_message.ContentPartInputText
+2DeleteEvent#1111
2DeletedEvent#1111
+1JSONObject|
+1Question| Choice#01!choice 1InstructionsParts| 3InputImage#02 4JSON#02 Predicate#01!probability 1InstructionsParts| 3InputImage#02 4JSON#02 Score#01!confidence 1InstructionsParts| 3InputImage#02 4JSON#02 1Level
1StoredAssistantMessage#01$role=assistant!status&id ContentPart| 2OutputText#02!annotations 2Refusal#01!index&refusal
2DeveloperMessage#01$role=developer&id!status
2SystemMessage#01$role=system&id!status
2UserMessage#01&id$role=user!status ContentPart| 2InputText#02 3Image#02 3JSON#02
+1SystemMessage#01$role=system!status
1Trigger#decisions&event_type Decisions 1Question=live.DecisionQuestion 2QuestionParamChoice=live.decision_question.Choice 5Choice=live.DecisionChoiceOption 4Predicate=live.decision_question.Predicate 4Score=live.decision_question.Score 5Level=live.decision_question.ScoreLevel
2Param* Decisions 1Question=live.DecisionQuestionParam 2QuestionParamChoice=live.decision_question_param.Choice 5Choice=live.DecisionChoiceOptionParam 4Predicate=live.decision_question_param.Predicate 4Score=live.decision_question_param.Score 5Level=live.decision_question_param.ScoreLevel
+1UserMessage#01$role=user!status ContentPart| 2InputText#02 3Image#02 3JSON#02
DecisionsDelegationConfig?model Question=live.DecisionQuestion 1QuestionParamChoice=live.decision_question.Choice 4Choice=live.DecisionChoiceOption 3Predicate=live.decision_question.Predicate 3Score=live.decision_question.Score 4Level=live.decision_question.ScoreLevel
3Param* Question=live.DecisionQuestionParam 1QuestionParamChoice=live.decision_question_param.Choice 4Choice=live.DecisionChoiceOptionParam 3Predicate=live.decision_question_param.Predicate 3Score=live.decision_question_param.Score 4Level=live.decision_question_param.ScoreLevel
2UpdateConfig Question=live.DecisionQuestion 1QuestionParamChoice=live.decision_question.Choice 4Choice=live.DecisionChoiceOption 3Predicate=live.decision_question.Predicate 3Score=live.decision_question.Score 4Level=live.decision_question.ScoreLevel
4Param* Question=live.DecisionQuestionParam 1QuestionParamChoice=live.decision_question_param.Choice 4Choice=live.DecisionChoiceOptionParam 3Predicate=live.decision_question_param.Predicate 3Score=live.decision_question_param.Score 4Level=live.decision_question_param.ScoreLevel
DelegationCreatedEvent#session.delegation.created 1#01
Error?code
1Event#11!session_id!code!message&event_id
+ForkClientEvent|
1ServerEvent| SessionInputAudioAppend#0121 TransportDtmfReceived#0111 2Send#0111 2Sent#0111 1Ringing#011 1Answered#011 1Failed#011 2Error#call_error
+1SessionConfig Audio Delegation#responses!source
+2StartEvent#111
+FunctionTool#11!defer_loading!function!index
InfoEvent#11
+InitialItem| Developer#message$role=developer 1Content#input_text User#message$role=user!turn_id 1Content#input_text Assistant#message$role=assistant!turn_id 1Content| 2Text#01&text!index 2OutputText#02!annotations
+InputAudioAppendEvent#session.input_audio.append
+2MuteEvent#session.input_audio.mute
2MutedEvent#session.input_audio.muted
+2UnmuteEvent#session.input_audio.unmute
2UnmutedEvent#session.input_audio.unmuted
1TranscriptDeltaEvent#session.input_transcript.delta&end_ms
+InstructionsAppendEvent#session.instructions.append
1AppendedEvent#session.instructions.appended
LiveCreateParams* Transport
2Response?session Session Transport#webrtc!session_id
MediaSessionConfigParam* Audio 1Output 2Voice| Delegation| 1Responses 1Decisions WakePolicy
2ForkConfigParam* Delegation
OutputAudioDeltaEvent#session.output_audio.delta!event_id
+2FixturePlayEvent#session.output_audio.fixture.play
3PlayedEvent#session.output_audio.fixture.played
3PlayingEvent#session.output_audio.fixture.playing
1TranscriptDeltaEvent#session.output_transcript.delta&end_ms
+ResponseCreateEvent#111
1Event#011
+1ItemCreateEvent#1111
+ResponsesDelegationConfig?model Reasoning Text ToolChoice| 2LiveFunctionToolChoiceParam#31!defer_loading!function!index 3MCPToolChoiceParam#31!connection_origin&name 2FileSearch#02!vector_store_ids!file_search 2WebSearch#02!context_size 4Preview#03 2ImageGeneration#02 2Computer#01 2CodeInterpreter#02!container!code_interpreter!index 2ProgrammaticToolCalling#03!enabled 2Shell#01 2Custom#01!custom!schema&name 2ApplyPatch#02 2LiveAllowedToolsChoiceParam#22 7Tool| 8LiveFunctionToolChoiceParam#31!defer_loading!function!index 9MCPToolChoiceParam#31!connection_origin&name 8FileSearch#02!vector_store_ids!file_search 8WebSearch#02!context_size aPreview#03 8ImageGeneration#02 8Computer#01 8CodeInterpreter#02!container!code_interpreter!index 8ProgrammaticToolCalling#03!enabled 8Shell#01 8Custom#01!custom!schema&name 8ApplyPatch#02 1| 1WebSearch#02!context_size 1FileSearch#02!vector_store_ids!file_search 1CodeInterpreter#02!container!code_interpreter!index 1Shell#01 2Environment| 3ContainerAuto#02 5NetworkPolicy| 7Disabled#01 7Allowlist#01 5Skill| 6SkillReference#02!description 6Inline#01!path&source!id 7Source#base64 4Reference#02 3Local#01 4Skill 1ImageGeneration#02 1Mcp#01!connection_origin!name 2AllowedTools| 4LiveMCPToolFilterParam 2RequireApproval| 4LiveMCPRequireApprovalFilterParam cAlways cNever 1Custom#01!name!custom!schema 1Namespace#01!description 1Search#02 1ProgrammaticToolCalling#03!enabled 1Computer#01 1ApplyPatch#02
+2UpdateConfig Reasoning Text ToolChoice| 2LiveFunctionToolChoiceParam#31!defer_loading!function!index 3MCPToolChoiceParam#31!connection_origin&name 2FileSearch#02!vector_store_ids!file_search 2WebSearch#02!context_size 4Preview#03 2ImageGeneration#02 2Computer#01 2CodeInterpreter#02!container!code_interpreter!index 2ProgrammaticToolCalling#03!enabled 2Shell#01 2Custom#01!custom!schema&name 2ApplyPatch#02 2LiveAllowedToolsChoiceParam#22 7Tool| 8LiveFunctionToolChoiceParam#31!defer_loading!function!index 9MCPToolChoiceParam#31!connection_origin&name 8FileSearch#02!vector_store_ids!file_search 8WebSearch#02!context_size aPreview#03 8ImageGeneration#02 8Computer#01 8CodeInterpreter#02!container!code_interpreter!index 8ProgrammaticToolCalling#03!enabled 8Shell#01 8Custom#01!custom!schema&name 8ApplyPatch#02 1| 1WebSearch#02!context_size 1FileSearch#02!vector_store_ids!file_search 1CodeInterpreter#02!container!code_interpreter!index 1Shell#01 2Environment| 3ContainerAuto#02 5NetworkPolicy| 7Disabled#01 7Allowlist#01 5Skill| 6SkillReference#02!description 6Inline#01!path&source!id 7Source#base64 4Reference#02 3Local#01 4Skill 1ImageGeneration#02 1Mcp#01!connection_origin!name 2AllowedTools| 4LiveMCPToolFilterParam 2RequireApproval| 4LiveMCPRequireApprovalFilterParam cAlways cNever 1Custom#01!name!custom!schema 1Namespace#01!description 1Search#02 1ProgrammaticToolCalling#03!enabled 1Computer#01 1ApplyPatch#02
ServerEvent| SessionInputAudioAppend#0121 TransportDtmfReceived#0111 2Send#0111 2Sent#0111 1Ringing#011 1Answered#011 1Failed#011 2Error#call_error
+2Selector?type
SessionAcceptParams* 1 1Audio 2Output 3Voice| 1Delegation| 2Responses 2Decisions
+1CloseEvent#111
1ClosedEvent#111&reason
+1Config?model Audio 1Output 2Voice| Delegation| 1Responses#01!source&responses 1Decisions#01!event_type
1ForkParams* Transport
2Response?session 1 Transport#webrtc!session_id
1ReferParams*
1RejectParams*
1Resource?id Audio 1Output 2Voice| Delegation| 1Responses#01!source&responses 1Decisions#01!event_type
+1StartEvent#111
1StartedEvent#111
+1UpdateConfig Delegation| 1Responses#01!source 1Decisions#01!event_type
+2Event#111
1UpdatedEvent#111
1Usage?seconds
2UpdatedEvent#1111 ContextWindow
SidebandConnectParams*
+ThinkingAppendEvent#session.thinking.append
1AppendedEvent#session.thinking.appended""",
    "": """/ AllModels=shared. ChatModel=shared. ComparisonFilter=shared. CompoundFilter=shared. CustomToolInputFormat=shared. DecisionInputJSON=shared. 1QuestionInputImage=shared. 3Part=shared. 3Text=shared. ErrorObject=shared. FunctionDefinition=shared. 1Parameters=shared. Metadata=shared. OAuthErrorCode=shared. Reasoning=shared. 1Effort=shared. ResponseFormatJSONObject=shared. 6Schema=shared. 2Text=shared. 3Grammar=shared. 3Python=shared. ResponsesModel=shared.
AudioModel'whisper-1'gpt-transcribe'gpt-4o-transcribe'gpt-4o-mini-transcribe'gpt-4o-mini-transcribe-2025-12-15'gpt-4o-transcribe-diarize
1ResponseFormat'json'text'srt'verbose_json'vtt'diarized_json
AutoFileChunkingStrategyParam*
Batch@01 Errors
1CreateParams* OutputExpiresAfter
1Error
1ListParams*
1RequestCounts?completed
1Usage?input_tokens InputTokensDetails OutputTokensDetails
ChatModel=shared.
Completion@text_completion
1Choice?finish_reason Logprobs
1CreateParams| 3NonStreaming* 3Base* 3Streaming*
1Usage?completion_tokens 1TokensDetails PromptTokensDetails
ContainerCreateParams* ExpiresAfter NetworkPolicy| Skill|
2Response?id ExpiresAfter NetworkPolicy
1ListParams*
2Response?id ExpiresAfter NetworkPolicy
1RetrieveResponse?id ExpiresAfter NetworkPolicy
ContentProvenanceCheck@03 Result| 1C2PA#c2pa 1SynthID#synthid
3CreateParams*
CreateEmbeddingResponse@list&model!has_more!first_id Usage
Decision?answers Answer| 1AnswerResourcePredicate#01!instructions 3Choice#01!choices 4Probability 3Score#01!instructions 4Probability 3Refusal#01!refusal!index Usage 1InputTokensDetails 1OutputTokensDetails
1CreateParams* InputUnionMember1| 3DecisionInputUserMessage 5DeveloperMessage 5SystemMessage 5AssistantMessage 1DecisionInputAssistantMessageContentDecisionInputAssistantContentParts| aPartDecisionInputOutputText dRefusal 1UnionMember1DecisionInputFunctionCall 7Output 3FunctionCallOutputOutputParts| 3DecisionInputCustomToolCall 8Output 3CustomToolCallOutputOutputParts| Question| 1QuestionParamPredicate 3Choice 4Choice 3Score 4Level PromptCacheOptions
1InputImageParam* PromptCacheBreakpoint
2MessageParam* 2UserMessage ^2MessageUnionParam| 2DeveloperMessage 2SystemMessage 2AssistantMessage 4ContentParts| 6DecisionInputOutputText 8Refusal
2PartUnionParam|
2TextParam* PromptCacheBreakpoint
1PromptCacheBreakpointParam*
DeletedSkill@skill.deleted
Embedding@01
1CreateParams*
1Model'text-embedding-ada-002'text-embedding-3-small'text-embedding-3-large
EvalCreateParams* DataSourceConfig| 3Custom 3Logs 3StoredCompletions TestingCriterion| 2LabelModel 4Input| 5SimpleInputMessage 5EvalItem 7Content| 8OutputText 8InputImage 2TextSimilarity 2Python 2ScoreModel
2Response@21 DataSourceConfig| 3Logs#01!logs!index TestingCriterion| 2EvalGraderTextSimilarity#02&pass_threshold 4Python#01&name 4ScoreModel#02
1CustomDataSourceConfig#31!name!custom&schema
1DeleteResponse?deleted
1ListParams*
2Response@21 DataSourceConfig| 3Logs#01!logs!index TestingCriterion| 2EvalGraderTextSimilarity#02&pass_threshold 4Python#01&name 4ScoreModel#02
1RetrieveResponse@21 DataSourceConfig| 3Logs#01!logs!index TestingCriterion| 2EvalGraderTextSimilarity#02&pass_threshold 4Python#01&name 4ScoreModel#02
1StoredCompletionsDataSourceConfig#32&schema
1UpdateParams*
2Response@21 DataSourceConfig| 3Logs#01!logs!index TestingCriterion| 2EvalGraderTextSimilarity#02&pass_threshold 4Python#01&name 4ScoreModel#02
+FileChunkingStrategy|
1Content|
1CreateParams* ExpiresAfter
1Deleted@11&deleted
1ListParams*
1Object@11!deleted
1Purpose'assistants'batch'fine-tune'vision'user_data'evals
Image
1CreateVariationParams*
1EditCompletedEvent#121 Usage 1InputTokensDetails
2Params| 3NonStreaming* Svg* 1Reasoning* ImageEditParamsBase* 3Streaming*
2PartialImageEvent#122
2StreamEvent|
1GenCompletedEvent#image_generation.completed Usage 1InputTokensDetails
2PartialImageEvent#image_generation.partial_image
2StreamEvent|
1GenerateParams| 3NonStreaming* Svg* 1Reasoning* ImageGenerateParamsBase* 3Streaming*
1InputReferenceParam*
1Model'gpt-image-1.5'gpt-image-2'gpt-image-2-2026-04-21'gpt-image-2.5-sunburst'gpt-image-2.5-sunburst-2026-09-08'gpt-image-2.5-flare'gpt-image-2.5-flare-2026-09-08'gpt-image-2.6-sunburst'gpt-image-2.6-flare'gpt-image-1'gpt-image-1-mini'chatgpt-image-latest'dall-e-2'dall-e-3
ImagesResponse?created SvgUsage Usage 1InputTokensDetails 1OutputTokensDetails
Model@01
1Deleted?id
Moderation?categories Categories CategoryAppliedInputTypes 1Scores
1CreateParams*
2Response?id
1ImageURLInputParam* ImageURL
1Model'omni-moderation-latest'omni-moderation-2024-09-26'text-moderation-latest'text-moderation-stable
1MultiModalInputParam|
1TextInputParam*
OtherFileChunkingStrategyObject#41
Skill@01
1CreateParams*
1List@01&has_more!model%
2Params*
1UpdateParams*
+StaticFileChunkingStrategy?chunk_overlap_tokens
+4Object#41
Upload@01
1CompleteParams*
1CreateParams* ExpiresAfter
VectorStore@02 FileCounts ExpiresAfter
2CreateParams* ExpiresAfter
2Deleted@021
2ListParams*
2SearchParams* Filters| RankingOptions
3Response?content Content#text&text!index
2UpdateParams* ExpiresAfter
Video@01
1CreateCharacterParams*
3Response?created_at
2Error?code Misalignment 1Steer
2Params* InputReference|
1DeleteResponse@video.deleted
1DownloadContentParams*
1EditParams* 1| 1VideoReferenceInputParam
1ExtendParams* 1| 1VideoReferenceInputParam
1GetCharacterResponse?created_at
1ListParams*
+1Model|
1RemixParams*
1Seconds'4'8'12
1Size'720x1280'1280x720'1024x1792'1792x1024
WebsocketConnectionOptions=WebSocketConnectionOptions ^WebSocketConnectionOptions* ^SyncWebSocketConnectionOptions*
websocket_reconnection/ ^ReconnectingEvent?attempt ^1Overrides*""",
    "admin": """""",
    "admin.organization": """AdminAPIKey@organization.admin_api_key!value Owner
5CreateParams*
6Response@organization.admin_api_key&value
5DeleteResponse@organization.admin_api_key.deleted
5ListParams*
AuditLogListParams* EffectiveAt
3Response?id Actor 1APIKey 5ServiceAccount 5User 1Session 2User APIKeyCreated 5Data 4Deleted 4Updated 5ChangesRequested CertificateCreated 1Deleted 1Updated CertificatesActivated 2Certificate 1Deactivated 2Certificate CheckpointPermissionCreated 3Data 2Deleted ExternalKeyRegistered 2Removed 1StorageRegistered 3Data 4Provider| 2Removed GroupCreated 2Data 1Deleted 1Updated 2ChangesRequested InviteAccepted 1Deleted 1Sent 2Data IPAllowlistConfigActivated 5Config 4Deactivated 5Config 3Created 3Deleted 3Updated LoginFailed LogoutFailed OrganizationUpdated 2ChangesRequested Project 1Archived 1Created 2Data 1Deleted 1Updated 2ChangesRequested RateLimitDeleted 2Updated 3ChangesRequested RoleAssignmentCreated 2Deleted 1BoundToResource 1Created 1Deleted 1UnboundFromResource 1Updated 2ChangesRequested ScimDisabled 1Enabled ServiceAccountCreated 3Data 2Deleted 2Updated 3ChangesRequested UserAdded 2Data 1Deleted 1Updated 2ChangesRequested WorkloadIdentityProviderMappingCreated 4Deleted 4Updated 3Created 3Deleted 3Updated
AwsExternalStorageProvider#31
AzureExternalStorageProvider#31
Certificate?id 1Details
1ActivateParams*
2Response@organization.certificate 1Details
1CreateParams*
1DeactivateParams*
2Response@organization.certificate 1Details
1DeleteResponse@certificate.deleted
1ListParams*
2Response@organization.certificate 1Details
1RetrieveParams*
1UpdateParams*
CostQuantityUnit|
DataRetentionUpdateParams*
ExternalKey?id
2CreateParams| V1OrganizationExternalKeysPostRequestAws* 6Gcp* 6Azure* 6Oci*
2ListParams*
2ValidateResponse?status
1StorageConfiguration@organization.external_storage Provider|
2CreateParams* Provider| 1Aws 1Azure 1Gcp 1Oci
2Deleted@organization.external_storage.deleted
2ListParams*
GcpExternalStorageProvider#31
Group?id
1CreateParams*
1DeleteResponse@group.deleted
1ListParams*
1UpdateParams*
2Response?id
Invite@organization.invite Project
1CreateParams* Project
1DeleteResponse@organization.invite.deleted
1ListParams*
OciExternalStorageProvider#31
OrganizationDataRetention@012
1SpendAlert@012 NotificationChannel#email
3Deleted@0121
2Limit@012 Enforcement
3Deleted@0121
1User@011 Projects@list!has_more!first_id!model% 1Data User@01
Project@organization.project
1CreateParams*
1ListParams*
1Residency'GLOBAL'US_STORAGE_PROCESSING'EU_STORAGE_PROCESSING'JP_STORAGE'JP_STORAGE_PROCESSING'KR_STORAGE'CA_STORAGE'SG_STORAGE'IN_STORAGE'IN_STORAGE_PROCESSING'AU_STORAGE'AU_STORAGE_PROCESSING'GB_STORAGE'AE_STORAGE'AE_STORAGE_PROCESSING
1UpdateParams*
Role@01
1CreateParams*
1DeleteResponse@role.deleted
1ListParams*
1UpdateParams*
SpendAlertCreateParams* NotificationChannel
2ListParams*
2UpdateParams* NotificationChannel
1LimitUpdateParams*
UsageAudioSpeechesParams*
3Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
2TranscriptionsParams*
3Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1CodeInterpreterSessionsParams*
4Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1CompletionsParams*
2Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1CostsParams*
2Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1DecisionsParams*
2Response@page% Data@bucket% 1Result@organization.usage.decisions.result
1EmbeddingsParams*
2Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1FileSearchCallsParams*
4Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1ImagesParams*
2Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1ModerationsParams*
2Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1VectorStoresParams*
3Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
1WebSearchCallsParams*
4Response@page% Data@bucket% 1Result| 2OrganizationUsageCompletionsResult@01111 4EmbeddingsResult@01111 4ModerationsResult@01111 4ImagesResult@01111 4AudioSpeechesResult@01121 5TranscriptionsResult@01121 4VectorStoresResult@01121 4CodeInterpreterSessionsResult@01131 4FileSearchesResult@01121 4WebSearchesResult@01121 3CostsResult@0111 5Amount
UserDeleteResponse@organization.user.deleted
1ListParams*
1UpdateParams*
WorkloadIdentityProvider@organization.workload_identity_provider#oidc AttributeTransformation Verification| 1Discovery#01 1UploadedJwks#02
3CreateParams* AttributeTransformation Verification| 1Discovery 1UploadedJwks
3Deleted@organization.workload_identity_provider.deleted
3ListParams*
3UpdateParams* AttributeTransformation Verification| 1DiscoveryVerificationParam 1UploadedJwksVerificationParam""",
    "admin.organization.groups": """OrganizationGroupUser?id
RoleCreateParams*
2Response@group.role Group@01
1DeleteResponse?deleted
1ListParams*
2Response?id AssignmentSource
1RetrieveResponse?id AssignmentSource
UserCreateParams*
2Response@group.user
1DeleteResponse@group.user.deleted
1ListParams*
1RetrieveResponse?id""",
    "admin.organization.projects": """APIKeyDeleteResponse@organization.project.api_key.deleted
4ListParams*
4UpdateParams*
CertificateActivateParams*
2Response@organization.project.certificate 1Details
1DeactivateParams*
2Response@organization.project.certificate 1Details
1ListParams*
2Response@organization.project.certificate 1Details
DataRetentionUpdateParams*
GroupCreateParams*
1DeleteResponse@project.group.deleted
1ListParams*
1RetrieveParams*
HostedToolPermissionUpdateParams* CodeInterpreter FileSearch ImageGeneration Mcp WebSearch
ModelPermissionUpdateParams*
ProjectAPIKey@organization.project.api_key Owner 1ServiceAccount 1User
1DataRetention@012
1Group@011
1HostedToolPermissions?code_interpreter CodeInterpreter FileSearch ImageGeneration Mcp WebSearch
1ModelPermissions@012
3Deleted@0121
1OptionalServiceTier'flex'fast'ultrafast
1RateLimit@012
1ServiceAccount@organization.project.service_account%
2TierSettings@013
1SpendAlert@012 NotificationChannel#email
3Deleted@0121
2Limit@012 Enforcement
3Deleted@0121
1User@organization.project.user
RateLimitListRateLimitsParams*
2UpdateRateLimitParams*
RoleCreateParams*
1DeleteResponse@role.deleted
1ListParams*
1UpdateParams*
ServiceAccountCreateParams*
3Response@organization.project.service_account% APIKey@organization.project.service_account.api_key
2DeleteResponse@organization.project.service_account.deleted
2ListParams*
2UpdateParams*
1TierSettingUpdateParams*
SpendAlertCreateParams* NotificationChannel
2ListParams*
2UpdateParams* NotificationChannel
1LimitUpdateParams*
UserCreateParams*
1DeleteResponse@organization.project.user.deleted
1ListParams*
1UpdateParams*""",
    "admin.organization.projects.groups": """RoleCreateParams*
2Response@group.role Group@01
1DeleteResponse?deleted
1ListParams*
2Response?id AssignmentSource
1RetrieveResponse?id AssignmentSource""",
    "admin.organization.projects.service_accounts": """APIKeyCreateParams*
5Response@organization.project.service_account.api_key""",
    "admin.organization.projects.users": """RoleCreateParams*
2Response@user.role
1DeleteResponse?deleted
1ListParams*
2Response?id AssignmentSource
1RetrieveResponse?id AssignmentSource""",
    "admin.organization.users": """RoleCreateParams*
2Response@user.role
1DeleteResponse?deleted
1ListParams*
2Response?id AssignmentSource
1RetrieveResponse?id AssignmentSource""",
    "admin.organization.workload_identity_providers": """FederationRule@organization.workload_identity_federation_rule Permissions| 1ServiceAccountDefault#03 1Restricted#01
2CreateParams* Permissions| 1ServiceAccountDefault 1Restricted
2Deleted@organization.workload_identity_federation_rule.deleted
2ListParams*
2UpdateParams* Permissions| 1DefaultPermissionsParam 1RestrictedPermissionsParam""",
    "audio": """SpeechCreateParams* Voice| 1ID
1Model'tts-1'tts-1-hd'gpt-4o-mini-tts'gpt-4o-mini-tts-2025-12-15
Transcription?text Logprob Usage| 1Tokens#01 2InputTokenDetails 1Duration#01
1CreateParams| 3NonStreaming* ChunkingStrategy| 2VadConfig* TranscriptionCreateParamsBase* 3Streaming*
2Response|
1Diarized?duration Usage| 1Tokens#01 2InputTokenDetails 1Duration#01
2Segment#transcript.text.segment
1Include'logprobs
1Language?code
1Segment?id
1StreamEvent|
1TextDeltaEvent#transcript.text.delta Logprob
2DoneEvent#transcript.text.done Logprob Usage#tokens 1InputTokenDetails
2SegmentEvent#transcript.text.segment
1Verbose?duration Usage#duration
1Word?end
Translation?text
1CreateParams*
2Response|
1Verbose?duration
Voice@audio.voice
1Consent@audio.voice_consent!deleted
2CreateParams*
2Deleted@audio.voice_consent&deleted
2ListParams*
2UpdateParams*
1CreateParams| CreateVoiceRequestAudioSample* 3Prompt*
1Deleted@audio.voice.deleted""",
    "beta.agents": """Automation|
1AgentConfig?model Compaction Experimental
1CreateParams| CreateAutomationParamsPeriodic* 3Once*
1CreatedBy| 3ResourceDeveloper#01 4Agent#01
1Deleted@agent.automation.deleted
1Environment| 2ResourceNone#01 3OpenAIHosted#openai_hosted!id 7Desktop 3OpenaiHostedFile| 3OpenAIHostedFileHostedTemplateFileResourceFileID#02!id cInline#01!description!id 7Network 7Packages 3OpenaiHostedSkill| 3OpenAIHostedSkillHostedTemplateSkillResourceSkillReference#02!description cInline#01!path!id!source 3SelfHosted#02!id
1ListParams*
1MetadataParam|
1Target| 2ResourceNewSession#02 5Input#message$role=user!status!id 3ExistingSession#02
2Param| 3NewSession* 5Agent* 6Compaction* 6Experimental* 3ExistingSession*
1UpdateParams*
EnvironmentCreateParams* 1 1Desktop 1Network 1Packages
1Info@agent.environment
1ListParams*
OneTimeAutomation@agent.automation#once
PeriodicAutomation@agent.automation#11
SessionCreateParams| 3NonStreaming* Agent* 1Compaction* 1Experimental* PromptCacheOptions* SpendControl* StreamOptions* SessionCreateParamsBase* 3Streaming*
1ListParams*
1UpdateParams* Agent 1Reasoning PromptCacheOptions SpendControl
Vault@01
1CreateParams*
1Deleted@011
1ListParams*
1Status'active'archived
2FilterParam|
1UpdateParams*""",
    "beta.agents.automations": """AutomationInvocation@agent.automation.invocation Error
2Source| 3ResourceManual#01 4Automation#01
InvocationListParams*""",
    "beta.agents.environments": """EnvironmentFile@agent.environment.file
1Template@agent.environment.template File| 1HostedTemplateFileResourceFileID#02!id 5Inline#01!description!id Network Packages Skill| 1HostedTemplateSkillResourceSkillReference#02!description 5Inline#01!path!id!source Desktop
2Deleted@agent.environment.template.deleted
FileCreateParams| HostedEnvironmentFileParamFileID* 4Inline*
1ListParams*
TemplateCreateParams* Desktop Network Packages
1ListParams*
1UpdateParams* Desktop Network Packages""",
    "beta.agents.sessions": """ArtifactListParams*
EventCreateParams*
1StreamParams*
ItemListParams*
SessionArtifact@agent.session.artifact
2Deleted@agent.session.artifact.deleted
1Trace@agent.session.trace
SubagentListParams*
TraceListParams*
Turn@agent.session.turn PromptCacheOptions
1ListParams*""",
    "beta.agents.sessions.subagents": """ItemListParams*
TurnListParams*""",
    "beta.agents.sessions.subagents.turns": """ItemListParams*""",
    "beta.agents.sessions.turns": """ItemListParams*""",
    "beta.agents.vaults": """Credential@vault.credential
1Auth| VaultCredentialAuthResourceMcpOauth#02 6Refresh 4StaticBearer#02 4EnvironmentVariable#02
2CreateParam| CreateVaultCredentialAuthParamMcpOauth* 7Refresh* 5StaticBearer* 5EnvironmentVariable*
2RotateParam| RotateVaultCredentialAuthParamMcpOauth* 7Refresh* 5StaticBearer* 5EnvironmentVariable*
1CreateParams*
1Deleted@vault.credential.deleted
1ListParams*
1Networking| VaultCredentialNetworkingResourceUnrestricted#01 4Limited#01
2Param| VaultCredentialNetworkingParamUnrestricted* 4Limited*
1UpdateParams*
McpOauthTokenEndpointAuth| 5ResourceNone#01 6ClientSecretBasic#03 8Post#03
5CreateParam| CreateMcpOauthTokenEndpointAuthParamNone* 7ClientSecretBasic* 9Post*
5RotateParam| RotateMcpOauthTokenEndpointAuthParamClientSecretBasic* 9Post*""",
    "beta.chat": """""",
    "beta.chatkit": """ChatSession@chatkit.session
2AutomaticThreadTitling?enabled
chat_session_chatkit_configuration/ 2ChatKitConfiguration?automatic_thread_titling
chat_session_chatkit_configuration_param/ 5Param* AutomaticThreadTitling FileUpload History
2ExpiresAfterParam*
2FileUpload?enabled
2History?enabled
+2RateLimits?max_requests_per_1_minute
2Status'active'expired'cancelled
2WorkflowParam* Tracing
chatkit_attachment/ 1KitAttachment?id
chatkit_response_output_text/ 2ResponseOutputText#02&annotations Annotation| 1File#01!filename 2Source#11!source 1URL#01!url 4Source#11!source
chatkit_thread/ 2Thread@chatkit.thread Status| 1Active#01 1Locked#01 1Closed#01
chatkit_thread_assistant_message_item/ 3AssistantMessageItem@chatkit.thread_item#chatkit.assistant_message
chatkit_thread_item_list/ 3ItemList@01&has_more!model% Data| 1ChatKitClientToolCall@chatkit.thread_item#chatkit.client_tool_call 3Task@chatkit.thread_item#chatkit.task 4Group@chatkit.thread_item#chatkit.task_group 5Task
chatkit_thread_user_message_item/ 3UserMessageItem@chatkit.thread_item#chatkit.user_message Content| 1InputText#02 1QuotedText#02 InferenceOptions 2ToolChoice
chatkit_widget_item/ 2WidgetItem@chatkit.thread_item#chatkit.widget
SessionCreateParams*
ThreadDeleteResponse@chatkit.thread.deleted
1ListItemsParams*
2Params*""",
    "beta.responses": """BetaResponseItemList@01&first_id!model%
InputItemListParams*
1TokenCountParams* Conversation| Reasoning Text ToolChoice| 2BetaSpecificProgrammaticToolCallingParam
3Response@response.input_tokens""",
    "beta.threads": """Annotation|
1Delta|
FileCitationAnnotation#12!file_id!index 2
2DeltaAnnotation#22!file_id&index 2
1PathAnnotation#12!file_id!index 2
2DeltaAnnotation#22!file_id&index 2
+ImageFile?file_id
+2ContentBlock#22!index
2Delta
3Block#22&index
+1URL?url
+4ContentBlock#22!index
4Delta
5Block#22&index
Message@thread.message Attachment 1Tool| 2AssistantToolsFileSearchTypeOnly#22!vector_store_ids!file_search IncompleteDetails
1Content|
2Delta|
2PartParam|
1CreateParams* Attachment 1Tool| 2FileSearch
1Deleted@thread.message.deleted
1Delta
2Event@thread.message.delta
1ListParams*
1UpdateParams*
RefusalContentBlock#21!index&refusal
1DeltaBlock#21&index
RequiredActionFunctionToolCall#21!defer_loading&id&function!name!index Function
Run@thread.run IncompleteDetails LastError RequiredAction#submit_tool_outputs 2SubmitToolOutputs TruncationStrategy Usage
1CreateParams| 3NonStreaming* AdditionalMessage* 2Attachment* 3Tool| 4FileSearch* TruncationStrategy* RunCreateParamsBase* 3Streaming*
1ListParams*
1Status'queued'in_progress'requires_action'cancelling'cancelled'failed'completed'incomplete'expired
1SubmitToolOutputsParams| 5NonStreaming* ToolOutput* RunSubmitToolOutputsParamsBase* 5Streaming*
1UpdateParams*
Text?annotations
+1ContentBlock#21&text!index
1Delta
2Block#21&index""",
    "beta.threads.runs": """CodeInterpreterLogs#01&index!schema
2OutputImage#01!url&index Image
2ToolCall#22&code_interpreter!container!index 2 2Output| 3Logs#01!index!schema 3Image#01!url!index 4Image
4Delta#32&index!container 2 2Output|
FileSearchToolCall#22&id!vector_store_ids&file_search!index 2 2RankingOptions 2Result 3Content#text!index
4Delta#32&index!vector_store_ids&file_search
FunctionToolCall#21!defer_loading&id&function!name!index 1
3Delta#31!defer_loading&index!name 1
MessageCreationStepDetails#22 2
RunStep@thread.run.step LastError StepDetails| Usage
2Delta StepDetails|
3Event@thread.run.step.delta
3MessageDelta#message_creation MessageCreation
2Include'step_details.tool_calls[*].file_search.results[*].content
StepListParams*
1RetrieveParams*
ToolCall|
2Delta|
3Object#tool_calls
1CallsStepDetails#22""",
    "beta.vector_stores": """FileBatchCreateParams=vector_stores.
2ListFilesParams=vector_stores.
1CreateParams=vector_stores.
1ListParams=vector_stores.
VectorStoreFile=vector_stores. LastError=vector_stores.vector_store_file.
3Batch=vector_stores. FileCounts=vector_stores.vector_store_file_batch.
3Deleted=vector_stores.""",
    "chat": """/ ChatCompletionReasoningEffort=shared.ReasoningEffort
2@011 Choice 1Logprobs Moderation 1Input| 2ModerationResults#02 4Result#moderation_result 2Error#01!error!sequence_number 1Output| 2ModerationResults#02 4Result#moderation_result 2Error#01!error!sequence_number
2AllowedToolChoiceParam*
3ToolsParam*
2AssistantMessageParam* Audio ContentArrayOfContentPart| FunctionCall
2Audio?id
3Param* Voice| 1ID
2Chunk@0111 Choice 1Delta 2Audio 2FunctionCall 2ToolCall#function!defer_loading&index!name 4Function 1Logprobs Moderation 1Input| 2ModerationResults#02 4Result#moderation_result 2Error#01!error!sequence_number 1Output| 2ModerationResults#02 4Result#moderation_result 2Error#01!error!sequence_number
+2ContentPartImage#image_url!index ImageURL PromptCacheBreakpoint
4InputAudioParam* InputAudio PromptCacheBreakpoint
4Param| File* 1File* 1PromptCacheBreakpoint*
4RefusalParam*
+4Text#01&text!index PromptCacheBreakpoint
2CustomToolParam* Custom 1Format| 2Text 2Grammar 3Grammar
2Deleted@0111
2DeveloperMessageParam*
2FunctionCallOptionParam*
3MessageParam*
+3Tool#11!defer_loading&function!name!id!index
2Message?role Annotation#url_citation!end_index 1URLCitation FunctionCall
+3CustomToolCall#21!name!schema&custom Custom
+3FunctionToolCall#21!defer_loading&id&function!name!index Function
3Param|
3ToolCall=chat.ChatCompletionMessageFunctionToolCall ^5Union| Function=chat.chat_completion_message_function_tool_call.
5Param=chat.ChatCompletionMessageFunctionToolCallParam Function=chat.chat_completion_message_function_tool_call_param.
5UnionParam|
2Modality'text'audio
2NamedToolChoiceCustomParam* Custom
5Param* Function
2PredictionContentParam*
2ReasoningEffort=shared.ReasoningEffort
2Role'developer'system'user'assistant'tool'function
2StoreMessage?role 4ContentPart|
2StreamOptionsParam*
2SystemMessageParam*
2TokenLogprob?token TopLogprob
2ToolChoiceOptionParam|
3MessageParam*
3Param=chat.ChatCompletionFunctionToolParam FunctionDefinition=shared_params.
3UnionParam|
2UserMessageParam*
CompletionCreateParams| 3NonStreaming* FunctionCall| 1* Moderation* 1Policy* 2Input* 2Output* PromptCacheOptions* ResponseFormat| WebSearchOptions* 3UserLocation* 5Approximate* CompletionCreateParamsBase* 3Streaming*
1ListParams*
1UpdateParams*
CreateChatCompletionRequestMessageParam|
ParsedChatCompletion@011% ^1Choice?finish_reason ^1ChatCompletionMessage?role ContentType~
1FunctionToolCall#21!defer_loading&id&function!name!index ^2?arguments""",
    "chat.completions": """MessageListParams*""",
    "containers": """FileCreateParams*
2Response@container.file
1ListParams*
2Response@container.file
1RetrieveResponse@container.file""",
    "containers.files": """""",
    "conversations": """/ InputFileContent=responses.ResponseInputFile 3Param=responses.ResponseInputFileParam 1ImageContent=responses.ResponseInputImage 3Param=responses.ResponseInputImageParam 1TextContent=responses.ResponseInputText 3Param=responses.ResponseInputTextParam OutputTextContent=responses.ResponseOutputText 3Param=responses.ResponseOutputTextParam RefusalContent=responses.ResponseOutputRefusal 2Param=responses.ResponseOutputRefusalParam
ComputerScreenshotContent#12&detail PromptCacheBreakpoint
Conversation@01
1CreateParams*
1DeletedResource@111
1Item| ImageGenerationCall#03 3Error 4ModerationDetails 3SvgUsage AdditionalTools#02 Program#01!caller_id 1Output#02 LocalShellCall#03 3Action#exec 3Output#04 McpListTools#03 3Tool 1ApprovalRequest#03!request 2Response#03&approve 1Call#02!turn_id
2List@01&first_id!model%
1UpdateParams*
+InputFileContent=responses.ResponseInputFile
+1ImageContent=responses.ResponseInputImage
+1TextContent=responses.ResponseInputText
ItemCreateParams*
1ListParams*
1RetrieveParams*
Message#01&id!turn_id&status Content| 1ReasoningText#02
+OutputTextContent=responses.ResponseOutputText
+RefusalContent=responses.ResponseOutputRefusal
SummaryTextContent#12
TextContent#11&text!index""",
    "evals": """+CreateEvalCompletionsRunDataSource#31 Source| 1FileContent#02 3Content 2ID#02!file_id 1StoredCompletions#02!schema InputMessages| 2Template#01 3Template| 4EvalItem#message!id!status 6Content| 7OutputText#02!annotations 7InputImage#02 2ItemReference#02!id SamplingParams 2ResponseFormat|
+2JSONLRunDataSource#31 Source| 1FileContent#02 3Content 2ID#02!file_id
EvalAPIError?code
RunCancelResponse@eval.run DataSource| 2Responses#01&source!responses 3Source| 4FileContent#02 6Content 5ID#02!file_id 4Responses#01!source!responses 3InputMessages| 5Template#01 6Template| 7ChatMessage 7EvalItem#message!id!status 9Content| aOutputText#02!annotations aInputImage#02 5ItemReference#02!id 3SamplingParams 5Text PerModelUsage 1TestingCriteriaResult ResultCounts
1CreateParams* DataSource| 2CreateEvalResponsesRunDataSource 8Source| 9FileContent bContent aID 9Responses 8InputMessages| aTemplate bTemplate| cChatMessage cEvalItem eContent| fOutputText fInputImage aItemReference 8SamplingParams aText
2Response@eval.run DataSource| 2Responses#01&source!responses 3Source| 4FileContent#02 6Content 5ID#02!file_id 4Responses#01!source!responses 3InputMessages| 5Template#01 6Template| 7ChatMessage 7EvalItem#message!id!status 9Content| aOutputText#02!annotations aInputImage#02 5ItemReference#02!id 3SamplingParams 5Text PerModelUsage 1TestingCriteriaResult ResultCounts
1DeleteResponse
1ListParams*
2Response@eval.run DataSource| 2Responses#01&source!responses 3Source| 4FileContent#02 6Content 5ID#02!file_id 4Responses#01!source!responses 3InputMessages| 5Template#01 6Template| 7ChatMessage 7EvalItem#message!id!status 9Content| aOutputText#02!annotations aInputImage#02 5ItemReference#02!id 3SamplingParams 5Text PerModelUsage 1TestingCriteriaResult ResultCounts
1RetrieveResponse@eval.run DataSource| 2Responses#01&source!responses 3Source| 4FileContent#02 6Content 5ID#02!file_id 4Responses#01!source!responses 3InputMessages| 5Template#01 6Template| 7ChatMessage 7EvalItem#message!id!status 9Content| aOutputText#02!annotations aInputImage#02 5ItemReference#02!id 3SamplingParams 5Text PerModelUsage 1TestingCriteriaResult ResultCounts""",
    "evals.runs": """OutputItemListParams*
3Response@eval.run.output_item Result Sample 1Input 1Output 1Usage
2RetrieveResponse@eval.run.output_item Result Sample 1Input 1Output 1Usage""",
    "fine_tuning": """/ FineTuningJobIntegration=fine_tuning.FineTuningJobWandbIntegrationObject
+DpoHyperparameters
+1Method
FineTuningJob@021 Error Hyperparameters Method
3Event@0211
3Integration=fine_tuning.FineTuningJobWandbIntegrationObject
3WandbIntegration?project
5Object#21
JobCreateParams* Hyperparameters Integration 1Wandb Method
1ListEventsParams*
2Params*
+ReinforcementHyperparameters
+1Method?grader Grader|
+SupervisedHyperparameters
+1Method""",
    "fine_tuning.alpha": """GraderRunParams* 1|
2Response?metadata Metadata 1Errors
1ValidateParams* 1|
2Response 1|""",
    "fine_tuning.checkpoints": """PermissionCreateParams*
2Response@checkpoint.permission!deleted
1DeleteResponse@checkpoint.permission&deleted
1ListParams*
2Response@checkpoint.permission!deleted
1RetrieveParams*
2Response@list&has_more!model% Data@checkpoint.permission!deleted""",
    "fine_tuning.jobs": """CheckpointListParams*
FineTuningJobCheckpoint@0211 Metrics""",
    "graders": """GraderInputs| 1InputItem| 3OutputText#02!annotations 3InputImage#02
2Param| 3Item| 4OutputText* 4InputImage*
+LabelModelGrader#12 Input#message!id!status 1Content| 2OutputText#02!annotations 2InputImage#02
+MultiGrader#11 Graders|
+PythonGrader#11&name
+ScoreModelGrader#12 Input#message!id!status 1Content| 2OutputText#02!annotations 2InputImage#02 SamplingParams
+StringCheckGrader#12
+TextSimilarityGrader#12!pass_threshold""",
    "realtime.translations": """ClientSecretCreateParams* ExpiresAfter""",
    "safety": """SafetyAlert@011
1Case@011 Notice""",
    "shared": """AllModels|
ChatModel'gpt-6-astra'gpt-6.2-astra'gpt-6.1-sol'gpt-6.2-sol'gpt-6.1-terra'gpt-6-sol'gpt-6-luna'gpt-5.6-sol'gpt-5.6-terra'gpt-5.6-luna'gpt-5.5'gpt-5.5-2026-04-23'gpt-5.4'gpt-5.4-mini'gpt-5.4-nano'gpt-5.4-mini-2026-03-17'gpt-5.4-nano-2026-03-17'gpt-5.3-chat-latest'gpt-5.2'gpt-5.2-2025-12-11'gpt-5.2-chat-latest'gpt-5.2-pro'gpt-5.2-pro-2025-12-11'gpt-5.1'gpt-5.1-2025-11-13'gpt-5.1-codex'gpt-5.1-mini'gpt-5.1-chat-latest'gpt-5'gpt-5-mini'gpt-5-nano'gpt-5-2025-08-07'gpt-5-mini-2025-08-07'gpt-5-nano-2025-08-07'gpt-5-chat-latest'gpt-4.1'gpt-4.1-mini'gpt-4.1-nano'gpt-4.1-2025-04-14'gpt-4.1-mini-2025-04-14'gpt-4.1-nano-2025-04-14'o4-mini'o4-mini-2025-04-16'o3'o3-2025-04-16'o3-mini'o3-mini-2025-01-31'o1'o1-2024-12-17'o1-preview'o1-preview-2024-09-12'o1-mini'o1-mini-2024-09-12'gpt-4o'gpt-4o-2024-11-20'gpt-4o-2024-08-06'gpt-4o-2024-05-13'gpt-audio-mini'gpt-audio-mini-2025-12-15'gpt-4o-audio-preview'gpt-4o-audio-preview-2024-10-01'gpt-4o-audio-preview-2024-12-17'gpt-4o-audio-preview-2025-06-03'gpt-4o-mini-audio-preview'gpt-4o-mini-audio-preview-2024-12-17'gpt-4o-search-preview'gpt-4o-mini-search-preview'gpt-4o-search-preview-2025-03-11'gpt-4o-mini-search-preview-2025-03-11'chatgpt-4o-latest'codex-mini-latest'gpt-4o-mini'gpt-4o-mini-2024-07-18'gpt-4-turbo'gpt-4-turbo-2024-04-09'gpt-4-0125-preview'gpt-4-turbo-preview'gpt-4-1106-preview'gpt-4-vision-preview'gpt-4'gpt-4-0314'gpt-4-0613'gpt-4-32k'gpt-4-32k-0314'gpt-4-32k-0613'gpt-3.5-turbo'gpt-3.5-turbo-16k'gpt-3.5-turbo-0301'gpt-3.5-turbo-0613'gpt-3.5-turbo-1106'gpt-3.5-turbo-0125'gpt-3.5-turbo-16k-0613
ComparisonFilter?key
CompoundFilter?filters Filter|
CustomToolInputFormat| Text#01!text!index Grammar#01!grammar
DecisionInputJSON#02
1QuestionInputImage#02
3Part|
3Text#02
ErrorObject?message Misalignment 1Steer
FunctionDefinition?name
1Parameters|
Metadata|
oauth_error_code/ OAuthErrorCode|
Reasoning
1Effort|
ResponseFormatJSONObject#02
6Schema#02!schema!name JSONSchema
2Text#01!text!index
3Grammar#01!definition
3Python#01!name
ResponsesModel|""",
    "shared_params": """ChatModel'gpt-6-astra'gpt-6.2-astra'gpt-6.1-sol'gpt-6.2-sol'gpt-6.1-terra'gpt-6-sol'gpt-6-luna'gpt-5.6-sol'gpt-5.6-terra'gpt-5.6-luna'gpt-5.5'gpt-5.5-2026-04-23'gpt-5.4'gpt-5.4-mini'gpt-5.4-nano'gpt-5.4-mini-2026-03-17'gpt-5.4-nano-2026-03-17'gpt-5.3-chat-latest'gpt-5.2'gpt-5.2-2025-12-11'gpt-5.2-chat-latest'gpt-5.2-pro'gpt-5.2-pro-2025-12-11'gpt-5.1'gpt-5.1-2025-11-13'gpt-5.1-codex'gpt-5.1-mini'gpt-5.1-chat-latest'gpt-5'gpt-5-mini'gpt-5-nano'gpt-5-2025-08-07'gpt-5-mini-2025-08-07'gpt-5-nano-2025-08-07'gpt-5-chat-latest'gpt-4.1'gpt-4.1-mini'gpt-4.1-nano'gpt-4.1-2025-04-14'gpt-4.1-mini-2025-04-14'gpt-4.1-nano-2025-04-14'o4-mini'o4-mini-2025-04-16'o3'o3-2025-04-16'o3-mini'o3-mini-2025-01-31'o1'o1-2024-12-17'o1-preview'o1-preview-2024-09-12'o1-mini'o1-mini-2024-09-12'gpt-4o'gpt-4o-2024-11-20'gpt-4o-2024-08-06'gpt-4o-2024-05-13'gpt-audio-mini'gpt-audio-mini-2025-12-15'gpt-4o-audio-preview'gpt-4o-audio-preview-2024-10-01'gpt-4o-audio-preview-2024-12-17'gpt-4o-audio-preview-2025-06-03'gpt-4o-mini-audio-preview'gpt-4o-mini-audio-preview-2024-12-17'gpt-4o-search-preview'gpt-4o-mini-search-preview'gpt-4o-search-preview-2025-03-11'gpt-4o-mini-search-preview-2025-03-11'chatgpt-4o-latest'codex-mini-latest'gpt-4o-mini'gpt-4o-mini-2024-07-18'gpt-4-turbo'gpt-4-turbo-2024-04-09'gpt-4-0125-preview'gpt-4-turbo-preview'gpt-4-1106-preview'gpt-4-vision-preview'gpt-4'gpt-4-0314'gpt-4-0613'gpt-4-32k'gpt-4-32k-0314'gpt-4-32k-0613'gpt-3.5-turbo'gpt-3.5-turbo-16k'gpt-3.5-turbo-0301'gpt-3.5-turbo-0613'gpt-3.5-turbo-1106'gpt-3.5-turbo-0125'gpt-3.5-turbo-16k-0613
ComparisonFilter*
CompoundFilter* Filter|
CustomToolInputFormat| Text* Grammar*
DecisionInputJSON*
1QuestionInputImage*
3Part|
3Text*
FunctionDefinition*
1Parameters|
Metadata|
oauth_error_code/ OAuthErrorCode|
Reasoning*
1Effort|
ResponseFormatJSONObject*
6Schema* JSONSchema
2Text*
ResponsesModel|""",
    "skills": """DeletedSkillVersion@skill.version.deleted
SkillVersion@011
2List@01&has_more!model%
VersionCreateParams*
1ListParams*""",
    "skills.versions": """""",
    "uploads": """PartCreateParams*
UploadPart@011""",
    "vector_stores": """FileBatchCreateParams* 1
2ListFilesParams*
1ContentResponse
1CreateParams*
1ListParams*
1UpdateParams*
VectorStoreFile@021 LastError
3Batch@vector_store.files_batch FileCounts
3Deleted@0211""",
    "webhooks": """AgentEnvironmentExpiredWebhookEvent@01#2111 Data
2FailedWebhookEvent@01#2111 Data
2ReadyWebhookEvent@01#2111 Data
2SuspendedWebhookEvent@01#2111 Data
1SessionActionRequiredWebhookEvent@01#2112 Data 1RequiredAction
2CreatedWebhookEvent@01#2111!event_id Data 1Connect
2FailedWebhookEvent@01#2111!event_id Data
2IdleWebhookEvent@01#2111!event_id Data
2InProgressWebhookEvent@01#2112!event_id Data
BatchCancelledWebhookEvent#211 Data
1CompletedWebhookEvent#211 Data
1ExpiredWebhookEvent#211 Data
1FailedWebhookEvent#211 Data
DeletedWebhookEndpoint@webhook_endpoint.deleted
EvalRunCanceledWebhookEvent#2111 Data
2FailedWebhookEvent#2111 Data
2SucceededWebhookEvent#2111 Data
FineTuningJobCancelledWebhookEvent#2211 Data
3FailedWebhookEvent#2211 Data
3SucceededWebhookEvent#2211 Data
LiveCallIncomingWebhookEvent#2111 Data 1SipHeader
1TransportConnectedWebhookEvent@01#2111 Data#webrtc!sdp
2IncomingWebhookEvent#2111 Data#sip 1SipHeader
RealtimeCallIncomingWebhookEvent#2111 Data 1SipHeader
ResponseCancelledWebhookEvent#211 Data
1CompletedWebhookEvent#211!response Data
1FailedWebhookEvent#211!response Data
1IncompleteWebhookEvent#211!response Data
SafetyAlertCreatedWebhookEvent@01#2111 Data
1DeactivationIssuedWebhookEvent@01#212 Data
1IdentifierBlockedWebhookEvent#221 Data
1OrgAlertCreatedWebhookEvent@01#2121 Data
1WarningIssuedWebhookEvent@01#212 Data
UnwrapWebhookEvent|
WebhookCreateParams*
1Endpoint@02!signing_secret
2List@01&has_more!model%
2TestResult@121
2WithSecret@22&signing_secret
1EventTypeList@01!has_more!first_id!model%
1ListParams*
1RotateSecretParams*
1TestParams*
1UpdateParams*""",
}
