// @generated from the schema "GeolocationSettings"; changes made here are lost at the next generation

/// The schema `GeolocationSettings`.
pub struct GeolocationSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `mapboxKey`: `string`.
    #[doc(alias = "mapboxKey")]
    pub mapbox_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GeolocationSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        mapbox_key: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GeolocationSettings = &<GeolocationSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GeolocationSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("mapboxKey", "mapbox_key", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.enabled, &E.mapbox_key, &E.self_uri],
    }
};

crate::runtime::model!(GeolocationSettings);

crate::runtime::setters!(GeolocationSettings {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_mapbox_key: mapbox_key: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
