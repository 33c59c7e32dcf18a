"""Agents in beta."""

class agents(Resource, under="beta", beta="agents=v1"):
    @POST("/agents", body=AgentCreateParams)
    def create(
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] = ...,
        experimental: agent_create_params.Experimental = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        multi_agent: Optional[MultiAgentConfigParam] = ...,
        name: Optional[str] = ...,
        reasoning: Optional[AgentReasoningParam] = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...,
        text: Optional[AgentTextParam] = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] = ...,
    ) -> Agent:
        """Makes an agent: a model with instructions and tools, kept under an id.

        model: id of the model that does the work
        compaction: how a conversation that grows too long is shortened
        experimental: settings that may change or go at any time
        instructions: what the model is told before all input
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        multi_agent: whether and how it may let subagents work; by default it may not
        name: a name for people to read
        reasoning: how much the model thinks
        service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
        text: format and length of its text
        tools: what the model may call
        """

    @GET("/agents/{agent_id}")
    def retrieve(agent_id: str) -> Agent:
        """Returns an agent.

        agent_id: id of the agent
        """

    @POST("/agents/{agent_id}", body=AgentUpdateParams)
    def update(
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] = ...,
        experimental: agent_update_params.Experimental = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        model: str = ...,
        multi_agent: Optional[MultiAgentConfigParam] = ...,
        name: Optional[str] = ...,
        reasoning: Optional[AgentReasoningParam] = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...,
        text: Optional[AgentTextParam] = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] = ...,
    ) -> Agent:
        """Changes an agent; what is not given stays as it is. Sessions that run already keep what they have.

        agent_id: id of the agent
        compaction: how a conversation that grows too long is shortened
        experimental: settings that may change or go at any time
        instructions: what the model is told before all input
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        model: id of the model that does the work
        multi_agent: whether and how it may let subagents work; by default it may not
        name: a name for people to read
        reasoning: how much the model thinks
        service_tier: which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`
        text: format and length of its text
        tools: what the model may call
        """

    @GET("/agents", query=AgentListParams)
    def list(
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Agent]:
        """Lists agents.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first
        """

    @DELETE("/agents/{agent_id}")
    def delete(agent_id: str) -> AgentDeleted:
        """Deletes an agent.

        agent_id: id of the agent
        """

    class automations(Resource):
        @POST(
            "/agents/automations",
            body=AutomationCreateParams,
            variants=[["expression", "name", "target", "timezone", "type"], ["name", "run_at", "target", "type"]],
            overloads=[
                Overload(
                    required=["expression", "name", "target", "timezone", "type"],
                    absent=["run_at"],
                    types={"type": Literal["periodic"]},
                    returns=Automation,
                ),
                Overload(
                    required=["name", "run_at", "target", "type"],
                    absent=["expression", "timezone"],
                    types={"type": Literal["once"]},
                    returns=Automation,
                ),
            ],
        )
        def create(
            *,
            expression: str = ...,
            name: str,
            target: AutomationTargetParam,
            timezone: str = ...,
            type: Literal["periodic", "once"],
            metadata: AutomationMetadataParam = ...,
            run_at: int = ...,
        ) -> Automation:
            """Makes an automation: a session that is started or continued by a clock, once or again and again.

            expression: when to run, for `type="periodic"`: a cron expression
            name: a name for people to read
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            type: `periodic` or `once`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            run_at: when to run, for `type="once"`: Unix time in seconds
            """

        @GET("/agents/automations/{automation_id}")
        def retrieve(automation_id: str) -> Automation:
            """Returns an automation.

            automation_id: id of the automation
            """

        @POST("/agents/automations/{automation_id}", body=AutomationUpdateParams)
        def update(
            automation_id: str,
            *,
            expression: str = ...,
            metadata: Dict[str, str] = ...,
            name: str = ...,
            run_at: int = ...,
            target: AutomationTargetParam = ...,
            timezone: str = ...,
        ) -> Automation:
            """Changes an automation; what is not given stays as it is.

            automation_id: id of the automation
            expression: when to run, for `type="periodic"`: a cron expression
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            run_at: when to run, for `type="once"`: Unix time in seconds
            target: what to start: a new session, or one that goes on
            timezone: the zone in which `expression` is meant, such as `Europe/Berlin`
            """

        @GET("/agents/automations", query=AutomationListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            session_id: str = ...,
        ) -> CursorPage[Automation]:
            """Lists automations.

            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            session_id: only those of this session
            """

        @DELETE("/agents/automations/{automation_id}")
        def delete(automation_id: str) -> AutomationDeleted:
            """Deletes an automation; it is not invoked any more.

            automation_id: id of the automation
            """

        @POST("/agents/automations/{automation_id}/pause")
        def pause(automation_id: str) -> Automation:
            """Stops an automation from being invoked, until it is resumed.

            automation_id: id of the automation
            """

        @POST("/agents/automations/{automation_id}/resume")
        def resume(automation_id: str) -> Automation:
            """Lets a paused automation be invoked again.

            automation_id: id of the automation
            """

        class invocations(Resource):
            @POST("/agents/automations/{automation_id}/invocations")
            def create(automation_id: str) -> AutomationInvocation:
                """Invokes an automation now, whatever its clock says.

                automation_id: id of the automation
                """

            @GET("/agents/automations/{automation_id}/invocations/{invocation_id}")
            def retrieve(
                invocation_id: str,
                *,
                automation_id: str,
            ) -> AutomationInvocation:
                """Returns one invocation of an automation.

                invocation_id: id of the invocation
                automation_id: id of the automation
                """

            @GET("/agents/automations/{automation_id}/invocations", query=InvocationListParams)
            def list(
                automation_id: str,
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[AutomationInvocation]:
                """Lists the invocations of an automation.

                automation_id: id of the automation
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

    class environments(Resource):
        @POST("/agents/environments", body=EnvironmentCreateParams)
        def create(
            *,
            environment: environment_create_params.Environment,
            vault_ids: Optional[Sequence[str]] = ...,
            idempotency_key: Header["Idempotency-Key", str] = ...,
        ) -> EnvironmentInfo:
            """Makes an environment: the computer that agents work on.

            environment: what it is made of
            vault_ids: ids of the vaults whose credentials may be used in it
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as
                `Idempotency-Key`
            """

        @GET("/agents/environments/{environment_id}")
        def retrieve(environment_id: str) -> EnvironmentInfo:
            """Returns an environment.

            environment_id: id of the environment
            """

        @GET("/agents/environments", query=EnvironmentListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            type: Literal["openai_hosted"] = ...,
        ) -> CursorPage[EnvironmentInfo]:
            """Lists environments.

            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            type: only those of this kind; `openai_hosted` (default)
            """

        class files(Resource):
            @POST(
                "/agents/environments/{environment_id}/files",
                body=FileCreateParams,
                variants=[["file_id", "path", "type"], ["data", "path", "type"]],
                overloads=[
                    Overload(
                        required=["environment_id", "file_id", "path", "type"],
                        absent=["data"],
                        types={"type": Literal["file_id"]},
                        returns=EnvironmentFile,
                    ),
                    Overload(
                        required=["environment_id", "data", "path", "type"],
                        absent=["file_id"],
                        types={"type": Literal["inline"]},
                        returns=EnvironmentFile,
                    ),
                ],
            )
            def create(
                environment_id: str,
                *,
                file_id: str = ...,
                path: str,
                type: Literal["file_id", "inline"],
                data: str = ...,
            ) -> EnvironmentFile:
                """Puts a file into an environment: an uploaded one, or content that comes with the call.

                environment_id: id of the environment
                file_id: id of an uploaded file, for `type="file_id"`
                path: where it goes: an absolute path below `/workspace`
                type: `file_id` or `inline`
                data: the content, for `type="inline"`
                """

            @GET("/agents/environments/{environment_id}/files", query=FileListParams)
            def list(
                environment_id: str,
                *,
                limit: Optional[int] = ...,
                order: Literal["asc", "desc"] = ...,
                page: str = ...,
                path: Optional[str] = ...,
            ) -> TokenPage[EnvironmentFile]:
                """Lists the files in a folder of an environment.

                environment_id: id of the environment
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                page: cursor: `next_page` of the page before
                path: only what is in this folder, an absolute path below `/workspace`
                """

            @helper(by="waiting.prepare", common=True, calls=["client.files.create"])
            def prepare(files: Mapping[str, Union[str, os.PathLike[str]]]) -> lib.beta.agents.PreparedAgentFiles:
                """Uploads local files, several at once, for environments that are still to be made.

                The result's `files` go into `environments.templates.create(files=...)`. Raises `PartialUploadError`, which holds what
                was uploaded, after a failure half-way.

                files: path in the environment -> local path
                """

            @helper(by="waiting.prepare_directory", common=True, calls=["prepare"])
            def prepare_directory(
                root: Union[str, os.PathLike[str]],
                *,
                destination: str,
                include: Sequence[str],
            ) -> lib.beta.agents.PreparedAgentFiles:
                """Uploads the files of a directory that patterns select; otherwise like `prepare`.

                root: the local directory
                destination: the directory in the environment
                include: patterns relative to `root`, e.g. `["*.csv", "data/**/*.json"]`; none may lead out of it
                """

            @helper(by="waiting.to_environment", common=True, calls=["client.files.create", "create"])
            def upload(
                environment_id: str,
                *,
                file: _types.FileTypes,
                path: str,
            ) -> lib.beta.agents.StagedAgentFile:
                """Uploads a file and puts it into an environment that there is already.

                Raises `PartialUploadError`, which holds the uploaded file, if only the second step fails.

                environment_id: id of the environment
                file: the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)
                path: path in the environment
                """

        class templates(Resource):
            @POST("/agents/environments/templates", body=TemplateCreateParams)
            def create(
                *,
                capability_directories: Optional[Sequence[str]] = ...,
                desktop: Optional[template_create_params.Desktop] = ...,
                env: Optional[Dict[str, str]] = ...,
                files: Optional[Iterable[HostedEnvironmentFileParam]] = ...,
                name: Optional[str] = ...,
                network: Optional[template_create_params.Network] = ...,
                packages: Optional[template_create_params.Packages] = ...,
                plugins: Optional[Iterable[HostedPluginParam]] = ...,
                setup_commands: Optional[Iterable[SetupCommandParam]] = ...,
                skills: Optional[Iterable[HostedSkillParam]] = ...,
            ) -> EnvironmentTemplate:
                """Makes a template from which environments can be made.

                capability_directories: folders in which it looks for skills and the like
                desktop: whether it has a screen
                env: environment variables
                files: files to put into it
                name: a name for people to read
                network: what it may reach
                packages: packages to install
                plugins: plugins to install
                setup_commands: commands to run when one is made
                skills: skills to put into it
                """

            @GET("/agents/environments/templates/{environment_template_id}")
            def retrieve(environment_template_id: str) -> EnvironmentTemplate:
                """Returns a template of environments.

                environment_template_id: id of the template
                """

            @POST("/agents/environments/templates/{environment_template_id}", body=TemplateUpdateParams)
            def update(
                environment_template_id: str,
                *,
                capability_directories: Optional[Sequence[str]] = ...,
                desktop: Optional[template_update_params.Desktop] = ...,
                env: Optional[Dict[str, str]] = ...,
                files: Optional[Iterable[HostedEnvironmentFileParam]] = ...,
                name: Optional[str] = ...,
                network: Optional[template_update_params.Network] = ...,
                packages: Optional[template_update_params.Packages] = ...,
                plugins: Optional[Iterable[HostedPluginParam]] = ...,
                setup_commands: Optional[Iterable[SetupCommandParam]] = ...,
                skills: Optional[Iterable[HostedSkillParam]] = ...,
            ) -> EnvironmentTemplate:
                """Changes a template of environments; what is not given stays as it is.

                environment_template_id: id of the template
                capability_directories: folders in which it looks for skills and the like
                desktop: whether it has a screen
                env: environment variables
                files: files to put into it
                name: a name for people to read
                network: what it may reach
                packages: packages to install
                plugins: plugins to install
                setup_commands: commands to run when one is made
                skills: skills to put into it
                """

            @GET("/agents/environments/templates", query=TemplateListParams)
            def list(
                *,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[EnvironmentTemplate]:
                """Lists the templates of environments.

                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            @DELETE("/agents/environments/templates/{environment_template_id}")
            def delete(environment_template_id: str) -> EnvironmentTemplateDeleted:
                """Deletes a template of environments; environments made from it stay.

                environment_template_id: id of the template
                """

    class vaults(Resource):
        @POST("/vaults", body=VaultCreateParams)
        def create(
            *,
            metadata: Optional[Dict[str, str]] = ...,
            name: str = ...,
        ) -> Vault:
            """Makes a vault: a place for credentials that sessions may use and models never see.

            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            """

        @GET("/vaults/{vault_id}")
        def retrieve(vault_id: str) -> Vault:
            """Returns a vault, without its credentials.

            vault_id: id of the vault
            """

        @POST("/vaults/{vault_id}", body=VaultUpdateParams)
        def update(
            vault_id: str,
            *,
            metadata: Dict[str, str] = ...,
            name: Optional[str] = ...,
        ) -> Vault:
            """Changes name or metadata of a vault.

            vault_id: id of the vault
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            name: a name for people to read
            """

        @GET("/vaults", query=VaultListParams)
        def list(
            *,
            after: str = ...,
            limit: int = ...,
            metadata: Dict[str, str] = ...,
            order: Literal["asc", "desc"] = ...,
            status: VaultStatusFilterParam = ...,
        ) -> CursorPage[Vault]:
            """Lists vaults.

            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            metadata: only those with these pairs
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            status: only those in this state
            """

        @DELETE("/vaults/{vault_id}")
        def delete(vault_id: str) -> VaultDeleted:
            """Deletes a vault with its credentials.

            vault_id: id of the vault
            """

        class credentials(Resource):
            @POST("/vaults/{vault_id}/credentials", body=CredentialCreateParams)
            def create(
                vault_id: str,
                *,
                auth: CredentialAuthCreateParam,
                name: str,
                metadata: Dict[str, str] = ...,
            ) -> Credential:
                """Puts a credential into a vault.

                vault_id: id of the vault
                auth: the secret, and how it is used
                name: a name for people to read
                metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
                """

            @GET("/vaults/{vault_id}/credentials/{credential_id}")
            def retrieve(
                credential_id: str,
                *,
                vault_id: str,
            ) -> Credential:
                """Returns what a credential is for; its secret is never returned.

                credential_id: id of the credential
                vault_id: id of the vault
                """

            @POST("/vaults/{vault_id}/credentials/{credential_id}", body=CredentialUpdateParams)
            def update(
                credential_id: str,
                *,
                vault_id: str,
                auth: CredentialAuthRotateParam = ...,
                metadata: Dict[str, str] = ...,
            ) -> Credential:
                """Replaces the secret of a credential, or its metadata.

                credential_id: id of the credential
                vault_id: id of the vault
                auth: the secret, and how it is used
                metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
                """

            @GET("/vaults/{vault_id}/credentials", query=CredentialListParams)
            def list(
                vault_id: str,
                *,
                after: str = ...,
                limit: int = ...,
                metadata: Dict[str, str] = ...,
                order: Literal["asc", "desc"] = ...,
                status: VaultStatusFilterParam = ...,
            ) -> CursorPage[Credential]:
                """Lists the credentials of a vault, without their secrets.

                vault_id: id of the vault
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                metadata: only those with these pairs
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                status: only those in this state
                """

            @DELETE("/vaults/{vault_id}/credentials/{credential_id}")
            def delete(
                credential_id: str,
                *,
                vault_id: str,
            ) -> CredentialDeleted:
                """Deletes a credential from its vault.

                credential_id: id of the credential
                vault_id: id of the vault
                """

    sessions: Resource


