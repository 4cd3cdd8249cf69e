// @generated from the schema "AuditRealtimeRelatedResultsResponse"; changes made here are lost at the next generation

use crate::AuditLogMessage;
use crate::runtime::Extra;

/// The schema `AuditRealtimeRelatedResultsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditRealtimeRelatedResultsResponse {
    /// `entities`: `array of AuditLogMessage`.
    pub entities: Option<Vec<AuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditRealtimeRelatedResultsResponse "AuditRealtimeRelatedResultsResponse" 1 {
    (
        entities: Vec<AuditLogMessage> = "entities" with_entities,
    )
});
