// @generated from the schema "TextBotChannel"; changes made here are lost at the next generation

/// The schema `TextBotChannel`.
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

impl crate::runtime::Model for TextBotChannel {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        input_modes: ::std::option::Option::None,
        output_modes: ::std::option::Option::None,
        user_agent: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotChannel = &<TextBotChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("inputModes", "input_modes", 1),
            ("outputModes", "output_modes", 1),
            ("userAgent", "user_agent", 1),
        ],
        fields: &[&E.name, &E.input_modes, &E.output_modes, &E.user_agent],
    }
};

crate::runtime::model!(TextBotChannel);

crate::runtime::setters!(TextBotChannel {
    with_name: name: crate::runtime::Open<Name>,
    with_input_modes: input_modes: ::std::vec::Vec<crate::runtime::Open<InputModes>>,
    with_output_modes: output_modes: ::std::vec::Vec<crate::runtime::Open<OutputModes>>,
    with_user_agent: user_agent: ::std::boxed::Box<crate::TextBotUserAgent>,
});

/// The property `name` of `TextBotChannel`. Known values: `Chat`, `Call`, `Messaging`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    Chat,
    Call,
    Messaging,
}

impl crate::runtime::Enum for Name {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Chat, "Chat"),
        (Self::Call, "Call"),
        (Self::Messaging, "Messaging"),
    ];
}

/// The property `inputModes` of `TextBotChannel`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputModes {
    Text,
}

impl crate::runtime::Enum for InputModes {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}

/// The property `outputModes` of `TextBotChannel`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputModes {
    Text,
}

impl crate::runtime::Enum for OutputModes {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
