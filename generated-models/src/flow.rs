// @generated from the schema "Flow"; changes made here are lost at the next generation

/// The schema `Flow`.
#[repr(C)]
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

crate::runtime::model!(Flow "Flow" 24 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        locked_user: ::std::boxed::Box<crate::User> = "lockedUser" 0 with_locked_user,
        locked_client: ::std::boxed::Box<crate::DomainEntityRef> = "lockedClient" 0 with_locked_client,
        active: bool = "active" 0 with_active,
        system: bool = "system" 0 with_system,
        deleted: bool = "deleted" 0 with_deleted,
        published_version: ::std::boxed::Box<crate::FlowVersion> = "publishedVersion" 0 with_published_version,
        saved_version: ::std::boxed::Box<crate::FlowVersion> = "savedVersion" 0 with_saved_version,
        input_schema: ::serde_json::Value = "inputSchema" 0 with_input_schema,
        output_schema: ::serde_json::Value = "outputSchema" 0 with_output_schema,
        checked_in_version: ::std::boxed::Box<crate::FlowVersion> = "checkedInVersion" 0 with_checked_in_version,
        debug_version: ::std::boxed::Box<crate::FlowVersion> = "debugVersion" 0 with_debug_version,
    )
    (
        published_by: ::std::boxed::Box<crate::User> = "publishedBy" 0 with_published_by,
        current_operation: ::std::boxed::Box<crate::Operation> = "currentOperation" 0 with_current_operation,
        nlu_info: ::std::boxed::Box<crate::NluInfo> = "nluInfo" 2 with_nlu_info,
        supported_languages: ::std::vec::Vec<crate::SupportedLanguage> = "supportedLanguages" 2 with_supported_languages,
        compatible_flow_types: ::std::vec::Vec<crate::runtime::Open<CompatibleFlowTypes>> = "compatibleFlowTypes" 2 with_compatible_flow_types,
        worktype_id: ::std::string::String = "worktypeId" 0 with_worktype_id,
        virtual_agent_enabled: bool = "virtualAgentEnabled" 0 with_virtual_agent_enabled,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `Flow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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

crate::runtime::known!(Type);

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

crate::runtime::known!(CompatibleFlowTypes);

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
