// @generated from the schema "AuditQueryResponse"; changes made here are lost at the next generation

/// The schema `AuditQueryResponse`. Any JSON value.
pub struct AuditQueryResponse(pub serde_json::Value);

crate::runtime::any!(AuditQueryResponse);