module("beta.agent")

class Agent(Model):
    id: str
    """Id of the agent."""
    created_at: int
    """When it was made: Unix time in seconds."""
    instructions: Optional[str] = ...
    """What the model is told before all input."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["agent"]
    reasoning: AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText
    """Format and length of its text."""
    tools: List[PersistedAgentTool]
    """What the model may call."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    compaction: Optional[Compaction] = ...
    """How a conversation that grows too long is shortened."""
    experimental: Optional[Experimental] = ...
    """Settings that may change or go at any time."""

class Compaction(Model):
    async_: Wire["async", bool]
    """Whether the agent may go on while its conversation is being shortened."""

class Experimental(Model):
    time_awareness: bool
    """Whether the model is kept aware of the time."""


module("beta.agent_browser_authentication_cancel_param")

class AgentBrowserAuthenticationCancelParam(Params):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


module("beta.agent_browser_authentication_cancel_param_param")

class AgentBrowserAuthenticationCancelParamParam(Params):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


module("beta.agent_browser_authentication_submit_param")

class AgentBrowserAuthenticationSubmitParam(Params):
    action: Literal["submit"]
    fields: Iterable[Field]
    """What was filled in, field by field."""
    type: Literal["browser_authentication"]
    selected_option: Optional[str] = ...
    """Id of the option that was chosen, if the request has options."""

