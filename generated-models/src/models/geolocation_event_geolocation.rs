// @generated from the schema "GeolocationEventGeolocation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GeolocationEventGeolocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GeolocationEventGeolocation {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `country`: `string`.
    pub country: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `city`: `string`.
    pub city: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GeolocationEventGeolocation "GeolocationEventGeolocation" 5 {
    (
        user_id: String = "userId" with_user_id,
        r#type: String = "type" with_type,
        country: String = "country" with_country,
        region: String = "region" with_region,
        city: String = "city" with_city,
    )
});
