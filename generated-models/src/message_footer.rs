// @generated from the schema "MessageFooter"; changes made here are lost at the next generation

/// The schema `MessageFooter`.
pub struct MessageFooter {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessageFooter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        content: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessageFooter = &<MessageFooter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessageFooter",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("content", "content", 0)],
        fields: &[&E.r#type, &E.content],
    }
};

crate::runtime::model!(MessageFooter);

crate::runtime::setters!(MessageFooter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_content: content: ::std::string::String,
});

/// The property `type` of `MessageFooter`. Known values: `Text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
