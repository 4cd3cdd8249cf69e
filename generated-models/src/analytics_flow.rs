// @generated from the schema "AnalyticsFlow"; changes made here are lost at the next generation

/// The schema `AnalyticsFlow`.
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

impl crate::runtime::Model for AnalyticsFlow {
    const EMPTY: Self = Self {
        ending_language: ::std::option::Option::None,
        entry_reason: ::std::option::Option::None,
        entry_type: ::std::option::Option::None,
        exit_reason: ::std::option::Option::None,
        flow_id: ::std::option::Option::None,
        flow_name: ::std::option::Option::None,
        flow_type: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        issued_callback: ::std::option::Option::None,
        recognition_failure_reason: ::std::option::Option::None,
        starting_language: ::std::option::Option::None,
        transfer_target_address: ::std::option::Option::None,
        transfer_target_name: ::std::option::Option::None,
        transfer_type: ::std::option::Option::None,
        outcomes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsFlow = &<AnalyticsFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsFlow",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("endingLanguage", "ending_language", 0),
            ("entryReason", "entry_reason", 0),
            ("entryType", "entry_type", 0),
            ("exitReason", "exit_reason", 0),
            ("flowId", "flow_id", 0),
            ("flowName", "flow_name", 0),
            ("flowType", "flow_type", 0),
            ("flowVersion", "flow_version", 0),
            ("issuedCallback", "issued_callback", 0),
            ("recognitionFailureReason", "recognition_failure_reason", 0),
            ("startingLanguage", "starting_language", 0),
            ("transferTargetAddress", "transfer_target_address", 0),
            ("transferTargetName", "transfer_target_name", 0),
            ("transferType", "transfer_type", 0),
            ("outcomes", "outcomes", 0),
        ],
        fields: &[
            &E.ending_language,
            &E.entry_reason,
            &E.entry_type,
            &E.exit_reason,
            &E.flow_id,
            &E.flow_name,
            &E.flow_type,
            &E.flow_version,
            &E.issued_callback,
            &E.recognition_failure_reason,
            &E.starting_language,
            &E.transfer_target_address,
            &E.transfer_target_name,
            &E.transfer_type,
            &E.outcomes,
        ],
    }
};

crate::runtime::model!(AnalyticsFlow);

crate::runtime::setters!(AnalyticsFlow {
    with_ending_language: ending_language: ::std::string::String,
    with_entry_reason: entry_reason: ::std::string::String,
    with_entry_type: entry_type: crate::runtime::Open<EntryType>,
    with_exit_reason: exit_reason: ::std::string::String,
    with_flow_id: flow_id: ::std::string::String,
    with_flow_name: flow_name: ::std::string::String,
    with_flow_type: flow_type: crate::runtime::Open<FlowType>,
    with_flow_version: flow_version: ::std::string::String,
    with_issued_callback: issued_callback: bool,
    with_recognition_failure_reason: recognition_failure_reason: ::std::string::String,
    with_starting_language: starting_language: ::std::string::String,
    with_transfer_target_address: transfer_target_address: ::std::string::String,
    with_transfer_target_name: transfer_target_name: ::std::string::String,
    with_transfer_type: transfer_type: ::std::string::String,
    with_outcomes: outcomes: ::std::vec::Vec<crate::AnalyticsFlowOutcome>,
});

/// The property `entryType` of `AnalyticsFlow`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntryType {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
