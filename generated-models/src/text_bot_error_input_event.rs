// @generated from the schema "TextBotErrorInputEvent"; changes made here are lost at the next generation

/// The schema `TextBotErrorInputEvent`.
pub struct TextBotErrorInputEvent {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotErrorInputEvent {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotErrorInputEvent = &<TextBotErrorInputEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotErrorInputEvent",
        empty: E,
        extra: &E.extra,
        properties: &[("code", "code", 1), ("message", "message", 1)],
        fields: &[&E.code, &E.message],
    }
};

crate::runtime::model!(TextBotErrorInputEvent);

crate::runtime::setters!(TextBotErrorInputEvent {
    with_code: code: ::std::string::String,
    with_message: message: ::std::string::String,
});
