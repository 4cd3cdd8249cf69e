// @generated from the schema "DnclistDownloadReadyObject"; changes made here are lost at the next generation

/// The schema `DnclistDownloadReadyObject`. Any JSON value.
pub struct DnclistDownloadReadyObject(pub serde_json::Value);

crate::runtime::any!(DnclistDownloadReadyObject);