class Field(Params):
    field_id: str
    """Id of the field in the request."""
    value: str
    """What was filled in."""


module("beta.agent_browser_authentication_submit_param_param")

class AgentBrowserAuthenticationSubmitParamParam(Params):
    action: Literal["submit"]
    fields: Iterable[Field]
    """What was filled in, field by field."""
    type: Literal["browser_authentication"]
    selected_option: Optional[str] = ...
    """Id of the option that was chosen, if the request has options."""

class Field(Params):
    field_id: str
    """Id of the field in the request."""
    value: str
    """What was filled in."""


module("beta.agent_browser_origin_access_param")

class AgentBrowserOriginAccessParam(Params):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["browser_origin_access"]


module("beta.agent_browser_origin_access_param_param")

class AgentBrowserOriginAccessParamParam(Params):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["browser_origin_access"]


module("beta.agent_close_subagent_call_item")

class AgentCloseSubagentCallItem(Model):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["close_subagent_call"]


module("beta.agent_command_execution_item")

class AgentCommandExecutionItem(Model):
    id: str
    """Id of the item."""
    command: str
    """The command that is run."""
    cwd: Optional[str] = ...
    """The folder that it runs in."""
    duration_ms: Optional[int] = ...
    """How long it took, in milliseconds."""
    exit_code: Optional[int] = ...
    """Exit code of the command."""
    output: Optional[str] = ...
    """What the command printed."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["command_execution"]


module("beta.agent_content")

AgentContent = Alias(Union[OutputText, EncryptedContentResource], discriminator="type")

class EncryptedContentResource(Model):
    encrypted_content: str
    """What is said, encrypted, to be sent back as it came."""
    type: Literal["encrypted_content"]


module("beta.agent_create_params")

class AgentCreateParams(Params, of="beta.agents.create"): ...

class Compaction(Params):
    async_: Wire["async", Optional[bool]] = ...
    """Whether the agent may go on while its conversation is being shortened."""

class Experimental(Params):
    time_awareness: bool = ...
    """Whether the model is kept aware of the time."""


module("beta.agent_create_subagent_call_item")

class AgentCreateSubagentCallItem(Model):
    id: str
    """Id of the item."""
    agent_id: str
    """Id of the agent."""
    content: List[AgentContent]
    """What is said: parts of text, or encrypted."""
    model: Optional[str] = ...
    """Id of the model that does the work."""
    reasoning_effort: Optional[str] = ...
    """How much the model thinks."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["create_subagent_call"]


module("beta.agent_deleted")

class AgentDeleted(Model):
    id: str
    """Id of the agent."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.deleted"]


module("beta.agent_function_call_item")

class AgentFunctionCallItem(Model):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; the item with its result names it."""
    name: str
    """Name of the function."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]


module("beta.agent_function_call_output")

AgentFunctionCallOutput = Union[str, List[InputContent]]


module("beta.agent_function_call_output_param")

AgentFunctionCallOutputParam = Union[str, Iterable[InputContentParam]]

class InputContentParamInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]

class InputContentParamInputText(Params):
    text: str
    """The text."""
    type: Literal["input_text"]


module("beta.agent_function_call_status")

AgentFunctionCallStatus = Literal["in_progress", "completed", "failed", "incomplete"]


module("beta.agent_interrupt_subagent_call_item")

class AgentInterruptSubagentCallItem(Model):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["interrupt_subagent_call"]


module("beta.agent_list_params")

class AgentListParams(Params, of="beta.agents.list"): ...


module("beta.agent_mcp_call_item")

class AgentMcpCallItem(Model):
    id: str
    """Id of the item."""
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    error: object
    """Why it failed."""
    name: str
    """Name of the tool."""
    output: object
    """What the tool gave."""
    server_label: str
    """The name of the server, as the tool has it."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_call"]


module("beta.agent_output_command_execution_output_delta_event")

class AgentOutputCommandExecutionOutputDeltaEvent(Model):
    delta: str
    """A further piece of the output."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_output_item")

AgentOutputItem = Alias(
    Union[
        AgentSessionAssistantMessage,
        AgentReasoningItem,
        AgentFunctionCallItem,
        AgentMcpCallItem,
        ComputerUseCallItemResource,
        BrowserAuthenticationRequestItemResource,
        AgentWebSearchCallItem,
        AgentCommandExecutionItem,
        AgentCreateSubagentCallItem,
        AgentSendSubagentInputCallItem,
        AgentResumeSubagentCallItem,
        AgentWaitForSubagentsCallItem,
        AgentInterruptSubagentCallItem,
        AgentCloseSubagentCallItem,
    ],
    discriminator="type",
)

class ComputerUseCallItemResource(Model):
    id: str
    """Id of the item."""
    output: Optional[ComputerUseCallItemResourceOutput] = ...
    """A screenshot of what came of it."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    title: Optional[str] = ...
    """What it is called, for people to read."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_call"]

class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]

class BrowserAuthenticationRequestItemResource(Model):
    id: str
    """Id of the item."""
    request: BrowserAuthenticationRequestItemResourceRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]

class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: Optional[str] = ...
    """The origin that the credentials are for."""
    fields: List[BrowserAuthenticationRequestItemResourceRequestField]
    """The fields to fill in."""
    options: List[BrowserAuthenticationRequestItemResourceRequestOption]
    """What there is to choose from."""
    reason: Optional[str] = ...
    """Why it is asked for, in words."""
    type: Literal["browser_authentication"]

class BrowserAuthenticationRequestItemResourceRequestField(Model):
    id: str
    """Id of the field."""
    label: str
    """What it is called, for people to read."""
    required: bool
    """Whether it must be filled in."""
    type: str
    """What kind of field it is."""

class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    id: str
    """Id of the option."""
    field_ids: List[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called, for people to read."""


module("beta.agent_output_item_status")

AgentOutputItemStatus = Literal["in_progress", "completed", "incomplete"]


module("beta.agent_reasoning")

class AgentReasoning(Model):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""


module("beta.agent_reasoning_item")

class AgentReasoningItem(Model):
    id: str
    """Id of the item."""
    status: Optional[AgentOutputItemStatus] = ...
    """`in_progress`, `completed` or `incomplete`."""
    summary: List[SummaryText]
    """The thoughts, summed up."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["reasoning"]


module("beta.agent_reasoning_param")

class AgentReasoningParam(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """Whether its thoughts are summed up: `auto`, `concise` or `detailed`."""


module("beta.agent_resume_subagent_call_item")

class AgentResumeSubagentCallItem(Model):
    id: str
    """Id of the item."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["resume_subagent_call"]


module("beta.agent_send_subagent_input_call_item")

class AgentSendSubagentInputCallItem(Model):
    id: str
    """Id of the item."""
    content: List[AgentContent]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["send_subagent_input_call"]


module("beta.agent_text")

class AgentText(Model):
    format: TextFormat
    """`text`, or `json_schema` with a schema."""
    verbosity: Literal["low", "medium", "high"]
    """How long answers are: `low`, `medium` or `high`."""


module("beta.agent_text_param")

