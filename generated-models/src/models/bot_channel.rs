// @generated from the schema "BotChannel"; changes made here are lost at the next generation

use crate::TextBotUserAgent;
use crate::runtime::{Extra, Open};

/// The schema `BotChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotChannel {
    /// `name`: one of `Chat`, `Call` and `Messaging`, required.
    pub name: Option<Open<Name>>,
    /// `inputModes`: array of one of `Text`, `Voice` and `DTMF`, required.
    #[doc(alias = "inputModes")]
    pub input_modes: Option<Vec<Open<InputModes>>>,
    /// `outputModes`: array of one of `Text` and `Voice`, required.
    #[doc(alias = "outputModes")]
    pub output_modes: Option<Vec<Open<OutputModes>>>,
    /// `userAgent`: `TextBotUserAgent`, required.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<Box<TextBotUserAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotChannel "BotChannel" 4 {
    (
        name: Open<Name> = "name" with_name required,
        input_modes: Vec<Open<InputModes>> = "inputModes" with_input_modes required,
        output_modes: Vec<Open<OutputModes>> = "outputModes" with_output_modes required,
        user_agent: Box<TextBotUserAgent> = "userAgent" with_user_agent required,
    )
});

/// The property `name` of `BotChannel`. Known values: `Chat`, `Call`, `Messaging`.
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

/// The property `inputModes` of `BotChannel`. Known values: `Text`, `Voice`, `DTMF`.
#[repr(u16)]
#[non_exhaustive]
pub enum InputModes {
    Text,
    Voice,
    Dtmf,
}

crate::runtime::values!(InputModes {
    Text = "Text",
    Voice = "Voice",
    Dtmf = "DTMF",
});

/// The property `outputModes` of `BotChannel`. Known values: `Text`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum OutputModes {
    Text,
    Voice,
}

crate::runtime::values!(OutputModes {
    Text = "Text",
    Voice = "Voice",
});
