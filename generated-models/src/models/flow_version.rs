// @generated from the schema "FlowVersion"; changes made here are lost at the next generation

use crate::{DomainEntityRef, JsonSchemaDocument, NluInfo, SupportedLanguage, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowVersion`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowVersion {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `commitVersion`: `string`.
    #[doc(alias = "commitVersion")]
    pub commit_version: Option<String>,
    /// `configurationVersion`: `string`.
    #[doc(alias = "configurationVersion")]
    pub configuration_version: Option<String>,
    /// `type`: one of `PUBLISH`, `CHECKIN` and `SAVE`.
    pub r#type: Option<Open<Type>>,
    /// `secure`: `boolean`.
    pub secure: Option<bool>,
    /// `debug`: `boolean`.
    pub debug: Option<bool>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `createdByClient`: `DomainEntityRef`.
    #[doc(alias = "createdByClient")]
    pub created_by_client: Option<Box<DomainEntityRef>>,
    /// `configurationUri`: `string`.
    #[doc(alias = "configurationUri")]
    pub configuration_uri: Option<String>,
    /// `dateCreated`: `integer (int64)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<i64>,
    /// `dateCheckedIn`: `integer (int64)`.
    #[doc(alias = "dateCheckedIn")]
    pub date_checked_in: Option<i64>,
    /// `dateSaved`: `integer (int64)`.
    #[doc(alias = "dateSaved")]
    pub date_saved: Option<i64>,
    /// `generationId`: `string`.
    #[doc(alias = "generationId")]
    pub generation_id: Option<String>,
    /// `publishResultUri`: `string (uri)`.
    #[doc(alias = "publishResultUri")]
    pub publish_result_uri: Option<String>,
    /// `inputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "inputSchema")]
    pub input_schema: Option<Box<JsonSchemaDocument>>,
    /// `outputSchema`: `JsonSchemaDocument`.
    #[doc(alias = "outputSchema")]
    pub output_schema: Option<Box<JsonSchemaDocument>>,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: Option<bool>,
    /// `datePublished`: `string (date-time)`, read-only.
    #[doc(alias = "datePublished")]
    pub date_published: Option<DateTime>,
    /// `datePublishedEnd`: `string (date-time)`, read-only.
    #[doc(alias = "datePublishedEnd")]
    pub date_published_end: Option<DateTime>,
    /// `nluInfo`: `NluInfo`, read-only.
    #[doc(alias = "nluInfo")]
    pub nlu_info: Option<Box<NluInfo>>,
    /// `supportedLanguages`: `array of SupportedLanguage`, read-only.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: Option<Vec<SupportedLanguage>>,
    /// `compatibleFlowTypes`: array of one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more, read-only.
    #[doc(alias = "compatibleFlowTypes")]
    pub compatible_flow_types: Option<Vec<Open<CompatibleFlowTypes>>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowVersion "FlowVersion" 24 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        commit_version: String = "commitVersion" with_commit_version,
        configuration_version: String = "configurationVersion" with_configuration_version,
        r#type: Open<Type> = "type" with_type,
        secure: bool = "secure" with_secure,
        debug: bool = "debug" with_debug,
        created_by: Box<User> = "createdBy" with_created_by,
        created_by_client: Box<DomainEntityRef> = "createdByClient" with_created_by_client,
        configuration_uri: String = "configurationUri" with_configuration_uri,
        date_created: i64 = "dateCreated" with_date_created,
        date_checked_in: i64 = "dateCheckedIn" with_date_checked_in,
        date_saved: i64 = "dateSaved" with_date_saved,
        generation_id: String = "generationId" with_generation_id,
        publish_result_uri: String = "publishResultUri" with_publish_result_uri,
        input_schema: Box<JsonSchemaDocument> = "inputSchema" with_input_schema,
    )
    (
        output_schema: Box<JsonSchemaDocument> = "outputSchema" with_output_schema,
        virtual_agent_enabled: bool = "virtualAgentEnabled" with_virtual_agent_enabled,
        date_published: DateTime = "datePublished" with_date_published read_only,
        date_published_end: DateTime = "datePublishedEnd" with_date_published_end read_only,
        nlu_info: Box<NluInfo> = "nluInfo" with_nlu_info read_only,
        supported_languages: Vec<SupportedLanguage> = "supportedLanguages" with_supported_languages read_only,
        compatible_flow_types: Vec<Open<CompatibleFlowTypes>> = "compatibleFlowTypes" with_compatible_flow_types read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `FlowVersion`. Known values: `PUBLISH`, `CHECKIN`, `SAVE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Publish,
    Checkin,
    Save,
}

crate::runtime::values!(Type {
    Publish = "PUBLISH",
    Checkin = "CHECKIN",
    Save = "SAVE",
});

/// The property `compatibleFlowTypes` of `FlowVersion`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[repr(u16)]
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

crate::runtime::values!(CompatibleFlowTypes {
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
