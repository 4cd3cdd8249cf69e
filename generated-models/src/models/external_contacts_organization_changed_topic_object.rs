// @generated from the schema "ExternalContactsOrganizationChangedTopicObject"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicObject`. Any JSON value.
pub struct ExternalContactsOrganizationChangedTopicObject(pub serde_json::Value);

crate::runtime::any!(ExternalContactsOrganizationChangedTopicObject);
