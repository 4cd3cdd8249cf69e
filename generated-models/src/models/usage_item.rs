// @generated from the schema "UsageItem"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UsageItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UsageItem {
    /// `type`: one of `RECORDING`, `FAX`, `DOCUMENT` and `ALL`.
    pub r#type: Option<Open<Type>>,
    /// `totalDocumentByteCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentByteCount")]
    pub total_document_byte_count: Option<i64>,
    /// `totalDocumentCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentCount")]
    pub total_document_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UsageItem "UsageItem" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        total_document_byte_count: i64 = "totalDocumentByteCount" with_total_document_byte_count,
        total_document_count: i64 = "totalDocumentCount" with_total_document_count,
    )
});

/// The property `type` of `UsageItem`. Known values: `RECORDING`, `FAX`, `DOCUMENT`, `ALL`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Recording,
    Fax,
    Document,
    All,
}

crate::runtime::values!(Type {
    Recording = "RECORDING",
    Fax = "FAX",
    Document = "DOCUMENT",
    All = "ALL",
});
