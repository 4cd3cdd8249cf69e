// @generated from the schema "ArrayNode"; changes made here are lost at the next generation

/// The schema `ArrayNode`. Any JSON value.
pub struct ArrayNode(pub serde_json::Value);

crate::runtime::any!(ArrayNode);
