// @generated from the schema "AuditQueryExecutionResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionResultsResponse`.
pub struct AuditQueryExecutionResultsResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of AuditLogMessage`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditQueryExecutionResultsResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        page_size: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditQueryExecutionResultsResponse = &<AuditQueryExecutionResultsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditQueryExecutionResultsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("pageSize", "page_size", 0),
            ("cursor", "cursor", 0),
            ("entities", "entities", 0),
        ],
        fields: &[&E.id, &E.page_size, &E.cursor, &E.entities],
    }
};

crate::runtime::model!(AuditQueryExecutionResultsResponse);

crate::runtime::setters!(AuditQueryExecutionResultsResponse {
    with_id: id: ::std::string::String,
    with_page_size: page_size: i32,
    with_cursor: cursor: ::std::string::String,
    with_entities: entities: ::std::vec::Vec<crate::AuditLogMessage>,
});
