// @generated from the schema "DialerSequenceConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerSequenceConfigChangeObject`. Any JSON value.
pub struct DialerSequenceConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerSequenceConfigChangeObject);
