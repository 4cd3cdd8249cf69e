// @generated from the schema "FlowVersion"; changes made here are lost at the next generation

/// The schema `FlowVersion`.
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

impl crate::runtime::Model for FlowVersion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        commit_version: ::std::option::Option::None,
        configuration_version: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        secure: ::std::option::Option::None,
        debug: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        created_by_client: ::std::option::Option::None,
        configuration_uri: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_checked_in: ::std::option::Option::None,
        date_saved: ::std::option::Option::None,
        generation_id: ::std::option::Option::None,
        publish_result_uri: ::std::option::Option::None,
        input_schema: ::std::option::Option::None,
        output_schema: ::std::option::Option::None,
        virtual_agent_enabled: ::std::option::Option::None,
        date_published: ::std::option::Option::None,
        date_published_end: ::std::option::Option::None,
        nlu_info: ::std::option::Option::None,
        supported_languages: ::std::option::Option::None,
        compatible_flow_types: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowVersion = &<FlowVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowVersion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("commitVersion", "commit_version", 0),
            ("configurationVersion", "configuration_version", 0),
            ("type", "type", 0),
            ("secure", "secure", 0),
            ("debug", "debug", 0),
            ("createdBy", "created_by", 0),
            ("createdByClient", "created_by_client", 0),
            ("configurationUri", "configuration_uri", 0),
            ("dateCreated", "date_created", 0),
            ("dateCheckedIn", "date_checked_in", 0),
            ("dateSaved", "date_saved", 0),
            ("generationId", "generation_id", 0),
            ("publishResultUri", "publish_result_uri", 0),
            ("inputSchema", "input_schema", 0),
            ("outputSchema", "output_schema", 0),
            ("virtualAgentEnabled", "virtual_agent_enabled", 0),
            ("datePublished", "date_published", 2),
            ("datePublishedEnd", "date_published_end", 2),
            ("nluInfo", "nlu_info", 2),
            ("supportedLanguages", "supported_languages", 2),
            ("compatibleFlowTypes", "compatible_flow_types", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.commit_version,
            &E.configuration_version,
            &E.r#type,
            &E.secure,
            &E.debug,
            &E.created_by,
            &E.created_by_client,
            &E.configuration_uri,
            &E.date_created,
            &E.date_checked_in,
            &E.date_saved,
            &E.generation_id,
            &E.publish_result_uri,
            &E.input_schema,
            &E.output_schema,
            &E.virtual_agent_enabled,
            &E.date_published,
            &E.date_published_end,
            &E.nlu_info,
            &E.supported_languages,
            &E.compatible_flow_types,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowVersion);

crate::runtime::setters!(FlowVersion {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_commit_version: commit_version: ::std::string::String,
    with_configuration_version: configuration_version: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_secure: secure: bool,
    with_debug: debug: bool,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_created_by_client: created_by_client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_configuration_uri: configuration_uri: ::std::string::String,
    with_date_created: date_created: i64,
    with_date_checked_in: date_checked_in: i64,
    with_date_saved: date_saved: i64,
    with_generation_id: generation_id: ::std::string::String,
    with_publish_result_uri: publish_result_uri: ::std::string::String,
    with_input_schema: input_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_output_schema: output_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_virtual_agent_enabled: virtual_agent_enabled: bool,
    with_date_published: date_published: crate::runtime::DateTime,
    with_date_published_end: date_published_end: crate::runtime::DateTime,
    with_nlu_info: nlu_info: ::std::boxed::Box<crate::NluInfo>,
    with_supported_languages: supported_languages: ::std::vec::Vec<crate::SupportedLanguage>,
    with_compatible_flow_types: compatible_flow_types: ::std::vec::Vec<crate::runtime::Open<CompatibleFlowTypes>>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `FlowVersion`. Known values: `PUBLISH`, `CHECKIN`, `SAVE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Publish,
    Checkin,
    Save,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Publish, "PUBLISH"),
        (Self::Checkin, "CHECKIN"),
        (Self::Save, "SAVE"),
    ];
}

/// The property `compatibleFlowTypes` of `FlowVersion`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
