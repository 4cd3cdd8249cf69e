// @generated from the schema "UsageItem"; changes made here are lost at the next generation

/// The schema `UsageItem`.
#[repr(C)]
pub struct UsageItem {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `totalDocumentByteCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentByteCount")]
    pub total_document_byte_count: ::std::option::Option<i64>,
    /// `totalDocumentCount`: `integer (int64)`.
    #[doc(alias = "totalDocumentCount")]
    pub total_document_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UsageItem "UsageItem" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        total_document_byte_count: i64 = "totalDocumentByteCount" 0 with_total_document_byte_count,
        total_document_count: i64 = "totalDocumentCount" 0 with_total_document_count,
    )
});

/// The property `type` of `UsageItem`. Known values: `RECORDING`, `FAX`, `DOCUMENT`, `ALL`.
#[non_exhaustive]
pub enum Type {
    Recording,
    Fax,
    Document,
    All,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Recording, "RECORDING"),
        (Self::Fax, "FAX"),
        (Self::Document, "DOCUMENT"),
        (Self::All, "ALL"),
    ];
}
