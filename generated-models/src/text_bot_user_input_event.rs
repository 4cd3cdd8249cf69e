// @generated from the schema "TextBotUserInputEvent"; changes made here are lost at the next generation

/// The schema `TextBotUserInputEvent`.
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

impl crate::runtime::Model for TextBotUserInputEvent {
    const EMPTY: Self = Self {
        mode: ::std::option::Option::None,
        alternatives: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotUserInputEvent = &<TextBotUserInputEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotUserInputEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("mode", "mode", 1), ("alternatives", "alternatives", 1)],
        fields: &[&E.mode, &E.alternatives],
    }
};

crate::runtime::model!(TextBotUserInputEvent);

crate::runtime::setters!(TextBotUserInputEvent {
    with_mode: mode: crate::runtime::Open<Mode>,
    with_alternatives: alternatives: ::std::vec::Vec<crate::TextBotUserInputAlternative>,
});

/// The property `mode` of `TextBotUserInputEvent`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    Text,
}

impl crate::runtime::Enum for Mode {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
