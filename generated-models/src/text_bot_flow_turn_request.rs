// @generated from the schema "TextBotFlowTurnRequest"; changes made here are lost at the next generation

/// The schema `TextBotFlowTurnRequest`.
#[repr(C)]
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

crate::runtime::model!(TextBotFlowTurnRequest "TextBotFlowTurnRequest" 4 {
    (
        previous_turn: ::std::boxed::Box<crate::TextBotTurnReference> = "previousTurn" 0 with_previous_turn,
        input_event_type: crate::runtime::Open<InputEventType> = "inputEventType" 1 with_input_event_type,
        input_event_user_input: ::std::boxed::Box<crate::TextBotUserInputEvent> = "inputEventUserInput" 0 with_input_event_user_input,
        input_event_error: ::std::boxed::Box<crate::TextBotErrorInputEvent> = "inputEventError" 0 with_input_event_error,
    )
});

/// The property `inputEventType` of `TextBotFlowTurnRequest`. Known values: `NoOp`, `UserInput`, `Error`, `NoMatch`, `NoInput`, `UserDisconnect`, `ClientSessionExpired`.
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

crate::runtime::known!(InputEventType);

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
