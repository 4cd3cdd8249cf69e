// @generated from the schema "DomainEdgeSoftwareVersionDto"; changes made here are lost at the next generation

/// The schema `DomainEdgeSoftwareVersionDto`.
#[repr(C)]
pub struct DomainEdgeSoftwareVersionDto {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `edgeVersion`: `string`.
    #[doc(alias = "edgeVersion")]
    pub edge_version: ::std::option::Option<::std::string::String>,
    /// `publishDate`: `string (date-time)`.
    #[doc(alias = "publishDate")]
    pub publish_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: ::std::option::Option<::std::string::String>,
    /// `latestRelease`: `boolean`.
    #[doc(alias = "latestRelease")]
    pub latest_release: ::std::option::Option<bool>,
    /// `current`: `boolean`.
    pub current: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainEdgeSoftwareVersionDto "DomainEdgeSoftwareVersionDto" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        edge_version: ::std::string::String = "edgeVersion" 0 with_edge_version,
        publish_date: crate::runtime::DateTime = "publishDate" 0 with_publish_date,
        edge_uri: ::std::string::String = "edgeUri" 0 with_edge_uri,
        latest_release: bool = "latestRelease" 0 with_latest_release,
        current: bool = "current" 0 with_current,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
