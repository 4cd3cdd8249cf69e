// @generated from the schema "KnowledgeSyncRequest"; changes made here are lost at the next generation

/// The schema `KnowledgeSyncRequest`. Any JSON value.
pub struct KnowledgeSyncRequest(pub serde_json::Value);

crate::runtime::any!(KnowledgeSyncRequest);
