// @generated from the schema "ImportTemplateImportStatusObject"; changes made here are lost at the next generation

/// The schema `ImportTemplateImportStatusObject`. Any JSON value.
pub struct ImportTemplateImportStatusObject(pub serde_json::Value);

crate::runtime::any!(ImportTemplateImportStatusObject);
