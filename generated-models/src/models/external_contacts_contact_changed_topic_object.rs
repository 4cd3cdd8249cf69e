// @generated from the schema "ExternalContactsContactChangedTopicObject"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicObject`. Any JSON value.
pub struct ExternalContactsContactChangedTopicObject(pub serde_json::Value);

crate::runtime::any!(ExternalContactsContactChangedTopicObject);
