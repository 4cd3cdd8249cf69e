// @generated from the schema "Site"; changes made here are lost at the next generation

/// The schema `Site`.
#[repr(C)]
pub struct Site {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `primarySites`: `array of DomainEntityRef`.
    #[doc(alias = "primarySites")]
    pub primary_sites: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `secondarySites`: `array of DomainEntityRef`.
    #[doc(alias = "secondarySites")]
    pub secondary_sites: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `primaryEdges`: `array of Edge`.
    #[doc(alias = "primaryEdges")]
    pub primary_edges: ::std::option::Option<::std::vec::Vec<crate::Edge>>,
    /// `secondaryEdges`: `array of Edge`.
    #[doc(alias = "secondaryEdges")]
    pub secondary_edges: ::std::option::Option<::std::vec::Vec<crate::Edge>>,
    /// `addresses`: `array of Contact`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::Contact>>,
    /// `edges`: `array of Edge`.
    pub edges: ::std::option::Option<::std::vec::Vec<crate::Edge>>,
    /// `edgeAutoUpdateConfig`: `EdgeAutoUpdateConfig`.
    #[doc(alias = "edgeAutoUpdateConfig")]
    pub edge_auto_update_config: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeAutoUpdateConfig>,
    >,
    /// `mediaRegionsUseLatencyBased`: `boolean`.
    #[doc(alias = "mediaRegionsUseLatencyBased")]
    pub media_regions_use_latency_based: ::std::option::Option<bool>,
    /// `location`: `LocationDefinition`, required.
    pub location: ::std::option::Option<::std::boxed::Box<crate::LocationDefinition>>,
    /// `managed`: `boolean`.
    pub managed: ::std::option::Option<bool>,
    /// `ntpSettings`: `NTPSettings`.
    #[doc(alias = "ntpSettings")]
    pub ntp_settings: ::std::option::Option<::std::boxed::Box<crate::NTPSettings>>,
    /// `mediaModel`: `string`.
    #[doc(alias = "mediaModel")]
    pub media_model: ::std::option::Option<crate::runtime::Open<MediaModel>>,
    /// `coreSite`: `boolean`.
    #[doc(alias = "coreSite")]
    pub core_site: ::std::option::Option<bool>,
    /// `siteConnections`: `array of SiteConnection`.
    #[doc(alias = "siteConnections")]
    pub site_connections: ::std::option::Option<::std::vec::Vec<crate::SiteConnection>>,
    /// `mediaRegions`: `array of string`.
    #[doc(alias = "mediaRegions")]
    pub media_regions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `cloudProxyForceTurn`: `boolean`.
    #[doc(alias = "cloudProxyForceTurn")]
    pub cloud_proxy_force_turn: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Site "Site" 31 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        primary_sites: ::std::vec::Vec<crate::DomainEntityRef> = "primarySites" 0 with_primary_sites,
        secondary_sites: ::std::vec::Vec<crate::DomainEntityRef> = "secondarySites" 0 with_secondary_sites,
        primary_edges: ::std::vec::Vec<crate::Edge> = "primaryEdges" 0 with_primary_edges,
        secondary_edges: ::std::vec::Vec<crate::Edge> = "secondaryEdges" 0 with_secondary_edges,
    )
    (
        addresses: ::std::vec::Vec<crate::Contact> = "addresses" 0 with_addresses,
        edges: ::std::vec::Vec<crate::Edge> = "edges" 0 with_edges,
        edge_auto_update_config: ::std::boxed::Box<crate::EdgeAutoUpdateConfig> = "edgeAutoUpdateConfig" 0 with_edge_auto_update_config,
        media_regions_use_latency_based: bool = "mediaRegionsUseLatencyBased" 0 with_media_regions_use_latency_based,
        location: ::std::boxed::Box<crate::LocationDefinition> = "location" 1 with_location,
        managed: bool = "managed" 0 with_managed,
        ntp_settings: ::std::boxed::Box<crate::NTPSettings> = "ntpSettings" 0 with_ntp_settings,
        media_model: crate::runtime::Open<MediaModel> = "mediaModel" 0 with_media_model,
        core_site: bool = "coreSite" 0 with_core_site,
        site_connections: ::std::vec::Vec<crate::SiteConnection> = "siteConnections" 0 with_site_connections,
        media_regions: ::std::vec::Vec<::std::string::String> = "mediaRegions" 0 with_media_regions,
        caller_id: ::std::string::String = "callerId" 0 with_caller_id,
        caller_name: ::std::string::String = "callerName" 0 with_caller_name,
        cloud_proxy_force_turn: bool = "cloudProxyForceTurn" 0 with_cloud_proxy_force_turn,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Site`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `mediaModel` of `Site`. Known values: `Premises`, `Cloud`.
#[non_exhaustive]
pub enum MediaModel {
    Premises,
    Cloud,
}

crate::runtime::known!(MediaModel);

impl crate::runtime::Enum for MediaModel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Premises, "Premises"),
        (Self::Cloud, "Cloud"),
    ];
}
