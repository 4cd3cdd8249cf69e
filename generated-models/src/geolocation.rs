// @generated from the schema "Geolocation"; changes made here are lost at the next generation

/// The schema `Geolocation`.
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

impl crate::runtime::Model for Geolocation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        latitude: ::std::option::Option::None,
        longitude: ::std::option::Option::None,
        country: ::std::option::Option::None,
        region: ::std::option::Option::None,
        city: ::std::option::Option::None,
        locations: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Geolocation = &<Geolocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Geolocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("primary", "primary", 0),
            ("latitude", "latitude", 0),
            ("longitude", "longitude", 0),
            ("country", "country", 0),
            ("region", "region", 0),
            ("city", "city", 0),
            ("locations", "locations", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.primary,
            &E.latitude,
            &E.longitude,
            &E.country,
            &E.region,
            &E.city,
            &E.locations,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Geolocation);

crate::runtime::setters!(Geolocation {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_primary: primary: bool,
    with_latitude: latitude: f64,
    with_longitude: longitude: f64,
    with_country: country: ::std::string::String,
    with_region: region: ::std::string::String,
    with_city: city: ::std::string::String,
    with_locations: locations: ::std::vec::Vec<crate::LocationDefinition>,
    with_self_uri: self_uri: ::std::string::String,
});
