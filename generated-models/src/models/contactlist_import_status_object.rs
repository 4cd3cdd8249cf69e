// @generated from the schema "ContactlistImportStatusObject"; changes made here are lost at the next generation

/// The schema `ContactlistImportStatusObject`. Any JSON value.
pub struct ContactlistImportStatusObject(pub serde_json::Value);

crate::runtime::any!(ContactlistImportStatusObject);
