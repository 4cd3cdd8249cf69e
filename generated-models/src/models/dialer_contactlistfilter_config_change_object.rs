// @generated from the schema "DialerContactlistfilterConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerContactlistfilterConfigChangeObject`. Any JSON value.
pub struct DialerContactlistfilterConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerContactlistfilterConfigChangeObject);
