// @generated from the schema "AnalyticsFlow"; changes made here are lost at the next generation

/// The schema `AnalyticsFlow`.
#[repr(C)]
pub struct AnalyticsFlow {
    /// `endingLanguage`: `string`.
    #[doc(alias = "endingLanguage")]
    pub ending_language: ::std::option::Option<::std::string::String>,
    /// `entryReason`: `string`.
    #[doc(alias = "entryReason")]
    pub entry_reason: ::std::option::Option<::std::string::String>,
    /// `entryType`: `string`.
    #[doc(alias = "entryType")]
    pub entry_type: ::std::option::Option<crate::runtime::Open<EntryType>>,
    /// `exitReason`: `string`.
    #[doc(alias = "exitReason")]
    pub exit_reason: ::std::option::Option<::std::string::String>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: ::std::option::Option<::std::string::String>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<crate::runtime::Open<FlowType>>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
    /// `issuedCallback`: `boolean`.
    #[doc(alias = "issuedCallback")]
    pub issued_callback: ::std::option::Option<bool>,
    /// `recognitionFailureReason`: `string`.
    #[doc(alias = "recognitionFailureReason")]
    pub recognition_failure_reason: ::std::option::Option<::std::string::String>,
    /// `startingLanguage`: `string`.
    #[doc(alias = "startingLanguage")]
    pub starting_language: ::std::option::Option<::std::string::String>,
    /// `transferTargetAddress`: `string`.
    #[doc(alias = "transferTargetAddress")]
    pub transfer_target_address: ::std::option::Option<::std::string::String>,
    /// `transferTargetName`: `string`.
    #[doc(alias = "transferTargetName")]
    pub transfer_target_name: ::std::option::Option<::std::string::String>,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<::std::string::String>,
    /// `outcomes`: `array of AnalyticsFlowOutcome`.
    pub outcomes: ::std::option::Option<::std::vec::Vec<crate::AnalyticsFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsFlow "AnalyticsFlow" 15 {
    (
        ending_language: ::std::string::String = "endingLanguage" 0 with_ending_language,
        entry_reason: ::std::string::String = "entryReason" 0 with_entry_reason,
        entry_type: crate::runtime::Open<EntryType> = "entryType" 0 with_entry_type,
        exit_reason: ::std::string::String = "exitReason" 0 with_exit_reason,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        flow_name: ::std::string::String = "flowName" 0 with_flow_name,
        flow_type: crate::runtime::Open<FlowType> = "flowType" 0 with_flow_type,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        issued_callback: bool = "issuedCallback" 0 with_issued_callback,
        recognition_failure_reason: ::std::string::String = "recognitionFailureReason" 0 with_recognition_failure_reason,
        starting_language: ::std::string::String = "startingLanguage" 0 with_starting_language,
        transfer_target_address: ::std::string::String = "transferTargetAddress" 0 with_transfer_target_address,
        transfer_target_name: ::std::string::String = "transferTargetName" 0 with_transfer_target_name,
        transfer_type: ::std::string::String = "transferType" 0 with_transfer_type,
        outcomes: ::std::vec::Vec<crate::AnalyticsFlowOutcome> = "outcomes" 0 with_outcomes,
    )
});

/// The property `entryType` of `AnalyticsFlow`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[non_exhaustive]
pub enum EntryType {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::known!(EntryType);

impl crate::runtime::Enum for EntryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "agent"),
        (Self::Direct, "direct"),
        (Self::Dnis, "dnis"),
        (Self::Flow, "flow"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `flowType` of `AnalyticsFlow`. Known values: `BOT`, `COMMONMODULE`, `DIGITALBOT`, `INBOUNDCALL`, `INBOUNDCHAT`, `INBOUNDEMAIL`, `INBOUNDSHORTMESSAGE`, `INQUEUECALL`, `INQUEUEEMAIL`, `INQUEUESHORTMESSAGE`, `OUTBOUNDCALL`, `SECURECALL`, `SPEECH`, `SURVEYINVITE`, `VOICE`, `VOICEMAIL`, `VOICESURVEY`, `WORKFLOW`, `WORKITEM`.
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

crate::runtime::known!(FlowType);

impl crate::runtime::Enum for FlowType {
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
