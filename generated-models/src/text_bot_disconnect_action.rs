// @generated from the schema "TextBotDisconnectAction"; changes made here are lost at the next generation

/// The schema `TextBotDisconnectAction`.
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

impl crate::runtime::Model for TextBotDisconnectAction {
    const EMPTY: Self = Self {
        reason: ::std::option::Option::None,
        reason_extended_info: ::std::option::Option::None,
        flow_location: ::std::option::Option::None,
        flow_outcomes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotDisconnectAction = &<TextBotDisconnectAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotDisconnectAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("reason", "reason", 1),
            ("reasonExtendedInfo", "reason_extended_info", 0),
            ("flowLocation", "flow_location", 0),
            ("flowOutcomes", "flow_outcomes", 0),
        ],
        fields: &[&E.reason, &E.reason_extended_info, &E.flow_location, &E.flow_outcomes],
    }
};

crate::runtime::model!(TextBotDisconnectAction);

crate::runtime::setters!(TextBotDisconnectAction {
    with_reason: reason: crate::runtime::Open<Reason>,
    with_reason_extended_info: reason_extended_info: ::std::string::String,
    with_flow_location: flow_location: ::std::boxed::Box<crate::TextBotFlowLocation>,
    with_flow_outcomes: flow_outcomes: ::std::vec::Vec<crate::TextBotFlowOutcome>,
});

/// The property `reason` of `TextBotDisconnectAction`. Known values: `TriggeredByUser`, `TriggeredByFlow`, `SessionExpired`, `Error`, `RecognitionFailure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    TriggeredByFlow,
    SessionExpired,
    Error,
    RecognitionFailure,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TriggeredByUser, "TriggeredByUser"),
        (Self::TriggeredByFlow, "TriggeredByFlow"),
        (Self::SessionExpired, "SessionExpired"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
    ];
}
