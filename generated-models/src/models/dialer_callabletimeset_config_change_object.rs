// @generated from the schema "DialerCallabletimesetConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeObject`. Any JSON value.
pub struct DialerCallabletimesetConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerCallabletimesetConfigChangeObject);
