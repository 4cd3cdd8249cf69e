// @generated from the schema "AuditQueryExecutionLargeResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionLargeResultsResponse`.
pub struct AuditQueryExecutionLargeResultsResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryExecutionLargeResultsResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryExecutionLargeResultsResponse = &<AuditQueryExecutionLargeResultsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryExecutionLargeResultsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("pageSize", "page_size", 0),
            ("cursor", "cursor", 0),
            ("downloadUrl", "download_url", 0),
        ],
        fields: &[&E.id, &E.page_size, &E.cursor, &E.download_url],
    }
};

crate::runtime::model!(AuditQueryExecutionLargeResultsResponse);

crate::runtime::setters!(AuditQueryExecutionLargeResultsResponse {
    with_id: id: ::std::string::String,
    with_page_size: page_size: i32,
    with_cursor: cursor: ::std::string::String,
    with_download_url: download_url: ::std::string::String,
});
