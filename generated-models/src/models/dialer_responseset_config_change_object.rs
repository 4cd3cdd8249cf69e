// @generated from the schema "DialerResponsesetConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerResponsesetConfigChangeObject`. Any JSON value.
pub struct DialerResponsesetConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerResponsesetConfigChangeObject);
