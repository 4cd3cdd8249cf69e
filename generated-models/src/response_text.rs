// @generated from the schema "ResponseText"; changes made here are lost at the next generation

/// The schema `ResponseText`.
pub struct ResponseText {
    /// `content`: `string`, required.
    pub content: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseText {
    const EMPTY: Self = Self {
        content: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseText = &<ResponseText as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseText",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("content", "content", 1),
            ("contentType", "content_type", 0),
            ("type", "type", 0),
        ],
        fields: &[&E.content, &E.content_type, &E.r#type],
    }
};

crate::runtime::model!(ResponseText);

crate::runtime::setters!(ResponseText {
    with_content: content: ::std::string::String,
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `contentType` of `ResponseText`. Known values: `text/plain`, `text/html`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    TextPlain,
    TextHtml,
}

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TextPlain, "text/plain"),
        (Self::TextHtml, "text/html"),
    ];
}

/// The property `type` of `ResponseText`. Known values: `body`, `subject`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Body,
    Subject,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Body, "body"),
        (Self::Subject, "subject"),
    ];
}
