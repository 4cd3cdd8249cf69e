// @generated from the schema "JourneyAppEventsNotificationGeoLocation"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationGeoLocation`.
#[repr(C)]
pub struct JourneyAppEventsNotificationGeoLocation {
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `countryName`: `string`.
    #[doc(alias = "countryName")]
    pub country_name: ::std::option::Option<::std::string::String>,
    /// `latitude`: `number (double)`.
    pub latitude: ::std::option::Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: ::std::option::Option<f64>,
    /// `locality`: `string`.
    pub locality: ::std::option::Option<::std::string::String>,
    /// `postalCode`: `string`.
    #[doc(alias = "postalCode")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `regionName`: `string`.
    #[doc(alias = "regionName")]
    pub region_name: ::std::option::Option<::std::string::String>,
    /// `timezone`: `string`.
    pub timezone: ::std::option::Option<::std::string::String>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationGeoLocation "JourneyAppEventsNotificationGeoLocation" 10 {
    (
        country: ::std::string::String = "country" 0 with_country,
        country_name: ::std::string::String = "countryName" 0 with_country_name,
        latitude: f64 = "latitude" 0 with_latitude,
        longitude: f64 = "longitude" 0 with_longitude,
        locality: ::std::string::String = "locality" 0 with_locality,
        postal_code: ::std::string::String = "postalCode" 0 with_postal_code,
        region: ::std::string::String = "region" 0 with_region,
        region_name: ::std::string::String = "regionName" 0 with_region_name,
        timezone: ::std::string::String = "timezone" 0 with_timezone,
        source: ::std::string::String = "source" 0 with_source,
    )
});
