// @generated from the schema "JourneyWebActionEventsNotificationGeoLocation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyWebActionEventsNotificationGeoLocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyWebActionEventsNotificationGeoLocation {
    /// `country`: `string`.
    pub country: Option<String>,
    /// `countryName`: `string`.
    #[doc(alias = "countryName")]
    pub country_name: Option<String>,
    /// `latitude`: `number (double)`.
    pub latitude: Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: Option<f64>,
    /// `locality`: `string`.
    pub locality: Option<String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `regionName`: `string`.
    #[doc(alias = "regionName")]
    pub region_name: Option<String>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyWebActionEventsNotificationGeoLocation "JourneyWebActionEventsNotificationGeoLocation" 10 {
    (
        country: String = "country" with_country,
        country_name: String = "countryName" with_country_name,
        latitude: f64 = "latitude" with_latitude,
        longitude: f64 = "longitude" with_longitude,
        locality: String = "locality" with_locality,
        postal_code: String = "postalCode" with_postal_code,
        region: String = "region" with_region,
        region_name: String = "regionName" with_region_name,
        timezone: String = "timezone" with_timezone,
        source: String = "source" with_source,
    )
});
