// @generated from the schema "ReverseWhitepagesLookupResult"; changes made here are lost at the next generation

/// The schema `ReverseWhitepagesLookupResult`.
#[repr(C)]
pub struct ReverseWhitepagesLookupResult {
    /// `contacts`: `array of ExternalContact`.
    pub contacts: ::std::option::Option<::std::vec::Vec<crate::ExternalContact>>,
    /// `externalOrganizations`: `array of ExternalOrganization`.
    #[doc(alias = "externalOrganizations")]
    pub external_organizations: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalOrganization>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReverseWhitepagesLookupResult "ReverseWhitepagesLookupResult" 2 {
    (
        contacts: ::std::vec::Vec<crate::ExternalContact> = "contacts" 0 with_contacts,
        external_organizations: ::std::vec::Vec<crate::ExternalOrganization> = "externalOrganizations" 0 with_external_organizations,
    )
});
