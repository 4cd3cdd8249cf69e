// @generated from the schema "DiagnosticsSettings"; changes made here are lost at the next generation

/// The schema `DiagnosticsSettings`. Any JSON value.
pub struct DiagnosticsSettings(pub serde_json::Value);

crate::runtime::any!(DiagnosticsSettings);