class AgentTextParam(Params):
    format: Optional[TextFormatParam] = ...
    """`text`, or `json_schema` with a schema."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """How long answers are: `low`, `medium` or `high`."""


module("beta.agent_tool")

AgentTool = Alias(
    Union[
        AgentToolResourceFunction,
        AgentToolResourceProgrammaticToolCalling,
        AgentToolResourceMcp,
        AgentToolResourceWebSearch,
        AgentToolResourceComputerUse,
        AgentToolResourceAutomations,
    ],
    discriminator="type",
)

class AgentToolResourceFunction(Model):
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: Dict[str, object]
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""

class AgentToolResourceProgrammaticToolCalling(Model):
    enabled: bool
    """Whether the model may write programs that call tools."""
    type: Literal["programmatic_tool_calling"]

class AgentToolResourceMcp(Model):
    allowed_tools: Optional[List[str]] = ...
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: Optional[str] = ...
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: Dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: McpTransport
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]

class AgentToolResourceWebSearch(Model):
    allowed_domains: Optional[List[str]] = ...
    """Only these domains and those below them."""
    context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: Optional[AgentToolResourceWebSearchLocation] = ...
    """Roughly where the user is."""
    mode: Literal["disabled", "cached", "live"]
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""
    type: Literal["web_search"]

class AgentToolResourceWebSearchLocation(Model):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""

class AgentToolResourceComputerUse(Model):
    include_screenshots: bool
    """Whether the items of its calls come with screenshots."""
    type: Literal["computer_use"]

class AgentToolResourceAutomations(Model):
    type: Literal["automations"]


module("beta.agent_tool_param")

AgentToolParam = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]

class AgentToolConfigParamFunction(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: Dict[str, object]
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""

class AgentToolConfigParamToolSearch(Params):
    type: Literal["tool_search"]

class AgentToolConfigParamProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]
    enabled: bool = ...
    """Whether the model may write programs that call tools."""

class AgentToolConfigParamMcp(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: McpTransportParam
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
    allowed_tools: Optional[Sequence[str]] = ...
    """Which of its tools may be called; by default all."""
    connection_origin: Optional[Literal["service", "environment"]] = ...
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: Optional[str] = ...
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: Optional[Dict[str, object]] = ...
    """What is sent along as metadata with requests to the server."""
    required: bool = ...
    """Whether the agent cannot do without this server."""

class AgentToolConfigParamWebSearch(Params):
    type: Literal["web_search"]
    allowed_domains: Optional[Sequence[str]] = ...
    """Only these domains and those below them."""
    context_size: Optional[Literal["low", "medium", "high"]] = ...
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: Optional[AgentToolConfigParamWebSearchLocation] = ...
    """Roughly where the user is."""
    mode: Optional[Literal["disabled", "cached", "live"]] = ...
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""

class AgentToolConfigParamWebSearchLocation(Params):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""

class AgentToolConfigParamComputerUse(Params):
    type: Literal["computer_use"]
    include_screenshots: bool = ...
    """Whether the items of its calls come with screenshots."""

class AgentToolConfigParamAutomations(Params):
    type: Literal["automations"]


module("beta.agent_update_params")

class AgentUpdateParams(Params, of="beta.agents.update"): ...

class Compaction(Params):
    async_: Wire["async", Optional[bool]] = ...
    """Whether the agent may go on while its conversation is being shortened."""

class Experimental(Params):
    time_awareness: bool = ...
    """Whether the model is kept aware of the time."""


module("beta.agent_wait_for_subagents_call_item")

class AgentWaitForSubagentsCallItem(Model):
    id: str
    """Id of the item."""
    recipient_agent_ids: List[str]
    """Ids of the agents that are waited for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["wait_for_subagents_call"]


module("beta.agent_web_search_call_item")

class AgentWebSearchCallItem(Model):
    id: str
    """Id of the item."""
    action: Optional[WebSearchAction] = ...
    """What was done: a search, a page opened, a text looked for in it."""
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["web_search_call"]


module("beta.agents.automation")

Automation = Alias(Union[PeriodicAutomation, OneTimeAutomation], discriminator="type")


module("beta.agents.automation_agent_config")

class AutomationAgentConfig(Model):
    instructions: Optional[str] = ...
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText
    """Format and length of its text."""
    tools: List[AgentTool]
    """What the model may call."""
    compaction: Optional[Compaction] = ...
    """How a conversation that grows too long is shortened."""
    experimental: Optional[Experimental] = ...
    """Settings that may change or go at any time."""

class Compaction(Model):
    async_: Wire["async", bool]
    """Whether the agent may go on while its conversation is being shortened."""

class Experimental(Model):
    time_awareness: bool
    """Whether the model is kept aware of the time."""


module("beta.agents.automation_create_params")

AutomationCreateParams = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]

class CreateAutomationParamsPeriodic(Params):
    expression: str
    """When to run, for `type="periodic"`: a cron expression."""
    name: str
    """A name for people to read."""
    target: AutomationTargetParam
    """What to start: a new session, or one that goes on."""
    timezone: str
    """The zone in which `expression` is meant, such as `Europe/Berlin`."""
    type: Literal["periodic"]
    metadata: AutomationMetadataParam = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

class CreateAutomationParamsOnce(Params):
    name: str
    """A name for people to read."""
    run_at: int
    """When to run, for `type="once"`: Unix time in seconds."""
    target: AutomationTargetParam
    """What to start: a new session, or one that goes on."""
    type: Literal["once"]
    metadata: AutomationMetadataParam = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""


module("beta.agents.automation_created_by")

AutomationCreatedBy = Alias(
    Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent],
    discriminator="type",
)

class AutomationCreatedByResourceDeveloper(Model):
    type: Literal["developer"]

class AutomationCreatedByResourceAgent(Model):
    session_id: str
    """Id of the session in which it was made."""
    tool_call_id: str
    """Id of the tool call that made it."""
    type: Literal["agent"]


module("beta.agents.automation_deleted")

class AutomationDeleted(Model):
    id: str
    """Id of the automation."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.automation.deleted"]


module("beta.agents.automation_environment")

AutomationEnvironment = Alias(
    Union[
        AutomationEnvironmentResourceNone,
        AutomationEnvironmentResourceOpenAIHosted,
        AutomationEnvironmentResourceSelfHosted,
    ],
    discriminator="type",
)

class AutomationEnvironmentResourceNone(Model):
    type: Literal["none"]

class AutomationEnvironmentResourceOpenAIHosted(Model):
    capability_directories: Optional[List[str]] = ...
    """Folders in which it looks for skills and the like."""
    container_size: Optional[Literal["small", "medium", "large"]] = ...
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = ...
    """Whether it has a screen."""
    environment_id: Optional[str] = ...
    """Id of an environment that there is already, to work on that one."""
    environment_template_id: Optional[str] = ...
    """Id of the template that it is made from."""
    files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = ...
    """Files to put into it."""
    network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = ...
    """What it may reach."""
    packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = ...
    """Packages to install."""
    plugins: Optional[List[HostedPlugin]] = ...
    """Plugins to install."""
    skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = ...
    """Skills to put into it."""
    type: Literal["openai_hosted"]

class AutomationEnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool
    """Whether it has a screen."""

AutomationEnvironmentResourceOpenaiHostedFile = Alias(
    Union[
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    ],
    discriminator="type",
)

class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(Model):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]

class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(Model):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]

class AutomationEnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: List[str]
    """The domains that may be reached."""

class AutomationEnvironmentResourceOpenAIHostedPackages(Model):
    npm: List[str]
    """Packages to install with npm."""
    python: List[str]
    """Python packages to install."""
    system: List[str]
    """Packages to install with the package manager of the system."""

AutomationEnvironmentResourceOpenaiHostedSkill = Alias(
    Union[
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
        AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
    ],
    discriminator="type",
)

class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]

class AutomationEnvironmentResourceSelfHosted(Model):
    capability_directories: List[str]
    """Folders in which it looks for skills and the like."""
    environment_id: Optional[str] = ...
    """Id of an environment that there is already, to work on that one."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""


module("beta.agents.automation_list_params")

class AutomationListParams(Params, of="beta.agents.automations.list"): ...


module("beta.agents.automation_metadata_param")

AutomationMetadataParam = Dict[str, str]


module("beta.agents.automation_target")

AutomationTarget = Alias(
    Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession],
    discriminator="type",
)

class AutomationTargetResourceNewSession(Model):
    agent: Optional[AutomationAgentConfig] = ...
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: Optional[str] = ...
    """Id of the agent to run; in place of `agent`."""
    environment: AutomationEnvironment
    """The computer that it works on: a new one, or the id of one."""
    input: List[AutomationTargetResourceNewSessionInput]
    """What it is to do, as messages."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    type: Literal["new_session"]
    vault_ids: List[str]
    """Ids of the vaults whose credentials it may use."""

class AutomationTargetResourceNewSessionInput(Model):
    content: List[InputContent]
    """What is said: parts of text and images."""
    role: Literal["user"]
    type: Literal["message"]

class AutomationTargetResourceExistingSession(Model):
    instructions: str
    """What the session is told to do, each time."""
    session_id: str
    """Id of the session that goes on."""
    type: Literal["existing_session"]


module("beta.agents.automation_target_param")

AutomationTargetParam = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]

class AutomationTargetParamNewSession(Params):
    environment: EnvironmentParam
    """The computer that it works on: a new one, or the id of one."""
    input: Iterable[AgentSessionInputMessageParam]
    """What it is to do, as messages."""
    type: Literal["new_session"]
    agent: AutomationTargetParamNewSessionAgent = ...
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: str = ...
    """Id of the agent to run; in place of `agent`."""
    metadata: Optional[Dict[str, str]] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    vault_ids: Optional[Sequence[str]] = ...
    """Ids of the vaults whose credentials it may use."""

class AutomationTargetParamNewSessionAgent(Params):
    compaction: Optional[AutomationTargetParamNewSessionAgentCompaction] = ...
    """How a conversation that grows too long is shortened."""
    experimental: AutomationTargetParamNewSessionAgentExperimental = ...
    """Settings that may change or go at any time."""
    instructions: Optional[str] = ...
    """What the model is told before all input."""
    model: str = ...
    """Id of the model that does the work."""
    multi_agent: Optional[MultiAgentConfigParam] = ...
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: Optional[AgentReasoningParam] = ...
    """How much the model thinks."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: Optional[AgentTextParam] = ...
    """Format and length of its text."""
    tools: Optional[Iterable[AgentToolParam]] = ...
    """What the model may call."""

