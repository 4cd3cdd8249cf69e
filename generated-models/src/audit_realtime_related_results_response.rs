// @generated from the schema "AuditRealtimeRelatedResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditRealtimeRelatedResultsResponse`.
#[repr(C)]
pub struct AuditRealtimeRelatedResultsResponse {
    /// `entities`: `array of AuditLogMessage`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditRealtimeRelatedResultsResponse "AuditRealtimeRelatedResultsResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::AuditLogMessage> = "entities" 0 with_entities,
    )
});
