// @generated from the schema "Flow"; changes made here are lost at the next generation

use crate::{
    DomainEntityRef, FlowVersion, NluInfo, Operation, SupportedLanguage, User,
    WritableDivision,
};
use crate::runtime::{Extra, Open};

/// The schema `Flow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Flow {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more.
    pub r#type: Option<Open<Type>>,
    /// `lockedUser`: `User`.
    #[doc(alias = "lockedUser")]
    pub locked_user: Option<Box<User>>,
    /// `lockedClient`: `DomainEntityRef`.
    #[doc(alias = "lockedClient")]
    pub locked_client: Option<Box<DomainEntityRef>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `system`: `boolean`.
    pub system: Option<bool>,
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// `publishedVersion`: `FlowVersion`.
    #[doc(alias = "publishedVersion")]
    pub published_version: Option<Box<FlowVersion>>,
    /// `savedVersion`: `FlowVersion`.
    #[doc(alias = "savedVersion")]
    pub saved_version: Option<Box<FlowVersion>>,
    /// `inputSchema`: `object`.
    #[doc(alias = "inputSchema")]
    pub input_schema: Option<serde_json::Value>,
    /// `outputSchema`: `object`.
    #[doc(alias = "outputSchema")]
    pub output_schema: Option<serde_json::Value>,
    /// `checkedInVersion`: `FlowVersion`.
    #[doc(alias = "checkedInVersion")]
    pub checked_in_version: Option<Box<FlowVersion>>,
    /// `debugVersion`: `FlowVersion`.
    #[doc(alias = "debugVersion")]
    pub debug_version: Option<Box<FlowVersion>>,
    /// `publishedBy`: `User`.
    #[doc(alias = "publishedBy")]
    pub published_by: Option<Box<User>>,
    /// `currentOperation`: `Operation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: Option<Box<Operation>>,
    /// `nluInfo`: `NluInfo`, read-only.
    #[doc(alias = "nluInfo")]
    pub nlu_info: Option<Box<NluInfo>>,
    /// `supportedLanguages`: `array of SupportedLanguage`, read-only.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: Option<Vec<SupportedLanguage>>,
    /// `compatibleFlowTypes`: array of one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more, read-only.
    #[doc(alias = "compatibleFlowTypes")]
    pub compatible_flow_types: Option<Vec<Open<CompatibleFlowTypes>>>,
    /// `worktypeId`: `string`.
    #[doc(alias = "worktypeId")]
    pub worktype_id: Option<String>,
    /// `virtualAgentEnabled`: `boolean`.
    #[doc(alias = "virtualAgentEnabled")]
    pub virtual_agent_enabled: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Flow "Flow" 24 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        r#type: Open<Type> = "type" with_type,
        locked_user: Box<User> = "lockedUser" with_locked_user,
        locked_client: Box<DomainEntityRef> = "lockedClient" with_locked_client,
        active: bool = "active" with_active,
        system: bool = "system" with_system,
        deleted: bool = "deleted" with_deleted,
        published_version: Box<FlowVersion> = "publishedVersion" with_published_version,
        saved_version: Box<FlowVersion> = "savedVersion" with_saved_version,
        input_schema: serde_json::Value = "inputSchema" with_input_schema,
        output_schema: serde_json::Value = "outputSchema" with_output_schema,
        checked_in_version: Box<FlowVersion> = "checkedInVersion" with_checked_in_version,
        debug_version: Box<FlowVersion> = "debugVersion" with_debug_version,
    )
    (
        published_by: Box<User> = "publishedBy" with_published_by,
        current_operation: Box<Operation> = "currentOperation" with_current_operation,
        nlu_info: Box<NluInfo> = "nluInfo" with_nlu_info read_only,
        supported_languages: Vec<SupportedLanguage> = "supportedLanguages" with_supported_languages read_only,
        compatible_flow_types: Vec<Open<CompatibleFlowTypes>> = "compatibleFlowTypes" with_compatible_flow_types read_only,
        worktype_id: String = "worktypeId" with_worktype_id,
        virtual_agent_enabled: bool = "virtualAgentEnabled" with_virtual_agent_enabled,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `Flow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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

/// The property `compatibleFlowTypes` of `Flow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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