class AutomationTargetParamNewSessionAgentCompaction(Params):
    async_: Wire["async", Optional[bool]] = ...
    """Whether the agent may go on while its conversation is being shortened."""

class AutomationTargetParamNewSessionAgentExperimental(Params):
    time_awareness: bool = ...
    """Whether the model is kept aware of the time."""

class AutomationTargetParamExistingSession(Params):
    instructions: str
    """What the session is told to do, each time."""
    session_id: str
    """Id of the session that goes on."""
    type: Literal["existing_session"]


module("beta.agents.automation_update_params")

class AutomationUpdateParams(Params, of="beta.agents.automations.update"): ...


module("beta.agents.automations.automation_invocation")

class AutomationInvocation(Model):
    id: str
    """Id of the invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: Optional[Error] = ...
    """Why it failed."""
    object: Literal["agent.automation.invocation"]
    scheduled_at: Optional[int] = ...
    """When it was due: Unix time in seconds."""
    session_id: Optional[str] = ...
    """Id of the session that it started or continued."""
    skip_reason: Optional[Literal["pending_delivery"]] = ...
    """Why it was skipped, if it was."""
    source: AutomationInvocationSource
    """What invoked it: a call of yours (`manual`) or its `automation`."""
    status: Literal["queued", "completed", "failed", "skipped"]
    """`queued`, `completed`, `failed` or `skipped`."""

class Error(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("beta.agents.automations.automation_invocation_source")

AutomationInvocationSource = Alias(
    Union[AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation],
    discriminator="type",
)

class AutomationInvocationSourceResourceManual(Model):
    type: Literal["manual"]

class AutomationInvocationSourceResourceAutomation(Model):
    automation: Automation
    """The automation that invoked it."""
    type: Literal["automation"]


module("beta.agents.automations.invocation_list_params")

class InvocationListParams(Params, of="beta.agents.automations.invocations.list"): ...


module("beta.agents.environment_create_params")

class EnvironmentCreateParams(Params, of="beta.agents.environments.create"): ...

class Environment(Params):
    type: Literal["openai_hosted"]
    capability_directories: Optional[Sequence[str]] = ...
    """Folders in which it looks for skills and the like."""
    desktop: Optional[EnvironmentDesktop] = ...
    """Whether it has a screen."""
    env: Optional[Dict[str, str]] = ...
    """Environment variables."""
    environment_template_id: str = ...
    """Id of the template that it is made from."""
    files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
    """Files to put into it."""
    network: Optional[EnvironmentNetwork] = ...
    """What it may reach."""
    packages: Optional[EnvironmentPackages] = ...
    """Packages to install."""
    plugins: Optional[Iterable[HostedPluginParam]] = ...
    """Plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]] = ...
    """Commands to run when it is made."""
    skills: Optional[Iterable[HostedSkillParam]] = ...
    """Skills to put into it."""

class EnvironmentDesktop(Params):
    enabled: bool
    """Whether it has a screen."""

class EnvironmentNetwork(Params):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Optional[Sequence[str]] = ...
    """The domains that may be reached."""
    blocked_domains: Optional[Sequence[str]] = ...
    """Domains that may not be reached."""

class EnvironmentPackages(Params):
    npm: Optional[Sequence[str]] = ...
    """Packages to install with npm."""
    python: Optional[Sequence[str]] = ...
    """Python packages to install."""
    system: Optional[Sequence[str]] = ...
    """Packages to install with the package manager of the system."""


module("beta.agents.environment_info")

class EnvironmentInfo(Model):
    id: str
    """Id of the environment."""
    files: List[HostedEnvironmentFile]
    """Files that were put into it."""
    object: Literal["agent.environment"]
    plugins: List[HostedPlugin]
    """Plugins that were installed."""
    skills: List[HostedSkill]
    """Skills that were put into it."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: Literal["openai_hosted", "self_hosted"]
    """Whose computer it is: `openai_hosted` or `self_hosted`."""


module("beta.agents.environment_list_params")

class EnvironmentListParams(Params, of="beta.agents.environments.list"): ...


module("beta.agents.environments.environment_file")

class EnvironmentFile(Model):
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"]
    path: str
    """Path in the environment."""
    size_bytes: int
    """How big it is, in bytes."""


module("beta.agents.environments.environment_template")

class EnvironmentTemplate(Model):
    id: str
    """Id of the template."""
    capability_directories: List[str]
    """Folders in which it looks for skills and the like."""
    created_at: int
    """When it was made: Unix time in seconds."""
    files: List[File]
    """Files to put into it."""
    name: Optional[str] = ...
    """A name for people to read."""
    network: Network
    """What it may reach."""
    object: Literal["agent.environment.template"]
    packages: Packages
    """Packages to install."""
    plugins: List[HostedPlugin]
    """Plugins to install."""
    skills: List[Skill]
    """Skills to put into it."""
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    desktop: Optional[Desktop] = ...
    """Whether it has a screen."""

File = Alias(Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline], discriminator="type")

class FileHostedTemplateFileResourceFileID(Model):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]

class FileHostedTemplateFileResourceInline(Model):
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]

class Network(Model):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: List[str]
    """The domains that may be reached."""

class Packages(Model):
    npm: List[str]
    """Packages to install with npm."""
    python: List[str]
    """Python packages to install."""
    system: List[str]
    """Packages to install with the package manager of the system."""

Skill = Alias(
    Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline],
    discriminator="type",
)

class SkillHostedTemplateSkillResourceSkillReference(Model):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class SkillHostedTemplateSkillResourceInline(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]

class Desktop(Model):
    enabled: bool
    """Whether it has a screen."""


module("beta.agents.environments.environment_template_deleted")

class EnvironmentTemplateDeleted(Model):
    id: str
    """Id of the template."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.environment.template.deleted"]


module("beta.agents.environments.file_create_params")

FileCreateParams = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]

class HostedEnvironmentFileParamFileID(Params):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]

class HostedEnvironmentFileParamInline(Params):
    data: str
    """The content of the file itself."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["inline"]


module("beta.agents.environments.file_list_params")

class FileListParams(Params, of="beta.agents.environments.files.list"): ...


module("beta.agents.environments.template_create_params")

class TemplateCreateParams(Params, of="beta.agents.environments.templates.create"): ...

class Desktop(Params):
    enabled: bool
    """Whether it has a screen."""

class Network(Params):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Optional[Sequence[str]] = ...
    """The domains that may be reached."""
    blocked_domains: Optional[Sequence[str]] = ...
    """Domains that may not be reached."""

class Packages(Params):
    npm: Optional[Sequence[str]] = ...
    """Packages to install with npm."""
    python: Optional[Sequence[str]] = ...
    """Python packages to install."""
    system: Optional[Sequence[str]] = ...
    """Packages to install with the package manager of the system."""


module("beta.agents.environments.template_list_params")

class TemplateListParams(Params, of="beta.agents.environments.templates.list"): ...


module("beta.agents.environments.template_update_params")

class TemplateUpdateParams(Params, of="beta.agents.environments.templates.update"): ...

class Desktop(Params):
    enabled: bool
    """Whether it has a screen."""

class Network(Params):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Optional[Sequence[str]] = ...
    """The domains that may be reached."""
    blocked_domains: Optional[Sequence[str]] = ...
    """Domains that may not be reached."""

class Packages(Params):
    npm: Optional[Sequence[str]] = ...
    """Packages to install with npm."""
    python: Optional[Sequence[str]] = ...
    """Python packages to install."""
    system: Optional[Sequence[str]] = ...
    """Packages to install with the package manager of the system."""


module("beta.agents.one_time_automation")

class OneTimeAutomation(Model):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedBy
    """Who made it: you (`developer`) or an `agent`."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    run_at: int
    """When it runs: Unix time in seconds."""
    status: Literal["active", "paused", "completed"]
    """`active`, `paused` or `completed`."""
    target: AutomationTarget
    """What to start: a new session, or one that goes on."""
    type: Literal["once"]
    pause_reason: Optional[Literal["target_session_failed"]] = ...
    """`target_session_failed` if it is paused because its session failed."""


