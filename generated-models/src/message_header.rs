// @generated from the schema "MessageHeader"; changes made here are lost at the next generation

/// The schema `MessageHeader`.
pub struct MessageHeader {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageHeader {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageHeader = &<MessageHeader as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageHeader",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("content", "content", 0)],
        fields: &[&E.r#type, &E.content],
    }
};

crate::runtime::model!(MessageHeader);

crate::runtime::setters!(MessageHeader {
    with_type: r#type: crate::runtime::Open<Type>,
    with_content: content: ::std::string::String,
});

/// The property `type` of `MessageHeader`. Known values: `Text`, `Image`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
    ];
}
