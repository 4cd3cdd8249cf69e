// @generated from the schema "DoNotSendActionSettings"; changes made here are lost at the next generation

/// The schema `DoNotSendActionSettings`. Any JSON value.
pub struct DoNotSendActionSettings(pub serde_json::Value);

crate::runtime::any!(DoNotSendActionSettings);
