// @generated from the schema "TextBotPromptSegment"; changes made here are lost at the next generation

/// The schema `TextBotPromptSegment`.
pub struct TextBotPromptSegment {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `format`: `Format`.
    pub format: ::std::option::Option<::std::boxed::Box<crate::Format>>,
    /// `content`: `array of MessageContent`.
    pub content: ::std::option::Option<::std::vec::Vec<crate::MessageContent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TextBotPromptSegment {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        format: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TextBotPromptSegment = &<TextBotPromptSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TextBotPromptSegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 1),
            ("type", "type", 1),
            ("format", "format", 0),
            ("content", "content", 0),
        ],
        fields: &[&E.text, &E.r#type, &E.format, &E.content],
    }
};

crate::runtime::model!(TextBotPromptSegment);

crate::runtime::setters!(TextBotPromptSegment {
    with_text: text: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_format: format: ::std::boxed::Box<crate::Format>,
    with_content: content: ::std::vec::Vec<crate::MessageContent>,
});

/// The property `type` of `TextBotPromptSegment`. Known values: `Text`, `RichMedia`, `MessageEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    RichMedia,
    MessageEvent,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::RichMedia, "RichMedia"),
        (Self::MessageEvent, "MessageEvent"),
    ];
}
