// @generated from the schema "UsageItem"; changes made here are lost at the next generation

/// The schema `UsageItem`.
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

impl crate::runtime::Model for UsageItem {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        total_document_byte_count: ::std::option::Option::None,
        total_document_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UsageItem = &<UsageItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UsageItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("totalDocumentByteCount", "total_document_byte_count", 0),
            ("totalDocumentCount", "total_document_count", 0),
        ],
        fields: &[&E.r#type, &E.total_document_byte_count, &E.total_document_count],
    }
};

crate::runtime::model!(UsageItem);

crate::runtime::setters!(UsageItem {
    with_type: r#type: crate::runtime::Open<Type>,
    with_total_document_byte_count: total_document_byte_count: i64,
    with_total_document_count: total_document_count: i64,
});

/// The property `type` of `UsageItem`. Known values: `RECORDING`, `FAX`, `DOCUMENT`, `ALL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Recording,
    Fax,
    Document,
    All,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Recording, "RECORDING"),
        (Self::Fax, "FAX"),
        (Self::Document, "DOCUMENT"),
        (Self::All, "ALL"),
    ];
}
