// @generated from the schema "TextBotFlowTurnRequest"; changes made here are lost at the next generation

use crate::{TextBotErrorInputEvent, TextBotTurnReference, TextBotUserInputEvent};
use crate::runtime::{Extra, Open};

/// The schema `TextBotFlowTurnRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowTurnRequest {
    /// `previousTurn`: `TextBotTurnReference`.
    #[doc(alias = "previousTurn")]
    pub previous_turn: Option<Box<TextBotTurnReference>>,
    /// `inputEventType`: one of `NoOp`, `UserInput`, `Error`, `NoMatch` and 3 more, required.
    #[doc(alias = "inputEventType")]
    pub input_event_type: Option<Open<InputEventType>>,
    /// `inputEventUserInput`: `TextBotUserInputEvent`.
    #[doc(alias = "inputEventUserInput")]
    pub input_event_user_input: Option<Box<TextBotUserInputEvent>>,
    /// `inputEventError`: `TextBotErrorInputEvent`.
    #[doc(alias = "inputEventError")]
    pub input_event_error: Option<Box<TextBotErrorInputEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowTurnRequest "TextBotFlowTurnRequest" 4 {
    (
        previous_turn: Box<TextBotTurnReference> = "previousTurn" with_previous_turn,
        input_event_type: Open<InputEventType> = "inputEventType" with_input_event_type required,
        input_event_user_input: Box<TextBotUserInputEvent> = "inputEventUserInput" with_input_event_user_input,
        input_event_error: Box<TextBotErrorInputEvent> = "inputEventError" with_input_event_error,
    )
});

/// The property `inputEventType` of `TextBotFlowTurnRequest`. Known values: `NoOp`, `UserInput`, `Error`, `NoMatch`, `NoInput`, `UserDisconnect`, `ClientSessionExpired`.
#[repr(u16)]
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

crate::runtime::values!(InputEventType {
    NoOp = "NoOp",
    UserInput = "UserInput",
    Error = "Error",
    NoMatch = "NoMatch",
    NoInput = "NoInput",
    UserDisconnect = "UserDisconnect",
    ClientSessionExpired = "ClientSessionExpired",
});
