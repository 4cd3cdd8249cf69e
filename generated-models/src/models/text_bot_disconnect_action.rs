// @generated from the schema "TextBotDisconnectAction"; changes made here are lost at the next generation

use crate::{TextBotFlowLocation, TextBotFlowOutcome};
use crate::runtime::{Extra, Open};

/// The schema `TextBotDisconnectAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotDisconnectAction {
    /// `reason`: one of `TriggeredByUser`, `TriggeredByFlow`, `SessionExpired`, `Error` and `RecognitionFailure`, required.
    pub reason: Option<Open<Reason>>,
    /// `reasonExtendedInfo`: `string`.
    #[doc(alias = "reasonExtendedInfo")]
    pub reason_extended_info: Option<String>,
    /// `flowLocation`: `TextBotFlowLocation`.
    #[doc(alias = "flowLocation")]
    pub flow_location: Option<Box<TextBotFlowLocation>>,
    /// `flowOutcomes`: `array of TextBotFlowOutcome`.
    #[doc(alias = "flowOutcomes")]
    pub flow_outcomes: Option<Vec<TextBotFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotDisconnectAction "TextBotDisconnectAction" 4 {
    (
        reason: Open<Reason> = "reason" with_reason required,
        reason_extended_info: String = "reasonExtendedInfo" with_reason_extended_info,
        flow_location: Box<TextBotFlowLocation> = "flowLocation" with_flow_location,
        flow_outcomes: Vec<TextBotFlowOutcome> = "flowOutcomes" with_flow_outcomes,
    )
});

/// The property `reason` of `TextBotDisconnectAction`. Known values: `TriggeredByUser`, `TriggeredByFlow`, `SessionExpired`, `Error`, `RecognitionFailure`.
#[repr(u16)]
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    TriggeredByFlow,
    SessionExpired,
    Error,
    RecognitionFailure,
}

crate::runtime::values!(Reason {
    TriggeredByUser = "TriggeredByUser",
    TriggeredByFlow = "TriggeredByFlow",
    SessionExpired = "SessionExpired",
    Error = "Error",
    RecognitionFailure = "RecognitionFailure",
});
