// @generated from the schema "ExternalContactsOrganizationChangedTopicContactAddress"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicContactAddress`.
#[repr(C)]
pub struct ExternalContactsOrganizationChangedTopicContactAddress {
    /// `address1`: `string`.
    pub address1: ::std::option::Option<::std::string::String>,
    /// `address2`: `string`.
    pub address2: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<::std::string::String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationChangedTopicContactAddress "ExternalContactsOrganizationChangedTopicContactAddress" 6 {
    (
        address1: ::std::string::String = "address1" 0 with_address1,
        address2: ::std::string::String = "address2" 0 with_address2,
        city: ::std::string::String = "city" 0 with_city,
        state: ::std::string::String = "state" 0 with_state,
        postal_code: ::std::string::String = "postalCode" 0 with_postal_code,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
    )
});