module("beta.agents.periodic_automation")

class PeriodicAutomation(Model):
    id: str
    """Id of the automation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    created_by: AutomationCreatedBy
    """Who made it: you (`developer`) or an `agent`."""
    expression: str
    """When it runs: a cron expression."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    """`active` or `paused`."""
    target: AutomationTarget
    """What to start: a new session, or one that goes on."""
    timezone: str
    """The zone in which `expression` is meant, such as `Europe/Berlin`."""
    type: Literal["periodic"]
    pause_reason: Optional[Literal["target_session_failed"]] = ...
    """`target_session_failed` if it is paused because its session failed."""


module("beta.agents.vault")

class Vault(Model):
    id: str
    """Id of the vault."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["vault"]


module("beta.agents.vault_create_params")

class VaultCreateParams(Params, of="beta.agents.vaults.create"): ...


module("beta.agents.vault_deleted")

class VaultDeleted(Model):
    id: str
    """Id of the vault."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.deleted"]


module("beta.agents.vault_list_params")

class VaultListParams(Params, of="beta.agents.vaults.list"): ...


module("beta.agents.vault_status")

VaultStatus = Literal["active", "archived"]


module("beta.agents.vault_status_filter_param")

VaultStatusFilterParam = Union[VaultStatus, Iterable[VaultStatus]]


module("beta.agents.vault_update_params")

class VaultUpdateParams(Params, of="beta.agents.vaults.update"): ...


module("beta.agents.vaults.credential")

class Credential(Model):
    id: str
    """Id of the credential."""
    auth: CredentialAuth
    """What it is for and how it is used, without the secret."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: Dict[str, str] = dict()
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["vault.credential"]
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    vault_id: str
    """Id of the vault that it is in."""


module("beta.agents.vaults.credential_auth")

CredentialAuth = Alias(
    Union[
        VaultCredentialAuthResourceMcpOauth,
        VaultCredentialAuthResourceStaticBearer,
        VaultCredentialAuthResourceEnvironmentVariable,
    ],
    discriminator="type",
)

class VaultCredentialAuthResourceMcpOauth(Model):
    expires_at: Optional[str] = ...
    """When the access token expires, as a date with time."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    refresh: Optional[VaultCredentialAuthResourceMcpOauthRefresh] = ...
    """How a new access token is got when the old one has expired."""
    type: Literal["mcp_oauth"]

class VaultCredentialAuthResourceMcpOauthRefresh(Model):
    client_id: str
    """Your client id at the authorization server."""
    resource: Optional[str] = ...
    """The resource that access tokens are asked for, as in RFC 8707."""
    scope: Optional[str] = ...
    """The scopes that access tokens are asked for, with spaces between them."""
    token_endpoint: str
    """Address at which access tokens are asked for."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How a client proves who it is at the token endpoint, such as by a client secret."""

class VaultCredentialAuthResourceStaticBearer(Model):
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["static_bearer"]

class VaultCredentialAuthResourceEnvironmentVariable(Model):
    networking: CredentialNetworking
    """The hosts that the secret may be sent to: all, or only some."""
    secret_name: str
    """The name of the environment variable."""
    type: Literal["environment_variable"]


module("beta.agents.vaults.credential_auth_create_param")

CredentialAuthCreateParam = Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]

class CreateVaultCredentialAuthParamMcpOauth(Params):
    access_token: str
    """The OAuth access token for the server."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["mcp_oauth"]
    expires_at: Optional[str] = ...
    """When the access token expires, as a date with time."""
    refresh: Optional[CreateVaultCredentialAuthParamMcpOauthRefresh] = ...
    """How a new access token is got when the old one has expired."""

class CreateVaultCredentialAuthParamMcpOauthRefresh(Params):
    client_id: str
    """Your client id at the authorization server."""
    refresh_token: str
    """The OAuth refresh token, with which new access tokens are got."""
    token_endpoint: str
    """Address at which access tokens are asked for."""
    token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
    """How a client proves who it is at the token endpoint, such as by a client secret."""
    resource: Optional[str] = ...
    """The resource that access tokens are asked for, as in RFC 8707."""
    scope: Optional[str] = ...
    """The scopes that access tokens are asked for, with spaces between them."""

class CreateVaultCredentialAuthParamStaticBearer(Params):
    token: str
    """The token, sent in the `Authorization` header as `Bearer`."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["static_bearer"]

class CreateVaultCredentialAuthParamEnvironmentVariable(Params):
    networking: CredentialNetworkingParam
    """The hosts that the secret may be sent to: all, or only some."""
    secret_name: str
    """The name of the environment variable."""
    secret_value: str
    """The secret, which is the value of the environment variable."""
    type: Literal["environment_variable"]


module("beta.agents.vaults.credential_auth_rotate_param")

CredentialAuthRotateParam = Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]

class RotateVaultCredentialAuthParamMcpOauth(Params):
    type: Literal["mcp_oauth"]
    access_token: Optional[str] = ...
    """The OAuth access token for the server."""
    expires_at: Optional[str] = ...
    """When the access token expires, as a date with time."""
    refresh: Optional[RotateVaultCredentialAuthParamMcpOauthRefresh] = ...
    """How a new access token is got when the old one has expired."""

class RotateVaultCredentialAuthParamMcpOauthRefresh(Params):
    refresh_token: Optional[str] = ...
    """The OAuth refresh token, with which new access tokens are got."""
    scope: Optional[str] = ...
    """The scopes that access tokens are asked for, with spaces between them."""
    token_endpoint_auth: Optional[McpOauthTokenEndpointAuthRotateParam] = ...
    """How a client proves who it is at the token endpoint, such as by a client secret."""

class RotateVaultCredentialAuthParamStaticBearer(Params):
    token: str
    """The token, sent in the `Authorization` header as `Bearer`."""
    type: Literal["static_bearer"]

class RotateVaultCredentialAuthParamEnvironmentVariable(Params):
    secret_value: str
    """The secret, which is the value of the environment variable."""
    type: Literal["environment_variable"]


module("beta.agents.vaults.credential_create_params")

class CredentialCreateParams(Params, of="beta.agents.vaults.credentials.create"): ...


module("beta.agents.vaults.credential_deleted")

class CredentialDeleted(Model):
    id: str
    """Id of the credential."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.credential.deleted"]


module("beta.agents.vaults.credential_list_params")

class CredentialListParams(Params, of="beta.agents.vaults.credentials.list"): ...


module("beta.agents.vaults.credential_networking")

CredentialNetworking = Alias(
    Union[VaultCredentialNetworkingResourceUnrestricted, VaultCredentialNetworkingResourceLimited],
    discriminator="type",
)

class VaultCredentialNetworkingResourceUnrestricted(Model):
    type: Literal["unrestricted"]

class VaultCredentialNetworkingResourceLimited(Model):
    allowed_hosts: List[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]


module("beta.agents.vaults.credential_networking_param")

CredentialNetworkingParam = Union[VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingParamLimited]

class VaultCredentialNetworkingParamUnrestricted(Params):
    type: Literal["unrestricted"]

class VaultCredentialNetworkingParamLimited(Params):
    allowed_hosts: Sequence[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]


module("beta.agents.vaults.credential_update_params")

class CredentialUpdateParams(Params, of="beta.agents.vaults.credentials.update"): ...


module("beta.agents.vaults.mcp_oauth_token_endpoint_auth")

McpOauthTokenEndpointAuth = Alias(
    Union[
        McpOauthTokenEndpointAuthResourceNone,
        McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthResourceClientSecretPost,
    ],
    discriminator="type",
)

class McpOauthTokenEndpointAuthResourceNone(Model):
    type: Literal["none"]

class McpOauthTokenEndpointAuthResourceClientSecretBasic(Model):
    type: Literal["client_secret_basic"]

class McpOauthTokenEndpointAuthResourceClientSecretPost(Model):
    type: Literal["client_secret_post"]


module("beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param")

McpOauthTokenEndpointAuthCreateParam = Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]

class CreateMcpOauthTokenEndpointAuthParamNone(Params):
    type: Literal["none"]

class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(Params):
    client_secret: str
    """The secret that goes with the client id."""
    type: Literal["client_secret_basic"]

class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(Params):
    client_secret: str
    """The secret that goes with the client id."""
    type: Literal["client_secret_post"]


module("beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param")

McpOauthTokenEndpointAuthRotateParam = Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]

class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(Params):
    type: Literal["client_secret_basic"]
    client_secret: Optional[str] = ...
    """The secret that goes with the client id."""

class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(Params):
    type: Literal["client_secret_post"]
    client_secret: Optional[str] = ...
    """The secret that goes with the client id."""


module("beta.environment")

Environment = Alias(
    Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted],
    discriminator="type",
)

class EnvironmentResourceNone(Model):
    type: Literal["none"]

class EnvironmentResourceOpenAIHosted(Model):
    id: str
    """Id of the environment."""
    capability_directories: List[str]
    """Folders in which it looks for skills and the like."""
    files: List[HostedEnvironmentFile]
    """Files that were put into it."""
    network: EnvironmentResourceOpenAIHostedNetwork
    """What it may reach."""
    packages: EnvironmentResourceOpenAIHostedPackages
    """Packages to install."""
    plugins: List[HostedPlugin]
    """Plugins that were installed."""
    skills: List[HostedSkill]
    """Skills that were put into it."""
    type: Literal["openai_hosted"]
    container_size: Optional[Literal["small", "medium", "large"]] = ...
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = ...
    """Whether it has a screen."""

class EnvironmentResourceOpenAIHostedNetwork(Model):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: List[str]
    """The domains that may be reached."""

class EnvironmentResourceOpenAIHostedPackages(Model):
    npm: List[str]
    """Packages to install with npm."""
    python: List[str]
    """Python packages to install."""
    system: List[str]
    """Packages to install with the package manager of the system."""

class EnvironmentResourceOpenAIHostedDesktop(Model):
    enabled: bool
    """Whether it has a screen."""

class EnvironmentResourceSelfHosted(Model):
    id: str
    """Id of the environment."""
    capability_directories: List[str]
    """Folders in which it looks for skills and the like."""
    remote_url: str
    """Remote address of the environment."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""


module("beta.environment_param")

EnvironmentParam = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]

class EnvironmentParamNone(Params):
    type: Literal["none"]

class EnvironmentParamOpenAIHosted(Params):
    type: Literal["openai_hosted"]
    capability_directories: Optional[Sequence[str]] = ...
    """Folders in which it looks for skills and the like."""
    container_size: Literal["small", "medium", "large"] = ...
    """How big a machine it is: `small`, `medium` or `large`."""
    desktop: Optional[EnvironmentParamOpenAIHostedDesktop] = ...
    """Whether it has a screen."""
    env: Optional[Dict[str, str]] = ...
    """Environment variables."""
    environment_id: str = ...
    """Id of an environment that there is already, to work on that one."""
    environment_template_id: str = ...
    """Id of the template that it is made from."""
    files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
    """Files to put into it."""
    network: Optional[EnvironmentParamOpenAIHostedNetwork] = ...
    """What it may reach."""
    packages: Optional[EnvironmentParamOpenAIHostedPackages] = ...
    """Packages to install."""
    plugins: Optional[Iterable[HostedPluginParam]] = ...
    """Plugins to install."""
    setup_commands: Optional[Iterable[SetupCommandParam]] = ...
    """Commands to run when it is made."""
    skills: Optional[Iterable[HostedSkillParam]] = ...
    """Skills to put into it."""

class EnvironmentParamOpenAIHostedDesktop(Params):
    enabled: bool
    """Whether it has a screen."""

class EnvironmentParamOpenAIHostedNetwork(Params):
    access: Literal["enabled", "disabled", "restricted"]
    """Whether it reaches the internet: `enabled`, `disabled`, or `restricted` by the lists of domains."""
    allowed_domains: Optional[Sequence[str]] = ...
    """The domains that may be reached."""
    blocked_domains: Optional[Sequence[str]] = ...
    """Domains that may not be reached."""

class EnvironmentParamOpenAIHostedPackages(Params):
    npm: Optional[Sequence[str]] = ...
    """Packages to install with npm."""
    python: Optional[Sequence[str]] = ...
    """Python packages to install."""
    system: Optional[Sequence[str]] = ...
    """Packages to install with the package manager of the system."""

class EnvironmentParamSelfHosted(Params):
    type: Literal["self_hosted"]
    workspace_directory: str
    """The folder that the agent works in, on your machine."""
    capability_directories: Optional[Sequence[str]] = ...
    """Folders in which it looks for skills and the like."""


module("beta.hosted_environment_file")

HostedEnvironmentFile = Alias(Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline], discriminator="type")

class HostedEnvironmentFileResourceInline(Model):
    id: str
    """Id of the file in the environment."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["inline"]


module("beta.hosted_environment_file_id")

class HostedEnvironmentFileID(Model):
    id: str
    """Id of the file in the environment."""
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    size_bytes: int
    """How big it is, in bytes."""
    type: Literal["file_id"]


module("beta.hosted_environment_file_param")

HostedEnvironmentFileParam = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]

class HostedEnvironmentFileParamFileID(Params):
    file_id: str
    """Id of an uploaded file."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["file_id"]

class HostedEnvironmentFileParamInline(Params):
    data: str
    """The content of the file itself."""
    path: str
    """Where it goes: an absolute path below `/workspace`."""
    type: Literal["inline"]


module("beta.hosted_plugin")

class HostedPlugin(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]


module("beta.hosted_plugin_param")

