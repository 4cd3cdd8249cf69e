// @generated from the schema "DomainEdgeSoftwareVersionDto"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `DomainEdgeSoftwareVersionDto`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainEdgeSoftwareVersionDto {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `edgeVersion`: `string`.
    #[doc(alias = "edgeVersion")]
    pub edge_version: Option<String>,
    /// `publishDate`: `string (date-time)`.
    #[doc(alias = "publishDate")]
    pub publish_date: Option<DateTime>,
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: Option<String>,
    /// `latestRelease`: `boolean`.
    #[doc(alias = "latestRelease")]
    pub latest_release: Option<bool>,
    /// `current`: `boolean`.
    pub current: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainEdgeSoftwareVersionDto "DomainEdgeSoftwareVersionDto" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        edge_version: String = "edgeVersion" with_edge_version,
        publish_date: DateTime = "publishDate" with_publish_date,
        edge_uri: String = "edgeUri" with_edge_uri,
        latest_release: bool = "latestRelease" with_latest_release,
        current: bool = "current" with_current,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
