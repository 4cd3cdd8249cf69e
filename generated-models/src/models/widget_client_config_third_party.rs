// @generated from the schema "WidgetClientConfigThirdParty"; changes made here are lost at the next generation

/// The schema `WidgetClientConfigThirdParty`. Any JSON value.
pub struct WidgetClientConfigThirdParty(pub serde_json::Value);

crate::runtime::any!(WidgetClientConfigThirdParty);
