// @generated from the schema "TextBotChannel"; changes made here are lost at the next generation

use crate::TextBotUserAgent;
use crate::runtime::{Extra, Open};

/// The schema `TextBotChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotChannel {
    /// `name`: one of `Chat`, `Call` and `Messaging`, required.
    pub name: Option<Open<Name>>,
    /// `inputModes`: array of `Text`, the one known value, required.
    #[doc(alias = "inputModes")]
    pub input_modes: Option<Vec<Open<InputModes>>>,
    /// `outputModes`: array of `Text`, the one known value, required.
    #[doc(alias = "outputModes")]
    pub output_modes: Option<Vec<Open<OutputModes>>>,
    /// `userAgent`: `TextBotUserAgent`, required.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<Box<TextBotUserAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotChannel "TextBotChannel" 4 {
    (
        name: Open<Name> = "name" with_name required,
        input_modes: Vec<Open<InputModes>> = "inputModes" with_input_modes required,
        output_modes: Vec<Open<OutputModes>> = "outputModes" with_output_modes required,
        user_agent: Box<TextBotUserAgent> = "userAgent" with_user_agent required,
    )
});

/// The property `name` of `TextBotChannel`. Known values: `Chat`, `Call`, `Messaging`.
#[repr(u16)]
#[non_exhaustive]
pub enum Name {
    Chat,
    Call,
    Messaging,
}

crate::runtime::values!(Name {
    Chat = "Chat",
    Call = "Call",
    Messaging = "Messaging",
});

/// The property `inputModes` of `TextBotChannel`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum InputModes {
    Text,
}

crate::runtime::values!(InputModes {
    Text = "Text",
});

/// The property `outputModes` of `TextBotChannel`. Known values: `Text`.
#[repr(u16)]
#[non_exhaustive]
pub enum OutputModes {
    Text,
}

crate::runtime::values!(OutputModes {
    Text = "Text",
});
