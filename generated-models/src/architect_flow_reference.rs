// @generated from the schema "ArchitectFlowReference"; changes made here are lost at the next generation

/// The schema `ArchitectFlowReference`.
pub struct ArchitectFlowReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowReference = &<ArchitectFlowReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("version", "version", 0),
        ],
        fields: &[&E.id, &E.name, &E.r#type, &E.version],
    }
};

crate::runtime::model!(ArchitectFlowReference);

crate::runtime::setters!(ArchitectFlowReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_version: version: ::std::string::String,
});

/// The property `type` of `ArchitectFlowReference`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
