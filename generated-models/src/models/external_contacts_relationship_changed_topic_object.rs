// @generated from the schema "ExternalContactsRelationshipChangedTopicObject"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicObject`. Any JSON value.
pub struct ExternalContactsRelationshipChangedTopicObject(pub serde_json::Value);

crate::runtime::any!(ExternalContactsRelationshipChangedTopicObject);