class HostedPluginParam(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    source: InlineCapabilitySourceParam
    """Its files, packed into one archive."""
    type: Literal["inline"]


module("beta.hosted_skill")

HostedSkill = Alias(Union[HostedSkillReference, HostedSkillResourceInline], discriminator="type")

class HostedSkillResourceInline(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    type: Literal["inline"]


module("beta.hosted_skill_param")

HostedSkillParam = Union[HostedSkillParamSkillReference, HostedSkillParamInline]

class HostedSkillParamSkillReference(Params):
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: Optional[str] = ...
    """Which version of it; default the one that is set for the skill."""

class HostedSkillParamInline(Params):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    source: InlineCapabilitySourceParam
    """Its files, packed into one archive."""
    type: Literal["inline"]


module("beta.hosted_skill_reference")

class HostedSkillReference(Model):
    description: str
    """What it is for; the model decides by this."""
    name: str
    """The name by which the model knows it."""
    skill_id: str
    """Id of the skill."""
    type: Literal["skill_reference"]
    version: str
    """Which version of it."""


module("beta.inline_capability_source_param")

class InlineCapabilitySourceParam(Params):
    data: str
    """A zip archive as base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


module("beta.input_content")

InputContent = Alias(Union[InputContentResourceInputText, InputContentResourceInputImage], discriminator="type")

class InputContentResourceInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]

class InputContentResourceInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]


module("beta.input_content_param")

InputContentParam = Union[InputContentParamInputText, InputContentParamInputImage]

class InputContentParamInputText(Params):
    text: str
    """The text."""
    type: Literal["input_text"]

class InputContentParamInputImage(Params):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]


module("beta.mcp_transport")

McpTransport = Alias(Union[McpTransportResourceHTTP, McpTransportResourceStdio], discriminator="type")

class McpTransportResourceHTTP(Model):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]

class McpTransportResourceStdio(Model):
    args: List[str]
    """Arguments of the program, in order."""
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    env_vars: List[str]
    """Names of environment variables that are passed on to the program."""
    type: Literal["stdio"]


module("beta.mcp_transport_param")

McpTransportParam = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]

class McpTransportConfigParamHTTP(Params):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    authorization: Optional[str] = ...
    """An OAuth token for the server."""
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""

class McpTransportConfigParamStdio(Params):
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    type: Literal["stdio"]
    args: Optional[Sequence[str]] = ...
    """Arguments of the program, in order."""
    env: Optional[Dict[str, str]] = ...
    """Environment variables of the program, by name."""
    env_vars: Optional[Sequence[str]] = ...
    """Names of environment variables that are passed on to the program."""


module("beta.multi_agent_config")

class MultiAgentConfig(Model):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: Optional[int] = ...
    """How many of them may be at work at once, at most."""


module("beta.multi_agent_config_param")

class MultiAgentConfigParam(Params):
    enabled: bool
    """Whether the model may start agents of its own."""
    max_concurrent_subagents: int = ...
    """How many of them may be at work at once, at most."""


module("beta.output_text")

class OutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]


module("beta.persisted_agent_tool")

PersistedAgentTool = Alias(
    Union[
        PersistedAgentToolResourceFunction,
        PersistedAgentToolResourceToolSearch,
        PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceMcp,
        PersistedAgentToolResourceWebSearch,
        PersistedAgentToolResourceComputerUse,
        PersistedAgentToolResourceAutomations,
    ],
    discriminator="type",
)

class PersistedAgentToolResourceFunction(Model):
    defer_loading: bool
    """Whether the model finds it only when it searches for tools; default False."""
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: Dict[str, object]
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
    async_: Wire["async", Optional[bool]] = ...
    """Whether the model may go on before the result is there."""

class PersistedAgentToolResourceToolSearch(Model):
    type: Literal["tool_search"]

class PersistedAgentToolResourceProgrammaticToolCalling(Model):
    enabled: bool
    """Whether the model may write programs that call tools."""
    type: Literal["programmatic_tool_calling"]

class PersistedAgentToolResourceMcp(Model):
    allowed_tools: Optional[List[str]] = ...
    """Which of its tools may be called; by default all."""
    connection_origin: Literal["service", "environment"]
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: Optional[str] = ...
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: Dict[str, object]
    """What is sent along as metadata with requests to the server."""
    required: bool
    """Whether the agent cannot do without this server."""
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: PersistedMcpTransport
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]

class PersistedAgentToolResourceWebSearch(Model):
    allowed_domains: Optional[List[str]] = ...
    """Only these domains and those below them."""
    context_size: Literal["low", "medium", "high"]
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: Optional[PersistedAgentToolResourceWebSearchLocation] = ...
    """Roughly where the user is."""
    mode: Literal["disabled", "cached", "live"]
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""
    type: Literal["web_search"]

class PersistedAgentToolResourceWebSearchLocation(Model):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""

class PersistedAgentToolResourceComputerUse(Model):
    include_screenshots: bool
    """Whether the items of its calls come with screenshots."""
    type: Literal["computer_use"]

class PersistedAgentToolResourceAutomations(Model):
    type: Literal["automations"]


module("beta.persisted_agent_tool_param")

PersistedAgentToolParam = Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]

class PersistedAgentToolConfigParamFunction(Params):
    field["async"]: bool = ...
    """Whether the model may go on before the result is there."""
    description: str
    """What it does and when to call it; the model decides by this."""
    name: str
    """Name of the function."""
    parameters: Dict[str, object]
    """Its parameters as a JSON Schema object."""
    type: Literal["function"]
    defer_loading: bool = ...
    """Whether the model finds it only when it searches for tools; default False."""

class PersistedAgentToolConfigParamToolSearch(Params):
    type: Literal["tool_search"]

class PersistedAgentToolConfigParamProgrammaticToolCalling(Params):
    type: Literal["programmatic_tool_calling"]
    enabled: bool = ...
    """Whether the model may write programs that call tools."""

class PersistedAgentToolConfigParamMcp(Params):
    server_label: str
    """A name for the server, by which calls are told apart."""
    transport: PersistedMcpTransportParam
    """How to talk to the server: over HTTP, or with a program that is started (`stdio`)."""
    type: Literal["mcp"]
    allowed_tools: Optional[Sequence[str]] = ...
    """Which of its tools may be called; by default all."""
    connection_origin: Optional[Literal["service", "environment"]] = ...
    """From where the server is reached: from OpenAI's `service`, or from the `environment` of the session."""
    credential_id: Optional[str] = ...
    """Id of a credential in a vault, with which the server is used."""
    request_metadata: Optional[Dict[str, object]] = ...
    """What is sent along as metadata with requests to the server."""
    required: bool = ...
    """Whether the agent cannot do without this server."""

class PersistedAgentToolConfigParamWebSearch(Params):
    type: Literal["web_search"]
    allowed_domains: Optional[Sequence[str]] = ...
    """Only these domains and those below them."""
    context_size: Optional[Literal["low", "medium", "high"]] = ...
    """How much of what is found is read: `low`, `medium` or `high`."""
    location: Optional[PersistedAgentToolConfigParamWebSearchLocation] = ...
    """Roughly where the user is."""
    mode: Optional[Literal["disabled", "cached", "live"]] = ...
    """What is searched: nothing (`disabled`), pages that are `cached`, or the web as it is now (`live`)."""

class PersistedAgentToolConfigParamWebSearchLocation(Params):
    city: Optional[str] = ...
    """City, as text."""
    country: Optional[str] = ...
    """ISO 3166-1 code of two letters, such as `US`."""
    region: Optional[str] = ...
    """Region or state, as text."""
    timezone: Optional[str] = ...
    """IANA time zone, such as `America/Los_Angeles`."""

class PersistedAgentToolConfigParamComputerUse(Params):
    type: Literal["computer_use"]
    include_screenshots: bool = ...
    """Whether the items of its calls come with screenshots."""

class PersistedAgentToolConfigParamAutomations(Params):
    type: Literal["automations"]


module("beta.persisted_mcp_transport")

PersistedMcpTransport = Alias(
    Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio],
    discriminator="type",
)

class PersistedMcpTransportResourceHTTP(Model):
    headers: Dict[str, str]
    """Header fields that the server gets."""
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]

class PersistedMcpTransportResourceStdio(Model):
    args: List[str]
    """Arguments of the program, in order."""
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    env_vars: List[str]
    """Names of environment variables that are passed on to the program."""
    type: Literal["stdio"]


module("beta.persisted_mcp_transport_param")

PersistedMcpTransportParam = Union[PersistedMcpTransportConfigParamHTTP, PersistedMcpTransportConfigParamStdio]

class PersistedMcpTransportConfigParamHTTP(Params):
    server_url: str
    """Address at which the server is reached."""
    type: Literal["http"]
    headers: Optional[Dict[str, str]] = ...
    """Header fields that the server gets."""

class PersistedMcpTransportConfigParamStdio(Params):
    command: str
    """The program that is the server, without its arguments."""
    cwd: str
    """The folder to run it in."""
    type: Literal["stdio"]
    args: Optional[Sequence[str]] = ...
    """Arguments of the program, in order."""
    env_vars: Optional[Sequence[str]] = ...
    """Names of environment variables that are passed on to the program."""


module("beta.session_error")

class SessionError(Model):
    code: Optional[str] = ...
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    param: Optional[str] = ...
    """Which parameter is wrong."""
    type: str
    """What kind of error it is."""


module("beta.session_turn_error")

class SessionTurnError(Model):
    code: Literal[
        "context_length_exceeded", "max_output_tokens", "session_budget_exceeded", "usage_limit_exceeded",
        "project_spend_limit_exceeded", "organization_spend_limit_exceeded", "organization_usage_limit_exceeded",
        "billing_not_active", "credit_balance_exhausted", "rate_limit_exceeded", "flex_unavailable",
        "server_overloaded", "cyber_policy", "misalignment_policy_violation", "connection_failed", "server_error",
        "authentication_error", "invalid_request", "resource_not_found", "sandbox_error",
        "executor_version_incompatible", "active_turn_not_steerable", "request_timeout", "internal_error",
    ]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""


module("beta.setup_command_param")

class SetupCommandParam(Params):
    command: str
    """The command to run, with its arguments."""
    cwd: Optional[str] = ...
    """The folder to run it in."""


module("beta.summary_text")

class SummaryText(Model):
    text: str
    """The text."""
    type: Literal["summary_text"]


module("beta.text_format")

TextFormat = Alias(Union[TextFormatResourceText, TextFormatResourceJSONSchema], discriminator="type")

class TextFormatResourceText(Model):
    type: Literal["text"]

class TextFormatResourceJSONSchema(Model):
    schema_: Wire["schema", Dict[str, object]]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]


module("beta.text_format_param")

TextFormatParam = Union[TextFormatParamText, TextFormatParamJSONSchema]

class TextFormatParamText(Params):
    type: Literal["text"]

class TextFormatParamJSONSchema(Params):
    schema: Dict[str, object]
    """The JSON Schema that the reply will follow."""
    type: Literal["json_schema"]


module("beta.token_usage")

class TokenUsage(Model):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: InputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: OutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""

class InputTokensDetails(Model):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""

class OutputTokensDetails(Model):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""


module("beta.web_search_action")

WebSearchAction = Alias(
    Union[
        WebSearchActionResourceSearch,
        WebSearchActionResourceOpenPage,
        WebSearchActionResourceFindInPage,
        WebSearchActionResourceOther,
    ],
    discriminator="type",
)

class WebSearchActionResourceSearch(Model):
    queries: Optional[List[str]] = ...
    """What was searched for."""
    query: Optional[str] = ...
    """What was searched for."""
    type: Literal["search"]

class WebSearchActionResourceOpenPage(Model):
    type: Literal["open_page"]
    url: Optional[str] = ...
    """Address of the page."""

class WebSearchActionResourceFindInPage(Model):
    pattern: Optional[str] = ...
    """The text that was looked for."""
    type: Literal["find_in_page"]
    url: Optional[str] = ...
    """Address of the page."""

class WebSearchActionResourceOther(Model):
    type: Literal["other"]
