// @generated from the schema "FlowSettingsResponse"; changes made here are lost at the next generation

/// The schema `FlowSettingsResponse`.
pub struct FlowSettingsResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `modifiedByClient`: `DomainEntityRef`.
    #[doc(alias = "modifiedByClient")]
    pub modified_by_client: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `logLevelCharacteristics`: `FlowLogLevel`.
    #[doc(alias = "logLevelCharacteristics")]
    pub log_level_characteristics: ::std::option::Option<
        ::std::boxed::Box<crate::FlowLogLevel>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowSettingsResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        modified_by_client: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        log_level_characteristics: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowSettingsResponse = &<FlowSettingsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowSettingsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("modifiedBy", "modified_by", 0),
            ("modifiedByClient", "modified_by_client", 0),
            ("dateModified", "date_modified", 0),
            ("logLevelCharacteristics", "log_level_characteristics", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.modified_by,
            &E.modified_by_client,
            &E.date_modified,
            &E.log_level_characteristics,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowSettingsResponse);

crate::runtime::setters!(FlowSettingsResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_modified_by_client: modified_by_client: ::std::boxed::Box<crate::DomainEntityRef>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_log_level_characteristics: log_level_characteristics: ::std::boxed::Box<crate::FlowLogLevel>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `FlowSettingsResponse`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
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
    Inqueueshortmessage,
    Inqueueemail,
    Outboundcall,
    Securecall,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "bot"),
        (Self::Commonmodule, "commonmodule"),
        (Self::Digitalbot, "digitalbot"),
        (Self::Inboundcall, "inboundcall"),
        (Self::Inboundchat, "inboundchat"),
        (Self::Inboundemail, "inboundemail"),
        (Self::Inboundshortmessage, "inboundshortmessage"),
        (Self::Inqueuecall, "inqueuecall"),
        (Self::Inqueueshortmessage, "inqueueshortmessage"),
        (Self::Inqueueemail, "inqueueemail"),
        (Self::Outboundcall, "outboundcall"),
        (Self::Securecall, "securecall"),
        (Self::Surveyinvite, "surveyinvite"),
        (Self::Voice, "voice"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurvey, "voicesurvey"),
        (Self::Workflow, "workflow"),
        (Self::Workitem, "workitem"),
    ];
}
