// @generated from the schema "JsonNode"; changes made here are lost at the next generation

/// The schema `JsonNode`. Any JSON value.
pub struct JsonNode(pub serde_json::Value);

crate::runtime::any!(JsonNode);
