// @generated from the schema "Empty"; changes made here are lost at the next generation

/// The schema `Empty`. Any JSON value.
pub struct Empty(pub serde_json::Value);

crate::runtime::any!(Empty);
