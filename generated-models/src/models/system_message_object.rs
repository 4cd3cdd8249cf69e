// @generated from the schema "SystemMessageObject"; changes made here are lost at the next generation

/// The schema `SystemMessageObject`. Any JSON value.
pub struct SystemMessageObject(pub serde_json::Value);

crate::runtime::any!(SystemMessageObject);
