// @generated from the schema "FlowDivisionView"; changes made here are lost at the next generation

/// The schema `FlowDivisionView`.
#[repr(C)]
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

crate::runtime::model!(FlowDivisionView "FlowDivisionView" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        description: ::std::string::String = "description" 0 with_description,
        input_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "inputSchema" 0 with_input_schema,
        output_schema: ::std::boxed::Box<crate::JsonSchemaDocument> = "outputSchema" 0 with_output_schema,
        supported_languages: ::std::vec::Vec<crate::SupportedLanguage> = "supportedLanguages" 2 with_supported_languages,
        published_version: ::std::boxed::Box<crate::FlowVersion> = "publishedVersion" 0 with_published_version,
        debug_version: ::std::boxed::Box<crate::FlowVersion> = "debugVersion" 0 with_debug_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `FlowDivisionView`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
