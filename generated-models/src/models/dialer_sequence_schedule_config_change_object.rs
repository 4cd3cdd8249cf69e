// @generated from the schema "DialerSequenceScheduleConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeObject`. Any JSON value.
pub struct DialerSequenceScheduleConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerSequenceScheduleConfigChangeObject);
