// @generated from the schema "FlowDivisionView"; changes made here are lost at the next generation

use crate::{FlowVersion, JsonSchemaDocument, SupportedLanguage, WritableDivision};
use crate::runtime::{Extra, Open};

/// The schema `FlowDivisionView`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowDivisionView {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `type`: one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more.
    pub r#type: Option<Open<Type>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `inputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchema")]
    pub input_schema: Option<Box<JsonSchemaDocument>>,
    /// `outputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "outputSchema")]
    pub output_schema: Option<Box<JsonSchemaDocument>>,
    /// `supportedLanguages`: `array of SupportedLanguage`, read-only.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: Option<Vec<SupportedLanguage>>,
    /// `publishedVersion`: `FlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: Option<Box<FlowVersion>>,
    /// `debugVersion`: `FlowVersion`.
    #[doc(alias = "debugVersion")]
    pub debug_version: Option<Box<FlowVersion>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowDivisionView "FlowDivisionView" 11 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        r#type: Open<Type> = "type" with_type,
        description: String = "description" with_description,
        input_schema: Box<JsonSchemaDocument> = "inputSchema" with_input_schema,
        output_schema: Box<JsonSchemaDocument> = "outputSchema" with_output_schema,
        supported_languages: Vec<SupportedLanguage> = "supportedLanguages" with_supported_languages read_only,
        published_version: Box<FlowVersion> = "publishedVersion" with_published_version,
        debug_version: Box<FlowVersion> = "debugVersion" with_debug_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `FlowDivisionView`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[repr(u16)]
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

crate::runtime::values!(Type {
    Bot = "BOT",
    Commonmodule = "COMMONMODULE",
    Digitalbot = "DIGITALBOT",
    Inboundcall = "INBOUNDCALL",
    Inboundchat = "INBOUNDCHAT",
    Inboundemail = "INBOUNDEMAIL",
    Inboundshortmessage = "INBOUNDSHORTMESSAGE",
    Inqueuecall = "INQUEUECALL",
    Inqueueemail = "INQUEUEEMAIL",
    Inqueueshortmessage = "INQUEUESHORTMESSAGE",
    Outboundcall = "OUTBOUNDCALL",
    Securecall = "SECURECALL",
    Speech = "SPEECH",
    Surveyinvite = "SURVEYINVITE",
    Voice = "VOICE",
    Voicemail = "VOICEMAIL",
    Voicesurvey = "VOICESURVEY",
    Workflow = "WORKFLOW",
    Workitem = "WORKITEM",
});
