// @generated from the schema "GeolocationSettings"; changes made here are lost at the next generation

/// The schema `GeolocationSettings`.
#[repr(C)]
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

crate::runtime::model!(GeolocationSettings "GeolocationSettings" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        mapbox_key: ::std::string::String = "mapboxKey" 16 with_mapbox_key,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
