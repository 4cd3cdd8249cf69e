// @generated from the schema "DialerContactlistConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerContactlistConfigChangeObject`. Any JSON value.
pub struct DialerContactlistConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerContactlistConfigChangeObject);
