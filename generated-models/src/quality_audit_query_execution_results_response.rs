// @generated from the schema "QualityAuditQueryExecutionResultsResponse"; changes made here are lost at the next generation

/// The schema `QualityAuditQueryExecutionResultsResponse`.
#[repr(C)]
pub struct QualityAuditQueryExecutionResultsResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: ::std::option::Option<i32>,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of QualityAuditLogMessage`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::QualityAuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QualityAuditQueryExecutionResultsResponse "QualityAuditQueryExecutionResultsResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        page_size: i32 = "pageSize" 0 with_page_size,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
        entities: ::std::vec::Vec<crate::QualityAuditLogMessage> = "entities" 0 with_entities,
    )
});
