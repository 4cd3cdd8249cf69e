// @generated from the schema "Geolocation"; changes made here are lost at the next generation

/// The schema `Geolocation`.
#[repr(C)]
pub struct Geolocation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `latitude`: `number (double)`.
    pub latitude: ::std::option::Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: ::std::option::Option<f64>,
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// `locations`: `array of LocationDefinition`.
    pub locations: ::std::option::Option<::std::vec::Vec<crate::LocationDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Geolocation "Geolocation" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        primary: bool = "primary" 0 with_primary,
        latitude: f64 = "latitude" 0 with_latitude,
        longitude: f64 = "longitude" 0 with_longitude,
        country: ::std::string::String = "country" 0 with_country,
        region: ::std::string::String = "region" 0 with_region,
        city: ::std::string::String = "city" 0 with_city,
        locations: ::std::vec::Vec<crate::LocationDefinition> = "locations" 0 with_locations,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
