// @generated from the schema "TextBotExitAction"; changes made here are lost at the next generation

/// The schema `TextBotExitAction`.
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

impl crate::runtime::Model for TextBotExitAction {
    const EMPTY: Self = Self {
        reason: ::std::option::Option::None,
        reason_extended_info: ::std::option::Option::None,
        active_intent: ::std::option::Option::None,
        flow_location: ::std::option::Option::None,
        output_data: ::std::option::Option::None,
        flow_outcomes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotExitAction = &<TextBotExitAction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotExitAction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("reason", "reason", 1),
            ("reasonExtendedInfo", "reason_extended_info", 0),
            ("activeIntent", "active_intent", 0),
            ("flowLocation", "flow_location", 0),
            ("outputData", "output_data", 0),
            ("flowOutcomes", "flow_outcomes", 0),
        ],
        fields: &[
            &E.reason,
            &E.reason_extended_info,
            &E.active_intent,
            &E.flow_location,
            &E.output_data,
            &E.flow_outcomes,
        ],
    }
};

crate::runtime::model!(TextBotExitAction);

crate::runtime::setters!(TextBotExitAction {
    with_reason: reason: crate::runtime::Open<Reason>,
    with_reason_extended_info: reason_extended_info: ::std::string::String,
    with_active_intent: active_intent: ::std::string::String,
    with_flow_location: flow_location: ::std::boxed::Box<crate::TextBotFlowLocation>,
    with_output_data: output_data: ::std::boxed::Box<crate::TextBotInputOutputData>,
    with_flow_outcomes: flow_outcomes: ::std::vec::Vec<crate::TextBotFlowOutcome>,
});

/// The property `reason` of `TextBotExitAction`. Known values: `TriggeredByUser`, `AgentRequestedByUser`, `TriggeredByFlow`, `Error`, `RecognitionFailure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    TriggeredByUser,
    AgentRequestedByUser,
    TriggeredByFlow,
    Error,
    RecognitionFailure,
}

impl crate::runtime::Enum for Reason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TriggeredByUser, "TriggeredByUser"),
        (Self::AgentRequestedByUser, "AgentRequestedByUser"),
        (Self::TriggeredByFlow, "TriggeredByFlow"),
        (Self::Error, "Error"),
        (Self::RecognitionFailure, "RecognitionFailure"),
    ];
}
