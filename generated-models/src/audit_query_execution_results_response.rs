// @generated from the schema "AuditQueryExecutionResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryExecutionResultsResponse`.
#[repr(C)]
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

crate::runtime::model!(AuditQueryExecutionResultsResponse "AuditQueryExecutionResultsResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        page_size: i32 = "pageSize" 0 with_page_size,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
        entities: ::std::vec::Vec<crate::AuditLogMessage> = "entities" 0 with_entities,
    )
});
