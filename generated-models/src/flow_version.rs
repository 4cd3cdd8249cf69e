// @generated from the schema "FlowVersion"; changes made here are lost at the next generation

/// The schema `FlowVersion`.
#[repr(C)]
pub struct FlowVersion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `commitVersion`: `string`.
    #[doc(alias = "commitVersion")]
    pub commit_version: ::std::option::Option<::std::string::String>,
    /// `configurationVersion`: `string`.
    #[doc(alias = "configurationVersion")]
    pub configuration_version: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `secure`: `boolean`.
    pub secure: ::std::option::Option<bool>,
    /// `debug`: `boolean`.
    pub debug: ::std::option::Option<bool>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `createdByClient`: `DomainEntityRef`.
    #[doc(alias = "createdByClient")]
    pub created_by_client: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `configurationUri`: `string`.
    #[doc(alias = "configurationUri")]
    pub configuration_uri: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `integer (int64)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<i64>,
    /// `dateCheckedIn`: `integer (int64)`.
    #[doc(alias = "dateCheckedIn")]
    pub date_checked_in: ::std::option::Option<i64>,
    /// `dateSaved`: `integer (int64)`.
    #[doc(alias = "dateSaved")]
    pub date_saved: ::std::option::Option<i64>,
    /// `generationId`: `string`.
    #[doc(alias = "generationId")]
    pub generation_id: ::std::option::Option<::std::string::String>,
    /// `publishResultUri`: `string (uri)`.
    #[doc(alias = "publishResultUri")]
    pub publish_result_uri: ::std::option::Option<::std::string::String>,
    /// `inputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchema")]
    pub input_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `outputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "outputSchema")]
    pub output_schema: ::std::option::Option<
        ::std::boxed::Box<crate::JsonSchemaDocument>,
    >,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: ::std::option::Option<bool>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: ::std::option::Option<crate::runtime::DateTime>,
    /// `datePublishedEnd`: `string (date-time)`, read-only.
    #[doc(alias = "datePublishedEnd")]
    pub date_published_end: ::std::option::Option<crate::runtime::DateTime>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowVersion "FlowVersion" 24 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        commit_version: ::std::string::String = "commitVersion" 0 with_commit_version,
        configuration_version: ::std::string::String = "configurationVersion" 0 with_configuration_version,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        secure: bool = "secure" 0 with_secure,
        debug: bool = "debug" 0 with_debug,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 0 with_created_by,
        created_by_client: ::std::boxed::Box<crate::DomainEntityRef> = "createdByClient" 0 with_created_by_client,
        configuration_uri: ::std::string::String = "configurationUri" 0 with_configuration_uri,
        date_created: i64 = "dateCreated" 0 with_date_created,
        date_checked_in: i64 = "dateCheckedIn" 0 with_date_checked_in,
        date_saved: i64 = "dateSaved" 0 with_date_saved,
        generation_id: ::std::string::String = "generationId" 0 with_generation_id,
        publish_result_uri: ::std::string::String = "publishResultUri" 0 with_publish_result_uri,
        input_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "inputSchema" 0 with_input_schema,
    )
    (
        output_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "outputSchema" 0 with_output_schema,
        virtual_agent_enabled: bool = "virtualAgentEnabled" 0 with_virtual_agent_enabled,
        date_published: crate::runtime::DateTime = "datePublished" 2 with_date_published,
        date_published_end: crate::runtime::DateTime = "datePublishedEnd" 2 with_date_published_end,
        nlu_info: ::std::boxed::Box<crate::NluInfo> = "nluInfo" 2 with_nlu_info,
        supported_languages: ::std::vec::Vec<crate::SupportedLanguage> = "supportedLanguages" 2 with_supported_languages,
        compatible_flow_types: ::std::vec::Vec<crate::runtime::Open<CompatibleFlowTypes>> = "compatibleFlowTypes" 2 with_compatible_flow_types,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `FlowVersion`. Known values: `PUBLISH`, `CHECKIN`, `SAVE`.
#[non_exhaustive]
pub enum Type {
    Publish,
    Checkin,
    Save,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Publish, "PUBLISH"),
        (Self::Checkin, "CHECKIN"),
        (Self::Save, "SAVE"),
    ];
}

/// The property `compatibleFlowTypes` of `FlowVersion`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
