// @generated from the schema "GeolocationEventGeolocation"; changes made here are lost at the next generation

/// The schema `GeolocationEventGeolocation`.
pub struct GeolocationEventGeolocation {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `region`: `string`.
    pub region: ::std::option::Option<::std::string::String>,
    /// `city`: `string`.
    pub city: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GeolocationEventGeolocation {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        country: ::std::option::Option::None,
        region: ::std::option::Option::None,
        city: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GeolocationEventGeolocation = &<GeolocationEventGeolocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GeolocationEventGeolocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("type", "type", 0),
            ("country", "country", 0),
            ("region", "region", 0),
            ("city", "city", 0),
        ],
        fields: &[&E.user_id, &E.r#type, &E.country, &E.region, &E.city],
    }
};

crate::runtime::model!(GeolocationEventGeolocation);

crate::runtime::setters!(GeolocationEventGeolocation {
    with_user_id: user_id: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_country: country: ::std::string::String,
    with_region: region: ::std::string::String,
    with_city: city: ::std::string::String,
});
