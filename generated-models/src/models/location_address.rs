// @generated from the schema "LocationAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LocationAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LocationAddress {
    /// `city`: `string`.
    pub city: Option<String>,
    /// `country`: `string`.
    pub country: Option<String>,
    /// `countryName`: `string`.
    #[doc(alias = "countryName")]
    pub country_name: Option<String>,
    /// `state`: `string`.
    pub state: Option<String>,
    /// `street1`: `string`.
    pub street1: Option<String>,
    /// `street2`: `string`.
    pub street2: Option<String>,
    /// `zipcode`: `string`.
    pub zipcode: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LocationAddress "LocationAddress" 7 {
    (
        city: String = "city" with_city,
        country: String = "country" with_country,
        country_name: String = "countryName" with_country_name,
        state: String = "state" with_state,
        street1: String = "street1" with_street1,
        street2: String = "street2" with_street2,
        zipcode: String = "zipcode" with_zipcode,
    )
});
