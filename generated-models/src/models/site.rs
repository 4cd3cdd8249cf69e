// @generated from the schema "Site"; changes made here are lost at the next generation

use crate::{
    Contact, Division, DomainEntityRef, Edge, EdgeAutoUpdateConfig, LocationDefinition,
    NTPSettings, SiteConnection,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Site`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Site {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: Option<String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: Option<String>,
    /// `primarySites`: `array of DomainEntityRef`.
    #[doc(alias = "primarySites")]
    pub primary_sites: Option<Vec<DomainEntityRef>>,
    /// `secondarySites`: `array of DomainEntityRef`.
    #[doc(alias = "secondarySites")]
    pub secondary_sites: Option<Vec<DomainEntityRef>>,
    /// `primaryEdges`: `array of Edge`.
    #[doc(alias = "primaryEdges")]
    pub primary_edges: Option<Vec<Edge>>,
    /// `secondaryEdges`: `array of Edge`.
    #[doc(alias = "secondaryEdges")]
    pub secondary_edges: Option<Vec<Edge>>,
    /// `addresses`: `array of Contact`.
    pub addresses: Option<Vec<Contact>>,
    /// `edges`: `array of Edge`.
    pub edges: Option<Vec<Edge>>,
    /// `edgeAutoUpdateConfig`: `EdgeAutoUpdateConfig`.
    #[doc(alias = "edgeAutoUpdateConfig")]
    pub edge_auto_update_config: Option<Box<EdgeAutoUpdateConfig>>,
    /// `mediaRegionsUseLatencyBased`: `boolean`.
    #[doc(alias = "mediaRegionsUseLatencyBased")]
    pub media_regions_use_latency_based: Option<bool>,
    /// `location`: `LocationDefinition`, required.
    pub location: Option<Box<LocationDefinition>>,
    /// `managed`: `boolean`.
    pub managed: Option<bool>,
    /// `ntpSettings`: `NTPSettings`.
    #[doc(alias = "ntpSettings")]
    pub ntp_settings: Option<Box<NTPSettings>>,
    /// `mediaModel`: one of `Premises` and `Cloud`.
    #[doc(alias = "mediaModel")]
    pub media_model: Option<Open<MediaModel>>,
    /// `coreSite`: `boolean`.
    #[doc(alias = "coreSite")]
    pub core_site: Option<bool>,
    /// `siteConnections`: `array of SiteConnection`.
    #[doc(alias = "siteConnections")]
    pub site_connections: Option<Vec<SiteConnection>>,
    /// `mediaRegions`: `array of string`.
    #[doc(alias = "mediaRegions")]
    pub media_regions: Option<Vec<String>>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: Option<String>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `cloudProxyForceTurn`: `boolean`.
    #[doc(alias = "cloudProxyForceTurn")]
    pub cloud_proxy_force_turn: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Site "Site" 31 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<Division> = "division" with_division,
        description: String = "description" with_description,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        modified_by: String = "modifiedBy" with_modified_by read_only,
        created_by: String = "createdBy" with_created_by read_only,
        state: Open<State> = "state" with_state read_only,
        modified_by_app: String = "modifiedByApp" with_modified_by_app read_only,
        created_by_app: String = "createdByApp" with_created_by_app read_only,
        primary_sites: Vec<DomainEntityRef> = "primarySites" with_primary_sites,
        secondary_sites: Vec<DomainEntityRef> = "secondarySites" with_secondary_sites,
        primary_edges: Vec<Edge> = "primaryEdges" with_primary_edges,
        secondary_edges: Vec<Edge> = "secondaryEdges" with_secondary_edges,
    )
    (
        addresses: Vec<Contact> = "addresses" with_addresses,
        edges: Vec<Edge> = "edges" with_edges,
        edge_auto_update_config: Box<EdgeAutoUpdateConfig> = "edgeAutoUpdateConfig" with_edge_auto_update_config,
        media_regions_use_latency_based: bool = "mediaRegionsUseLatencyBased" with_media_regions_use_latency_based,
        location: Box<LocationDefinition> = "location" with_location required,
        managed: bool = "managed" with_managed,
        ntp_settings: Box<NTPSettings> = "ntpSettings" with_ntp_settings,
        media_model: Open<MediaModel> = "mediaModel" with_media_model,
        core_site: bool = "coreSite" with_core_site,
        site_connections: Vec<SiteConnection> = "siteConnections" with_site_connections,
        media_regions: Vec<String> = "mediaRegions" with_media_regions,
        caller_id: String = "callerId" with_caller_id,
        caller_name: String = "callerName" with_caller_name,
        cloud_proxy_force_turn: bool = "cloudProxyForceTurn" with_cloud_proxy_force_turn,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Site`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `mediaModel` of `Site`. Known values: `Premises`, `Cloud`.
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
