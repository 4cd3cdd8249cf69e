// @generated from the schema "WorkspaceSummary"; changes made here are lost at the next generation

/// The schema `WorkspaceSummary`.
#[repr(C)]
pub struct WorkspaceSummary {
    /// `totalDocumentCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentCount")]
    pub total_document_count: ::std::option::Option<i64>,
    /// `totalDocumentByteCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentByteCount")]
    pub total_document_byte_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkspaceSummary "WorkspaceSummary" 2 {
    (
        total_document_count: i64 = "totalDocumentCount" 0 with_total_document_count,
        total_document_byte_count: i64 = "totalDocumentByteCount" 0 with_total_document_byte_count,
    )
});
