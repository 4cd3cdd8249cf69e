// @generated from the schema "WorkspaceSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkspaceSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkspaceSummary {
    /// `totalDocumentCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentCount")]
    pub total_document_count: Option<i64>,
    /// `totalDocumentByteCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentByteCount")]
    pub total_document_byte_count: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkspaceSummary "WorkspaceSummary" 2 {
    (
        total_document_count: i64 = "totalDocumentCount" with_total_document_count,
        total_document_byte_count: i64 = "totalDocumentByteCount" with_total_document_byte_count,
    )
});
