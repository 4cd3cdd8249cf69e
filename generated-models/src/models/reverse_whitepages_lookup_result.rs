// @generated from the schema "ReverseWhitepagesLookupResult"; changes made here are lost at the next generation

use crate::{ExternalContact, ExternalOrganization};
use crate::runtime::Extra;

/// The schema `ReverseWhitepagesLookupResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReverseWhitepagesLookupResult {
    /// `contacts`: `array of ExternalContact`.
    pub contacts: Option<Vec<ExternalContact>>,
    /// `externalOrganizations`: `array of ExternalOrganization`.
    #[doc(alias = "externalOrganizations")]
    pub external_organizations: Option<Vec<ExternalOrganization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReverseWhitepagesLookupResult "ReverseWhitepagesLookupResult" 2 {
    (
        contacts: Vec<ExternalContact> = "contacts" with_contacts,
        external_organizations: Vec<ExternalOrganization> = "externalOrganizations" with_external_organizations,
    )
});
