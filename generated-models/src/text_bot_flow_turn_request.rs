// @generated from the schema "TextBotFlowTurnRequest"; changes made here are lost at the next generation

/// The schema `TextBotFlowTurnRequest`.
pub struct TextBotFlowTurnRequest {
    /// `previousTurn`: `TextBotTurnReference`.
    #[doc(alias = "previousTurn")]
    pub previous_turn: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotTurnReference>,
    >,
    /// `inputEventType`: `string`, required.
    #[doc(alias = "inputEventType")]
    pub input_event_type: ::std::option::Option<crate::runtime::Open<InputEventType>>,
    /// `inputEventUserInput`: `TextBotUserInputEvent`.
    #[doc(alias = "inputEventUserInput")]
    pub input_event_user_input: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotUserInputEvent>,
    >,
    /// `inputEventError`: `TextBotErrorInputEvent`.
    #[doc(alias = "inputEventError")]
    pub input_event_error: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotErrorInputEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotFlowTurnRequest {
    const EMPTY: Self = Self {
        previous_turn: ::std::option::Option::None,
        input_event_type: ::std::option::Option::None,
        input_event_user_input: ::std::option::Option::None,
        input_event_error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotFlowTurnRequest = &<TextBotFlowTurnRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotFlowTurnRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("previousTurn", "previous_turn", 0),
            ("inputEventType", "input_event_type", 1),
            ("inputEventUserInput", "input_event_user_input", 0),
            ("inputEventError", "input_event_error", 0),
        ],
        fields: &[
            &E.previous_turn,
            &E.input_event_type,
            &E.input_event_user_input,
            &E.input_event_error,
        ],
    }
};

crate::runtime::model!(TextBotFlowTurnRequest);

crate::runtime::setters!(TextBotFlowTurnRequest {
    with_previous_turn: previous_turn: ::std::boxed::Box<crate::TextBotTurnReference>,
    with_input_event_type: input_event_type: crate::runtime::Open<InputEventType>,
    with_input_event_user_input: input_event_user_input: ::std::boxed::Box<crate::TextBotUserInputEvent>,
    with_input_event_error: input_event_error: ::std::boxed::Box<crate::TextBotErrorInputEvent>,
});

/// The property `inputEventType` of `TextBotFlowTurnRequest`. Known values: `NoOp`, `UserInput`, `Error`, `NoMatch`, `NoInput`, `UserDisconnect`, `ClientSessionExpired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputEventType {
    NoOp,
    UserInput,
    Error,
    NoMatch,
    NoInput,
    UserDisconnect,
    ClientSessionExpired,
}

impl crate::runtime::Enum for InputEventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoOp, "NoOp"),
        (Self::UserInput, "UserInput"),
        (Self::Error, "Error"),
        (Self::NoMatch, "NoMatch"),
        (Self::NoInput, "NoInput"),
        (Self::UserDisconnect, "UserDisconnect"),
        (Self::ClientSessionExpired, "ClientSessionExpired"),
    ];
}
