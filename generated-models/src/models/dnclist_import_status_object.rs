// @generated from the schema "DnclistImportStatusObject"; changes made here are lost at the next generation

/// The schema `DnclistImportStatusObject`. Any JSON value.
pub struct DnclistImportStatusObject(pub serde_json::Value);

crate::runtime::any!(DnclistImportStatusObject);
