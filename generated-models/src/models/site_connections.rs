// @generated from the schema "SiteConnections"; changes made here are lost at the next generation

use crate::SiteConnection;
use crate::runtime::Extra;

/// The schema `SiteConnections`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SiteConnections {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `siteConnections`: `array of SiteConnection`, read-only.
    #[doc(alias = "siteConnections")]
    pub site_connections: Option<Vec<SiteConnection>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SiteConnections "SiteConnections" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        site_connections: Vec<SiteConnection> = "siteConnections" with_site_connections read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
