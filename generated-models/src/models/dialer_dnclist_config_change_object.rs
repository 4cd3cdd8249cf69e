// @generated from the schema "DialerDnclistConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerDnclistConfigChangeObject`. Any JSON value.
pub struct DialerDnclistConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerDnclistConfigChangeObject);
