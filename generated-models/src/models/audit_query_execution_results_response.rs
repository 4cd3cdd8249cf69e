// @generated from the schema "AuditQueryExecutionResultsResponse"; changes made here are lost at the next generation

use crate::AuditLogMessage;
use crate::runtime::Extra;

/// The schema `AuditQueryExecutionResultsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryExecutionResultsResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// `entities`: `array of AuditLogMessage`.
    pub entities: Option<Vec<AuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryExecutionResultsResponse "AuditQueryExecutionResultsResponse" 4 {
    (
        id: String = "id" with_id,
        page_size: i32 = "pageSize" with_page_size,
        cursor: String = "cursor" with_cursor,
        entities: Vec<AuditLogMessage> = "entities" with_entities,
    )
});
