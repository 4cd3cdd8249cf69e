// @generated from the schema "TextBotExitAction"; changes made here are lost at the next generation

/// The schema `TextBotExitAction`.
#[repr(C)]
pub struct TextBotExitAction {
    /// `reason`: `string`, required.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `reasonExtendedInfo`: `string`.
    #[doc(alias = "reasonExtendedInfo")]
    pub reason_extended_info: ::std::option::Option<::std::string::String>,
    /// `activeIntent`: `string`.
    #[doc(alias = "activeIntent")]
    pub active_intent: ::std::option::Option<::std::string::String>,
    /// `flowLocation`: `TextBotFlowLocation`.
    #[doc(alias = "flowLocation")]
    pub flow_location: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotFlowLocation>,
    >,
    /// `outputData`: `TextBotInputOutputData`.
    #[doc(alias = "outputData")]
    pub output_data: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotInputOutputData>,
    >,
    /// `flowOutcomes`: `array of TextBotFlowOutcome`.
    #[doc(alias = "flowOutcomes")]
    pub flow_outcomes: ::std::option::Option<::std::vec::Vec<crate::TextBotFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotExitAction "TextBotExitAction" 6 {
    (
        reason: crate::runtime::Open<Reason> = "reason" 1 with_reason,
        reason_extended_info: ::std::string::String = "reasonExtendedInfo" 0 with_reason_extended_info,
        active_intent: ::std::string::String = "activeIntent" 0 with_active_intent,
        flow_location: ::std::boxed::Box<crate::TextBotFlowLocation> = "flowLocation" 0 with_flow_location,
        output_data: ::std::boxed::Box<crate::TextBotInputOutputData> = "outputData" 0 with_output_data,
        flow_outcomes: ::std::vec::Vec<crate::TextBotFlowOutcome> = "flowOutcomes" 0 with_flow_outcomes,
    )
});

/// The property `reason` of `TextBotExitAction`. Known values: `TriggeredByUser`, `AgentRequestedByUser`, `TriggeredByFlow`, `Error`, `RecognitionFailure`.
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    AgentRequestedByUser,
    TriggeredByFlow,
    Error,
    RecognitionFailure,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TriggeredByUser, "TriggeredByUser"),
        (Self::AgentRequestedByUser, "AgentRequestedByUser"),
        (Self::TriggeredByFlow, "TriggeredByFlow"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
    ];
}
