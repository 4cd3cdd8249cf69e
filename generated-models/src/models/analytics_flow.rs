// @generated from the schema "AnalyticsFlow"; changes made here are lost at the next generation

use crate::AnalyticsFlowOutcome;
use crate::runtime::{Extra, Open};

/// The schema `AnalyticsFlow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsFlow {
    /// `endingLanguage`: `string`.
    #[doc(alias = "endingLanguage")]
    pub ending_language: Option<String>,
    /// `entryReason`: `string`.
    #[doc(alias = "entryReason")]
    pub entry_reason: Option<String>,
    /// `entryType`: one of `agent`, `direct`, `dnis`, `flow` and `outbound`.
    #[doc(alias = "entryType")]
    pub entry_type: Option<Open<EntryType>>,
    /// `exitReason`: `string`.
    #[doc(alias = "exitReason")]
    pub exit_reason: Option<String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: Option<String>,
    /// `flowType`: one of `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL` and 15 more.
    #[doc(alias = "flowType")]
    pub flow_type: Option<Open<FlowType>>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `issuedCallback`: `boolean`.
    #[doc(alias = "issuedCallback")]
    pub issued_callback: Option<bool>,
    /// `recognitionFailureReason`: `string`.
    #[doc(alias = "recognitionFailureReason")]
    pub recognition_failure_reason: Option<String>,
    /// `startingLanguage`: `string`.
    #[doc(alias = "startingLanguage")]
    pub starting_language: Option<String>,
    /// `transferTargetAddress`: `string`.
    #[doc(alias = "transferTargetAddress")]
    pub transfer_target_address: Option<String>,
    /// `transferTargetName`: `string`.
    #[doc(alias = "transferTargetName")]
    pub transfer_target_name: Option<String>,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<String>,
    /// `outcomes`: `array of AnalyticsFlowOutcome`.
    pub outcomes: Option<Vec<AnalyticsFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsFlow "AnalyticsFlow" 15 {
    (
        ending_language: String = "endingLanguage" with_ending_language,
        entry_reason: String = "entryReason" with_entry_reason,
        entry_type: Open<EntryType> = "entryType" with_entry_type,
        exit_reason: String = "exitReason" with_exit_reason,
        flow_id: String = "flowId" with_flow_id,
        flow_name: String = "flowName" with_flow_name,
        flow_type: Open<FlowType> = "flowType" with_flow_type,
        flow_version: String = "flowVersion" with_flow_version,
        issued_callback: bool = "issuedCallback" with_issued_callback,
        recognition_failure_reason: String = "recognitionFailureReason" with_recognition_failure_reason,
        starting_language: String = "startingLanguage" with_starting_language,
        transfer_target_address: String = "transferTargetAddress" with_transfer_target_address,
        transfer_target_name: String = "transferTargetName" with_transfer_target_name,
        transfer_type: String = "transferType" with_transfer_type,
        outcomes: Vec<AnalyticsFlowOutcome> = "outcomes" with_outcomes,
    )
});

/// The property `entryType` of `AnalyticsFlow`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntryType {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::values!(EntryType {
    Agent = "agent",
    Direct = "direct",
    Dnis = "dnis",
    Flow = "flow",
    Outbound = "outbound",
});

/// The property `flowType` of `AnalyticsFlow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowType {
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

crate::runtime::values!(FlowType {
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
