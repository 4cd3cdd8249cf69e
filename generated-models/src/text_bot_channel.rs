// @generated from the schema "TextBotChannel"; changes made here are lost at the next generation

/// The schema `TextBotChannel`.
#[repr(C)]
pub struct TextBotChannel {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<crate::runtime::Open<Name>>,
    /// `inputModes`: `array of string`, required.
    #[doc(alias = "inputModes")]
    pub input_modes: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<InputModes>>,
    >,
    /// `outputModes`: `array of string`, required.
    #[doc(alias = "outputModes")]
    pub output_modes: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<OutputModes>>,
    >,
    /// `userAgent`: `TextBotUserAgent`, required.
    #[doc(alias = "userAgent")]
    pub user_agent: ::std::option::Option<::std::boxed::Box<crate::TextBotUserAgent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotChannel "TextBotChannel" 4 {
    (
        name: crate::runtime::Open<Name> = "name" 1 with_name,
        input_modes: ::std::vec::Vec<crate::runtime::Open<InputModes>> = "inputModes" 1 with_input_modes,
        output_modes: ::std::vec::Vec<crate::runtime::Open<OutputModes>> = "outputModes" 1 with_output_modes,
        user_agent: ::std::boxed::Box<crate::TextBotUserAgent> = "userAgent" 1 with_user_agent,
    )
});

/// The property `name` of `TextBotChannel`. Known values: `Chat`, `Call`, `Messaging`.
#[non_exhaustive]
pub enum Name {
    Chat,
    Call,
    Messaging,
}

crate::runtime::known!(Name);

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Messaging, "Messaging"),
    ];
}

/// The property `inputModes` of `TextBotChannel`. Known values: `Text`.
#[non_exhaustive]
pub enum InputModes {
    Text,
}

crate::runtime::known!(InputModes);

impl crate::runtime::Enum for InputModes {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}

/// The property `outputModes` of `TextBotChannel`. Known values: `Text`.
#[non_exhaustive]
pub enum OutputModes {
    Text,
}

crate::runtime::known!(OutputModes);

impl crate::runtime::Enum for OutputModes {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
