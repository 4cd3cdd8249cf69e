// @generated from the schema "UserRoutingStatusObject"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusObject`. Any JSON value.
pub struct UserRoutingStatusObject(pub serde_json::Value);

crate::runtime::any!(UserRoutingStatusObject);
