// @generated from the schema "ExternalContactsSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsSettings {
    /// `manuallyAssignDivisionsToInteractions`: `boolean`.
    #[doc(alias = "manuallyAssignDivisionsToInteractions")]
    pub manually_assign_divisions_to_interactions: Option<bool>,
    /// `manuallyAssignDivisionsToContacts`: `boolean`.
    #[doc(alias = "manuallyAssignDivisionsToContacts")]
    pub manually_assign_divisions_to_contacts: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsSettings "ExternalContactsSettings" 2 {
    (
        manually_assign_divisions_to_interactions: bool = "manuallyAssignDivisionsToInteractions" with_manually_assign_divisions_to_interactions,
        manually_assign_divisions_to_contacts: bool = "manuallyAssignDivisionsToContacts" with_manually_assign_divisions_to_contacts,
    )
});
