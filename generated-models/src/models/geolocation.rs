// @generated from the schema "Geolocation"; changes made here are lost at the next generation

use crate::LocationDefinition;
use crate::runtime::Extra;

/// The schema `Geolocation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Geolocation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `latitude`: `number (double)`.
    pub latitude: Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: Option<f64>,
    /// `country`: `string`.
    pub country: Option<String>,
    /// `region`: `string`.
    pub region: Option<String>,
    /// `city`: `string`.
    pub city: Option<String>,
    /// `locations`: `array of LocationDefinition`.
    pub locations: Option<Vec<LocationDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Geolocation "Geolocation" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        r#type: String = "type" with_type,
        primary: bool = "primary" with_primary,
        latitude: f64 = "latitude" with_latitude,
        longitude: f64 = "longitude" with_longitude,
        country: String = "country" with_country,
        region: String = "region" with_region,
        city: String = "city" with_city,
        locations: Vec<LocationDefinition> = "locations" with_locations,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
