// @generated from the schema "GeolocationSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GeolocationSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GeolocationSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `mapboxKey`: `string`.
    #[doc(alias = "mapboxKey")]
    pub mapbox_key: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GeolocationSettings "GeolocationSettings" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        enabled: bool = "enabled" with_enabled,
        mapbox_key: String = "mapboxKey" with_mapbox_key secret,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
