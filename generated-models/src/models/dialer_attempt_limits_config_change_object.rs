// @generated from the schema "DialerAttemptLimitsConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerAttemptLimitsConfigChangeObject`. Any JSON value.
pub struct DialerAttemptLimitsConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerAttemptLimitsConfigChangeObject);
