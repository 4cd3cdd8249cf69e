// @generated from the schema "DialerRulesetConfigChangeObject"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeObject`. Any JSON value.
pub struct DialerRulesetConfigChangeObject(pub serde_json::Value);

crate::runtime::any!(DialerRulesetConfigChangeObject);
