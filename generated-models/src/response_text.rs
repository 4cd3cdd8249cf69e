// @generated from the schema "ResponseText"; changes made here are lost at the next generation

/// The schema `ResponseText`.
#[repr(C)]
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

crate::runtime::model!(ResponseText "ResponseText" 3 {
    (
        content: ::std::string::String = "content" 1 with_content,
        content_type: crate::runtime::Open<ContentType> = "contentType" 0 with_content_type,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `contentType` of `ResponseText`. Known values: `text/plain`, `text/html`.
#[non_exhaustive]
pub enum ContentType {
    #[doc(alias = "text/plain")]
    TextPlain,
    #[doc(alias = "text/html")]
    TextHtml,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TextPlain, "text/plain"),
        (Self::TextHtml, "text/html"),
    ];
}

/// The property `type` of `ResponseText`. Known values: `body`, `subject`.
#[non_exhaustive]
pub enum Type {
    Body,
    Subject,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Body, "body"),
        (Self::Subject, "subject"),
    ];
}
