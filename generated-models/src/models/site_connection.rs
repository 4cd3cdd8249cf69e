// @generated from the schema "SiteConnection"; changes made here are lost at the next generation

use crate::{ConnectedEdge, DomainEntityRef};
use crate::runtime::{Extra, Open};

/// The schema `SiteConnection`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SiteConnection {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `managed`: `boolean`.
    pub managed: Option<bool>,
    /// `type`: one of `Direct`, `Indirect` and `CloudProxy`.
    pub r#type: Option<Open<Type>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `mediaModel`: one of `Premises` and `Cloud`, read-only.
    #[doc(alias = "mediaModel")]
    pub media_model: Option<Open<MediaModel>>,
    /// `edgeList`: `array of ConnectedEdge`, read-only.
    #[doc(alias = "edgeList")]
    pub edge_list: Option<Vec<ConnectedEdge>>,
    /// `coreSite`: `boolean`, read-only.
    #[doc(alias = "coreSite")]
    pub core_site: Option<bool>,
    /// `primaryCoreSites`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "primaryCoreSites")]
    pub primary_core_sites: Option<Vec<DomainEntityRef>>,
    /// `secondaryCoreSites`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "secondaryCoreSites")]
    pub secondary_core_sites: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SiteConnection "SiteConnection" 11 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
        managed: bool = "managed" with_managed,
        r#type: Open<Type> = "type" with_type,
        enabled: bool = "enabled" with_enabled,
        media_model: Open<MediaModel> = "mediaModel" with_media_model read_only,
        edge_list: Vec<ConnectedEdge> = "edgeList" with_edge_list read_only,
        core_site: bool = "coreSite" with_core_site read_only,
        primary_core_sites: Vec<DomainEntityRef> = "primaryCoreSites" with_primary_core_sites read_only,
        secondary_core_sites: Vec<DomainEntityRef> = "secondaryCoreSites" with_secondary_core_sites read_only,
    )
});

/// The property `type` of `SiteConnection`. Known values: `Direct`, `Indirect`, `CloudProxy`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Direct,
    Indirect,
    CloudProxy,
}

crate::runtime::values!(Type {
    Direct = "Direct",
    Indirect = "Indirect",
    CloudProxy = "CloudProxy",
});

/// The property `mediaModel` of `SiteConnection`. Known values: `Premises`, `Cloud`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaModel {
    Premises,
    Cloud,
}

crate::runtime::values!(MediaModel {
    Premises = "Premises",
    Cloud = "Cloud",
});
