// @generated from the schema "DocumentText"; changes made here are lost at the next generation

use crate::DocumentTextProperties;
use crate::runtime::{Extra, Open};

/// The schema `DocumentText`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentText {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `marks`: array of one of `Bold`, `Italic`, `Underline`, `Strikethrough` and 2 more.
    pub marks: Option<Vec<Open<Marks>>>,
    /// `hyperlink`: `string`.
    pub hyperlink: Option<String>,
    /// `properties`: `DocumentTextProperties`.
    pub properties: Option<Box<DocumentTextProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentText "DocumentText" 4 {
    (
        text: String = "text" with_text required,
        marks: Vec<Open<Marks>> = "marks" with_marks,
        hyperlink: String = "hyperlink" with_hyperlink,
        properties: Box<DocumentTextProperties> = "properties" with_properties,
    )
});

/// The property `marks` of `DocumentText`. Known values: `Bold`, `Italic`, `Underline`, `Strikethrough`, `Subscript`, `Superscript`.
#[repr(u16)]
#[non_exhaustive]
pub enum Marks {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Subscript,
    Superscript,
}

crate::runtime::values!(Marks {
    Bold = "Bold",
    Italic = "Italic",
    Underline = "Underline",
    Strikethrough = "Strikethrough",
    Subscript = "Subscript",
    Superscript = "Superscript",
});
