// @generated from the schema "TextBotPromptSegment"; changes made here are lost at the next generation

/// The schema `TextBotPromptSegment`.
#[repr(C)]
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

crate::runtime::model!(TextBotPromptSegment "TextBotPromptSegment" 4 {
    (
        text: ::std::string::String = "text" 1 with_text,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        format: ::std::boxed::Box<crate::Format> = "format" 0 with_format,
        content: ::std::vec::Vec<crate::MessageContent> = "content" 0 with_content,
    )
});

/// The property `type` of `TextBotPromptSegment`. Known values: `Text`, `RichMedia`, `MessageEvent`.
#[non_exhaustive]
pub enum Type {
    Text,
    RichMedia,
    MessageEvent,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::RichMedia, "RichMedia"),
        (Self::MessageEvent, "MessageEvent"),
    ];
}
