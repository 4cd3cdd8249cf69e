// @generated from the schema "Void"; changes made here are lost at the next generation

/// The schema `Void`. Any JSON value.
pub struct Void(pub serde_json::Value);

crate::runtime::any!(Void);
