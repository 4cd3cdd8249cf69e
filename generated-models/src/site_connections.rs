// @generated from the schema "SiteConnections"; changes made here are lost at the next generation

/// The schema `SiteConnections`.
#[repr(C)]
pub struct SiteConnections {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `siteConnections`: `array of SiteConnection`, read-only.
    #[doc(alias = "siteConnections")]
    pub site_connections: ::std::option::Option<::std::vec::Vec<crate::SiteConnection>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SiteConnections "SiteConnections" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        site_connections: ::std::vec::Vec<crate::SiteConnection> = "siteConnections" 2 with_site_connections,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
