// @generated from the schema "JourneyAppEventsNotificationGeoLocation"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationGeoLocation`.
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

impl crate::runtime::Model for JourneyAppEventsNotificationGeoLocation {
    const EMPTY: Self = Self {
        country: ::std::option::Option::None,
        country_name: ::std::option::Option::None,
        latitude: ::std::option::Option::None,
        longitude: ::std::option::Option::None,
        locality: ::std::option::Option::None,
        postal_code: ::std::option::Option::None,
        region: ::std::option::Option::None,
        region_name: ::std::option::Option::None,
        timezone: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationGeoLocation = &<JourneyAppEventsNotificationGeoLocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationGeoLocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("country", "country", 0),
            ("countryName", "country_name", 0),
            ("latitude", "latitude", 0),
            ("longitude", "longitude", 0),
            ("locality", "locality", 0),
            ("postalCode", "postal_code", 0),
            ("region", "region", 0),
            ("regionName", "region_name", 0),
            ("timezone", "timezone", 0),
            ("source", "source", 0),
        ],
        fields: &[
            &E.country,
            &E.country_name,
            &E.latitude,
            &E.longitude,
            &E.locality,
            &E.postal_code,
            &E.region,
            &E.region_name,
            &E.timezone,
            &E.source,
        ],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationGeoLocation);

crate::runtime::setters!(JourneyAppEventsNotificationGeoLocation {
    with_country: country: ::std::string::String,
    with_country_name: country_name: ::std::string::String,
    with_latitude: latitude: f64,
    with_longitude: longitude: f64,
    with_locality: locality: ::std::string::String,
    with_postal_code: postal_code: ::std::string::String,
    with_region: region: ::std::string::String,
    with_region_name: region_name: ::std::string::String,
    with_timezone: timezone: ::std::string::String,
    with_source: source: ::std::string::String,
});
