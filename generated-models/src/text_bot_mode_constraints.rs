// @generated from the schema "TextBotModeConstraints"; changes made here are lost at the next generation

/// The schema `TextBotModeConstraints`.
pub struct TextBotModeConstraints {
    /// `text`: `TextBotTextModeConstraints`.
    pub text: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotTextModeConstraints>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotModeConstraints {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotModeConstraints = &<TextBotModeConstraints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotModeConstraints",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0)],
        fields: &[&E.text],
    }
};

crate::runtime::model!(TextBotModeConstraints);

crate::runtime::setters!(TextBotModeConstraints {
    with_text: text: ::std::boxed::Box<crate::TextBotTextModeConstraints>,
});
