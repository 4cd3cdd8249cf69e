// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicObject"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicObject`. Any JSON value.
pub struct ExternalContactsUnresolvedContactChangedTopicObject(pub serde_json::Value);

crate::runtime::any!(ExternalContactsUnresolvedContactChangedTopicObject);
