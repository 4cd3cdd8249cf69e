// @generated from the schema "TextBotUserInputEvent"; changes made here are lost at the next generation

/// The schema `TextBotUserInputEvent`.
#[repr(C)]
pub struct TextBotUserInputEvent {
    /// `mode`: `string`, required.
    pub mode: ::std::option::Option<crate::runtime::Open<Mode>>,
    /// `alternatives`: `array of TextBotUserInputAlternative`, required.
    pub alternatives: ::std::option::Option<
        ::std::vec::Vec<crate::TextBotUserInputAlternative>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotUserInputEvent "TextBotUserInputEvent" 2 {
    (
        mode: crate::runtime::Open<Mode> = "mode" 1 with_mode,
        alternatives: ::std::vec::Vec<crate::TextBotUserInputAlternative> = "alternatives" 1 with_alternatives,
    )
});

/// The property `mode` of `TextBotUserInputEvent`. Known values: `Text`.
#[non_exhaustive]
pub enum Mode {
    Text,
}

crate::runtime::known!(Mode);

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
