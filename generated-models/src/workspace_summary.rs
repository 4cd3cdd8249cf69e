// @generated from the schema "WorkspaceSummary"; changes made here are lost at the next generation

/// The schema `WorkspaceSummary`.
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

impl crate::runtime::Model for WorkspaceSummary {
    const EMPTY: Self = Self {
        total_document_count: ::std::option::Option::None,
        total_document_byte_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkspaceSummary = &<WorkspaceSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkspaceSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalDocumentCount", "total_document_count", 0),
            ("totalDocumentByteCount", "total_document_byte_count", 0),
        ],
        fields: &[&E.total_document_count, &E.total_document_byte_count],
    }
};

crate::runtime::model!(WorkspaceSummary);

crate::runtime::setters!(WorkspaceSummary {
    with_total_document_count: total_document_count: i64,
    with_total_document_byte_count: total_document_byte_count: i64,
});
