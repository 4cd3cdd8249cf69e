// @generated from the schema "PolicyCondition"; changes made here are lost at the next generation

/// The schema `PolicyCondition`. Any JSON value.
pub struct PolicyCondition(pub serde_json::Value);

crate::runtime::any!(PolicyCondition);
