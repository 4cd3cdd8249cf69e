// @generated from the schema "ContactlistDownloadReadyObject"; changes made here are lost at the next generation

/// The schema `ContactlistDownloadReadyObject`. Any JSON value.
pub struct ContactlistDownloadReadyObject(pub serde_json::Value);

crate::runtime::any!(ContactlistDownloadReadyObject);
