// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicContactAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicContactAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicContactAddress {
    /// `address1`: `string`.
    pub address1: Option<String>,
    /// `address2`: `string`.
    pub address2: Option<String>,
    /// `city`: `string`.
    pub city: Option<String>,
    /// `state`: `string`.
    pub state: Option<String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicContactAddress "ExternalContactsUnresolvedContactChangedTopicContactAddress" 6 {
    (
        address1: String = "address1" with_address1,
        address2: String = "address2" with_address2,
        city: String = "city" with_city,
        state: String = "state" with_state,
        postal_code: String = "postalCode" with_postal_code,
        country_code: String = "countryCode" with_country_code,
    )
});
