// @generated from the schema "ContentFileResponse"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContentFileResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentFileResponse {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `type`: one of `Pdf`, `Docx` and `Doc`, required.
    pub r#type: Option<Open<Type>>,
    /// `checksum`: `string`, required.
    pub checksum: Option<String>,
    /// `size`: `integer (int64)`, required.
    pub size: Option<i64>,
    /// `contentUrl`: `string`, required.
    #[doc(alias = "contentUrl")]
    pub content_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentFileResponse "ContentFileResponse" 5 {
    (
        name: String = "name" with_name required,
        r#type: Open<Type> = "type" with_type required,
        checksum: String = "checksum" with_checksum required,
        size: i64 = "size" with_size required,
        content_url: String = "contentUrl" with_content_url required,
    )
});

/// The property `type` of `ContentFileResponse`. Known values: `Pdf`, `Docx`, `Doc`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Pdf,
    Docx,
    Doc,
}

crate::runtime::values!(Type {
    Pdf = "Pdf",
    Docx = "Docx",
    Doc = "Doc",
});
