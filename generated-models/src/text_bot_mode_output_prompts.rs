// @generated from the schema "TextBotModeOutputPrompts"; changes made here are lost at the next generation

/// The schema `TextBotModeOutputPrompts`.
pub struct TextBotModeOutputPrompts {
    /// `segments`: `array of TextBotPromptSegment`, required.
    pub segments: ::std::option::Option<::std::vec::Vec<crate::TextBotPromptSegment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotModeOutputPrompts {
    const EMPTY: Self = Self {
        segments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotModeOutputPrompts = &<TextBotModeOutputPrompts as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotModeOutputPrompts",
        empty: E,
        extra: &E.extra,
        properties: &[("segments", "segments", 1)],
        fields: &[&E.segments],
    }
};

crate::runtime::model!(TextBotModeOutputPrompts);

crate::runtime::setters!(TextBotModeOutputPrompts {
    with_segments: segments: ::std::vec::Vec<crate::TextBotPromptSegment>,
});
