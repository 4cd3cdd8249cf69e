// @generated from the schema "FlowSettingsResponse"; changes made here are lost at the next generation

use crate::{DomainEntityRef, FlowLogLevel, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowSettingsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowSettingsResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `bot`, `commonmodule`, `digitalbot`, `inboundcall` and 14 more.
    pub r#type: Option<Open<Type>>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<UserReference>>,
    /// `modifiedByClient`: `DomainEntityRef`.
    #[doc(alias = "modifiedByClient")]
    pub modified_by_client: Option<Box<DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `logLevelCharacteristics`: `FlowLogLevel`.
    #[doc(alias = "logLevelCharacteristics")]
    pub log_level_characteristics: Option<Box<FlowLogLevel>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowSettingsResponse "FlowSettingsResponse" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        modified_by: Box<UserReference> = "modifiedBy" with_modified_by,
        modified_by_client: Box<DomainEntityRef> = "modifiedByClient" with_modified_by_client,
        date_modified: DateTime = "dateModified" with_date_modified,
        log_level_characteristics: Box<FlowLogLevel> = "logLevelCharacteristics" with_log_level_characteristics,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `FlowSettingsResponse`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundshortmessage`, `inqueuecall`, `inqueueshortmessage`, `inqueueemail`, `outboundcall`, `securecall`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
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

crate::runtime::values!(Type {
    Bot = "bot",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueshortmessage = "inqueueshortmessage",
    Inqueueemail = "inqueueemail",
    Outboundcall = "outboundcall",
    Securecall = "securecall",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});
