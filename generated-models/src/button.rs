// @generated from the schema "Button"; changes made here are lost at the next generation

/// The schema `Button`.
pub struct Button {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `contentText`: `string`.
    #[doc(alias = "contentText")]
    pub content_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Button {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        content: ::std::option::Option::None,
        content_text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Button = &<Button as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Button",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("content", "content", 0),
            ("contentText", "content_text", 0),
        ],
        fields: &[&E.r#type, &E.content, &E.content_text],
    }
};

crate::runtime::model!(Button);

crate::runtime::setters!(Button {
    with_type: r#type: crate::runtime::Open<Type>,
    with_content: content: ::std::string::String,
    with_content_text: content_text: ::std::string::String,
});

/// The property `type` of `Button`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    QuickReply,
    PhoneNumber,
    Url,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::PhoneNumber, "PhoneNumber"),
        (Self::Url, "Url"),
    ];
}
