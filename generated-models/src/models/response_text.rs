// @generated from the schema "ResponseText"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ResponseText`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseText {
    /// `content`: `string`, required.
    pub content: Option<String>,
    /// `contentType`: one of `text/plain` and `text/html`.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `type`: one of `body` and `subject`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseText "ResponseText" 3 {
    (
        content: String = "content" with_content required,
        content_type: Open<ContentType> = "contentType" with_content_type,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `contentType` of `ResponseText`. Known values: `text/plain`, `text/html`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContentType {
    #[doc(alias = "text/plain")]
    TextPlain,
    #[doc(alias = "text/html")]
    TextHtml,
}

crate::runtime::values!(ContentType {
    TextPlain = "text/plain",
    TextHtml = "text/html",
});

/// The property `type` of `ResponseText`. Known values: `body`, `subject`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Body,
    Subject,
}

crate::runtime::values!(Type {
    Body = "body",
    Subject = "subject",
});
