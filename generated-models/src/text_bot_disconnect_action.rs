// @generated from the schema "TextBotDisconnectAction"; changes made here are lost at the next generation

/// The schema `TextBotDisconnectAction`.
#[repr(C)]
pub struct TextBotDisconnectAction {
    /// `reason`: `string`, required.
    pub reason: ::std::option::Option<crate::runtime::Open<Reason>>,
    /// `reasonExtendedInfo`: `string`.
    #[doc(alias = "reasonExtendedInfo")]
    pub reason_extended_info: ::std::option::Option<::std::string::String>,
    /// `flowLocation`: `TextBotFlowLocation`.
    #[doc(alias = "flowLocation")]
    pub flow_location: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotFlowLocation>,
    >,
    /// `flowOutcomes`: `array of TextBotFlowOutcome`.
    #[doc(alias = "flowOutcomes")]
    pub flow_outcomes: ::std::option::Option<::std::vec::Vec<crate::TextBotFlowOutcome>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotDisconnectAction "TextBotDisconnectAction" 4 {
    (
        reason: crate::runtime::Open<Reason> = "reason" 1 with_reason,
        reason_extended_info: ::std::string::String = "reasonExtendedInfo" 0 with_reason_extended_info,
        flow_location: ::std::boxed::Box<crate::TextBotFlowLocation> = "flowLocation" 0 with_flow_location,
        flow_outcomes: ::std::vec::Vec<crate::TextBotFlowOutcome> = "flowOutcomes" 0 with_flow_outcomes,
    )
});

/// The property `reason` of `TextBotDisconnectAction`. Known values: `TriggeredByUser`, `TriggeredByFlow`, `SessionExpired`, `Error`, `RecognitionFailure`.
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    TriggeredByFlow,
    SessionExpired,
    Error,
    RecognitionFailure,
}

crate::runtime::known!(Reason);

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TriggeredByUser, "TriggeredByUser"),
        (Self::TriggeredByFlow, "TriggeredByFlow"),
        (Self::SessionExpired, "SessionExpired"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
    ];
}
