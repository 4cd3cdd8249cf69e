// @generated from the schema "SmsAddress"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SmsAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsAddress {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `street`: `string`.
    pub street: Option<String>,
    /// `city`: `string`.
    pub city: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `validated`: `boolean`, read-only.
    pub validated: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsAddress "SmsAddress" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        street: String = "street" with_street,
        city: String = "city" with_city,
        region: String = "region" with_region,
        postal_code: String = "postalCode" with_postal_code,
        country_code: String = "countryCode" with_country_code,
        validated: bool = "validated" with_validated read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
