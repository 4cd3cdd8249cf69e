// @generated from the schema "TextBotExitAction"; changes made here are lost at the next generation

use crate::{TextBotFlowLocation, TextBotFlowOutcome, TextBotInputOutputData};
use crate::runtime::{Extra, Open};

/// The schema `TextBotExitAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotExitAction {
    /// `reason`: one of `TriggeredByUser`, `AgentRequestedByUser`, `TriggeredByFlow`, `Error` and `RecognitionFailure`, required.
    pub reason: Option<Open<Reason>>,
    /// `reasonExtendedInfo`: `string`.
    #[doc(alias = "reasonExtendedInfo")]
    pub reason_extended_info: Option<String>,
    /// `activeIntent`: `string`.
    #[doc(alias = "activeIntent")]
    pub active_intent: Option<String>,
    /// `flowLocation`: `TextBotFlowLocation`.
    #[doc(alias = "flowLocation")]
    pub flow_location: Option<Box<TextBotFlowLocation>>,
    /// `outputData`: `TextBotInputOutputData`.
    #[doc(alias = "outputData")]
    pub output_data: Option<Box<TextBotInputOutputData>>,
    /// `flowOutcomes`: `array of TextBotFlowOutcome`.
    #[doc(alias = "flowOutcomes")]
    pub flow_outcomes: Option<Vec<TextBotFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotExitAction "TextBotExitAction" 6 {
    (
        reason: Open<Reason> = "reason" with_reason required,
        reason_extended_info: String = "reasonExtendedInfo" with_reason_extended_info,
        active_intent: String = "activeIntent" with_active_intent,
        flow_location: Box<TextBotFlowLocation> = "flowLocation" with_flow_location,
        output_data: Box<TextBotInputOutputData> = "outputData" with_output_data,
        flow_outcomes: Vec<TextBotFlowOutcome> = "flowOutcomes" with_flow_outcomes,
    )
});

/// The property `reason` of `TextBotExitAction`. Known values: `TriggeredByUser`, `AgentRequestedByUser`, `TriggeredByFlow`, `Error`, `RecognitionFailure`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    AgentRequestedByUser,
    TriggeredByFlow,
    Error,
    RecognitionFailure,
}

crate::runtime::values!(Reason {
    TriggeredByUser = "TriggeredByUser",
    AgentRequestedByUser = "AgentRequestedByUser",
    TriggeredByFlow = "TriggeredByFlow",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
});
