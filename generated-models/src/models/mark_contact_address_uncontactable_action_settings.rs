// @generated from the schema "MarkContactAddressUncontactableActionSettings"; changes made here are lost at the next generation

/// The schema `MarkContactAddressUncontactableActionSettings`. Any JSON value.
pub struct MarkContactAddressUncontactableActionSettings(pub serde_json::Value);

crate::runtime::any!(MarkContactAddressUncontactableActionSettings);
