// @generated from the schema "FlowDivisionView"; changes made here are lost at the next generation

/// The schema `FlowDivisionView`.
pub struct FlowDivisionView {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
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
    /// `supportedLanguages`: `array of SupportedLanguage`, read-only.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: ::std::option::Option<
        ::std::vec::Vec<crate::SupportedLanguage>,
    >,
    /// `publishedVersion`: `FlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `debugVersion`: `FlowVersion`.
    #[doc(alias = "debugVersion")]
    pub debug_version: ::std::option::Option<::std::boxed::Box<crate::FlowVersion>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowDivisionView {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        description: ::std::option::Option::None,
        input_schema: ::std::option::Option::None,
        output_schema: ::std::option::Option::None,
        supported_languages: ::std::option::Option::None,
        published_version: ::std::option::Option::None,
        debug_version: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowDivisionView = &<FlowDivisionView as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowDivisionView",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("division", "division", 0),
            ("type", "type", 0),
            ("description", "description", 0),
            ("inputSchema", "input_schema", 0),
            ("outputSchema", "output_schema", 0),
            ("supportedLanguages", "supported_languages", 2),
            ("publishedVersion", "published_version", 0),
            ("debugVersion", "debug_version", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.r#type,
            &E.description,
            &E.input_schema,
            &E.output_schema,
            &E.supported_languages,
            &E.published_version,
            &E.debug_version,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(FlowDivisionView);

crate::runtime::setters!(FlowDivisionView {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_description: description: ::std::string::String,
    with_input_schema: input_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_output_schema: output_schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_supported_languages: supported_languages: ::std::vec::Vec<crate::SupportedLanguage>,
    with_published_version: published_version: ::std::boxed::Box<crate::FlowVersion>,
    with_debug_version: debug_version: ::std::boxed::Box<crate::FlowVersion>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `FlowDivisionView`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
