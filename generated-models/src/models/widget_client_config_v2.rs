// @generated from the schema "WidgetClientConfigV2"; changes made here are lost at the next generation

/// The schema `WidgetClientConfigV2`. Any JSON value.
pub struct WidgetClientConfigV2(pub serde_json::Value);

crate::runtime::any!(WidgetClientConfigV2);
