// @generated from the schema "Flow"; changes made here are lost at the next generation

/// The schema `Flow`.
pub struct Flow {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `lockedUser`: `User`.
    #[doc(alias = "lockedUser")]
    pub locked_user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `lockedClient`: `DomainEntityRef`.
    #[doc(alias = "lockedClient")]
    pub locked_client: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `system`: `boolean`.
    pub system: ::std::option::Option<bool>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `publishedVersion`: `FlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `savedVersion`: `FlowVersion`.
    #[doc(alias = "savedVersion")]
    pub saved_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `inputSchema`: `object`.
    #[doc(alias = "inputSchema")]
    pub input_schema: ::std::option::Option<::serde_json::Value>,
    /// `outputSchema`: `object`.
    #[doc(alias = "outputSchema")]
    pub output_schema: ::std::option::Option<::serde_json::Value>,
    /// `checkedInVersion`: `FlowVersion`.
    #[doc(alias = "checkedInVersion")]
    pub checked_in_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `debugVersion`: `FlowVersion`.
    #[doc(alias = "debugVersion")]
    pub debug_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `publishedBy`: `User`.
    #[doc(alias = "publishedBy")]
    pub published_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `currentOperation`: `Operation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<::std::boxed::Box<crate::Operation>>,
    /// `nluInfo`: `NluInfo`, read-only.
    #[doc(alias = "nluInfo")]
    pub nlu_info: ::std::option::Option<::std::boxed::Box<crate::NluInfo>>,
    /// `supportedLanguages`: `array of SupportedLanguage`, read-only.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: ::std::option::Option<
        ::std::vec::Vec<crate::SupportedLanguage>,
    >,
    /// `compatibleFlowTypes`: `array of string`, read-only.
    #[doc(alias = "compatibleFlowTypes")]
    pub compatible_flow_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<CompatibleFlowTypes>>,
    >,
    /// `worktypeId`: `string`.
    #[doc(alias = "worktypeId")]
    pub worktype_id: ::std::option::Option<::std::string::String>,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Flow {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        locked_user: ::std::option::Option::None,
        locked_client: ::std::option::Option::None,
        active: ::std::option::Option::None,
        system: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        published_version: ::std::option::Option::None,
        saved_version: ::std::option::Option::None,
        input_schema: ::std::option::Option::None,
        output_schema: ::std::option::Option::None,
        checked_in_version: ::std::option::Option::None,
        debug_version: ::std::option::Option::None,
        published_by: ::std::option::Option::None,
        current_operation: ::std::option::Option::None,
        nlu_info: ::std::option::Option::None,
        supported_languages: ::std::option::Option::None,
        compatible_flow_types: ::std::option::Option::None,
        worktype_id: ::std::option::Option::None,
        virtual_agent_enabled: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Flow = &<Flow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Flow",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("type", "type", 0),
            ("lockedUser", "locked_user", 0),
            ("lockedClient", "locked_client", 0),
            ("active", "active", 0),
            ("system", "system", 0),
            ("deleted", "deleted", 0),
            ("publishedVersion", "published_version", 0),
            ("savedVersion", "saved_version", 0),
            ("inputSchema", "input_schema", 0),
            ("outputSchema", "output_schema", 0),
            ("checkedInVersion", "checked_in_version", 0),
            ("debugVersion", "debug_version", 0),
            ("publishedBy", "published_by", 0),
            ("currentOperation", "current_operation", 0),
            ("nluInfo", "nlu_info", 2),
            ("supportedLanguages", "supported_languages", 2),
            ("compatibleFlowTypes", "compatible_flow_types", 2),
            ("worktypeId", "worktype_id", 0),
            ("virtualAgentEnabled", "virtual_agent_enabled", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.r#type,
            &E.locked_user,
            &E.locked_client,
            &E.active,
            &E.system,
            &E.deleted,
            &E.published_version,
            &E.saved_version,
            &E.input_schema,
            &E.output_schema,
            &E.checked_in_version,
            &E.debug_version,
            &E.published_by,
            &E.current_operation,
            &E.nlu_info,
            &E.supported_languages,
            &E.compatible_flow_types,
            &E.worktype_id,
            &E.virtual_agent_enabled,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Flow);

crate::runtime::setters!(Flow {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_locked_user: locked_user: ::std::boxed::Box<crate::User>,
    with_locked_client: locked_client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_active: active: bool,
    with_system: system: bool,
    with_deleted: deleted: bool,
    with_published_version: published_version: ::std::boxed::Box<crate::FlowVersion>,
    with_saved_version: saved_version: ::std::boxed::Box<crate::FlowVersion>,
    with_input_schema: input_schema: ::serde_json::Value,
    with_output_schema: output_schema: ::serde_json::Value,
    with_checked_in_version: checked_in_version: ::std::boxed::Box<crate::FlowVersion>,
    with_debug_version: debug_version: ::std::boxed::Box<crate::FlowVersion>,
    with_published_by: published_by: ::std::boxed::Box<crate::User>,
    with_current_operation: current_operation: ::std::boxed::Box<crate::Operation>,
    with_nlu_info: nlu_info: ::std::boxed::Box<crate::NluInfo>,
    with_supported_languages: supported_languages: ::std::vec::Vec<crate::SupportedLanguage>,
    with_compatible_flow_types: compatible_flow_types: ::std::vec::Vec<crate::runtime::Open<CompatibleFlowTypes>>,
    with_worktype_id: worktype_id: ::std::string::String,
    with_virtual_agent_enabled: virtual_agent_enabled: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `Flow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Bot,
    Commonmodule,
    Digitalbot,
    Inboundcall,
    Inboundchat,
    Inboundemail,
    Inboundshortmessage,
    Inqueuecall,
    Inqueueemail,
    Inqueueshortmessage,
    Outboundcall,
    Securecall,
    Speech,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "BOT"),
        (Self::Commonmodule, "COMMONMODULE"),
        (Self::Digitalbot, "DIGITALBOT"),
        (Self::Inboundcall, "INBOUNDCALL"),
        (Self::Inboundchat, "INBOUNDCHAT"),
        (Self::Inboundemail, "INBOUNDEMAIL"),
        (Self::Inboundshortmessage, "INBOUNDSHORTMESSAGE"),
        (Self::Inqueuecall, "INQUEUECALL"),
        (Self::Inqueueemail, "INQUEUEEMAIL"),
        (Self::Inqueueshortmessage, "INQUEUESHORTMESSAGE"),
        (Self::Outboundcall, "OUTBOUNDCALL"),
        (Self::Securecall, "SECURECALL"),
        (Self::Speech, "SPEECH"),
        (Self::Surveyinvite, "SURVEYINVITE"),
        (Self::Voice, "VOICE"),
        (Self::Voicemail, "VOICEMAIL"),
        (Self::Voicesurvey, "VOICESURVEY"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Workitem, "WORKITEM"),
    ];
}

/// The property `compatibleFlowTypes` of `Flow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompatibleFlowTypes {
    Bot,
    Commonmodule,
    Digitalbot,
    Inboundcall,
    Inboundchat,
    Inboundemail,
    Inboundshortmessage,
    Inqueuecall,
    Inqueueemail,
    Inqueueshortmessage,
    Outboundcall,
    Securecall,
    Speech,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

impl crate::runtime::Enum for CompatibleFlowTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "BOT"),
        (Self::Commonmodule, "COMMONMODULE"),
        (Self::Digitalbot, "DIGITALBOT"),
        (Self::Inboundcall, "INBOUNDCALL"),
        (Self::Inboundchat, "INBOUNDCHAT"),
        (Self::Inboundemail, "INBOUNDEMAIL"),
        (Self::Inboundshortmessage, "INBOUNDSHORTMESSAGE"),
        (Self::Inqueuecall, "INQUEUECALL"),
        (Self::Inqueueemail, "INQUEUEEMAIL"),
        (Self::Inqueueshortmessage, "INQUEUESHORTMESSAGE"),
        (Self::Outboundcall, "OUTBOUNDCALL"),
        (Self::Securecall, "SECURECALL"),
        (Self::Speech, "SPEECH"),
        (Self::Surveyinvite, "SURVEYINVITE"),
        (Self::Voice, "VOICE"),
        (Self::Voicemail, "VOICEMAIL"),
        (Self::Voicesurvey, "VOICESURVEY"),
        (Self::Workflow, "WORKFLOW"),
        (Self::Workitem, "WORKITEM"),
    ];
}
