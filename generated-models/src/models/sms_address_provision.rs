// @generated from the schema "SmsAddressProvision"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SmsAddressProvision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsAddressProvision {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `street`: `string`, required.
    pub street: Option<String>,
    /// `city`: `string`, required.
    pub city: Option<String>,
    /// `region`: `string`, required.
    pub region: Option<String>,
    /// `postalCode`: `string`, required.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// `countryCode`: `string`, required.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `autoCorrectAddress`: `boolean`.
    #[doc(alias = "autoCorrectAddress")]
    pub auto_correct_address: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsAddressProvision "SmsAddressProvision" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        street: String = "street" with_street required,
        city: String = "city" with_city required,
        region: String = "region" with_region required,
        postal_code: String = "postalCode" with_postal_code required,
        country_code: String = "countryCode" with_country_code required,
        auto_correct_address: bool = "autoCorrectAddress" with_auto_correct_address,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
