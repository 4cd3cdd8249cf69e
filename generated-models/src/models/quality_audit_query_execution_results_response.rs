// @generated from the schema "QualityAuditQueryExecutionResultsResponse"; changes made here are lost at the next generation

use crate::QualityAuditLogMessage;
use crate::runtime::Extra;

/// The schema `QualityAuditQueryExecutionResultsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QualityAuditQueryExecutionResultsResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `pageSize`: `integer (int32)`.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i32>,
    /// `cursor`: `string`.
    pub cursor: Option<String>,
    /// `entities`: `array of QualityAuditLogMessage`.
    pub entities: Option<Vec<QualityAuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QualityAuditQueryExecutionResultsResponse "QualityAuditQueryExecutionResultsResponse" 4 {
    (
        id: String = "id" with_id,
        page_size: i32 = "pageSize" with_page_size,
        cursor: String = "cursor" with_cursor,
        entities: Vec<QualityAuditLogMessage> = "entities" with_entities,
    )
});
