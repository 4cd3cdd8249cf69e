// @generated from the schema "Site"; changes made here are lost at the next generation

/// The schema `Site`.
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

impl crate::runtime::Model for Site {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        primary_sites: ::std::option::Option::None,
        secondary_sites: ::std::option::Option::None,
        primary_edges: ::std::option::Option::None,
        secondary_edges: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        edges: ::std::option::Option::None,
        edge_auto_update_config: ::std::option::Option::None,
        media_regions_use_latency_based: ::std::option::Option::None,
        location: ::std::option::Option::None,
        managed: ::std::option::Option::None,
        ntp_settings: ::std::option::Option::None,
        media_model: ::std::option::Option::None,
        core_site: ::std::option::Option::None,
        site_connections: ::std::option::Option::None,
        media_regions: ::std::option::Option::None,
        caller_id: ::std::option::Option::None,
        caller_name: ::std::option::Option::None,
        cloud_proxy_force_turn: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Site = &<Site as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Site",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("primarySites", "primary_sites", 0),
            ("secondarySites", "secondary_sites", 0),
            ("primaryEdges", "primary_edges", 0),
            ("secondaryEdges", "secondary_edges", 0),
            ("addresses", "addresses", 0),
            ("edges", "edges", 0),
            ("edgeAutoUpdateConfig", "edge_auto_update_config", 0),
            ("mediaRegionsUseLatencyBased", "media_regions_use_latency_based", 0),
            ("location", "location", 1),
            ("managed", "managed", 0),
            ("ntpSettings", "ntp_settings", 0),
            ("mediaModel", "media_model", 0),
            ("coreSite", "core_site", 0),
            ("siteConnections", "site_connections", 0),
            ("mediaRegions", "media_regions", 0),
            ("callerId", "caller_id", 0),
            ("callerName", "caller_name", 0),
            ("cloudProxyForceTurn", "cloud_proxy_force_turn", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.primary_sites,
            &E.secondary_sites,
            &E.primary_edges,
            &E.secondary_edges,
            &E.addresses,
            &E.edges,
            &E.edge_auto_update_config,
            &E.media_regions_use_latency_based,
            &E.location,
            &E.managed,
            &E.ntp_settings,
            &E.media_model,
            &E.core_site,
            &E.site_connections,
            &E.media_regions,
            &E.caller_id,
            &E.caller_name,
            &E.cloud_proxy_force_turn,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Site);

crate::runtime::setters!(Site {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_primary_sites: primary_sites: ::std::vec::Vec<crate::DomainEntityRef>,
    with_secondary_sites: secondary_sites: ::std::vec::Vec<crate::DomainEntityRef>,
    with_primary_edges: primary_edges: ::std::vec::Vec<crate::Edge>,
    with_secondary_edges: secondary_edges: ::std::vec::Vec<crate::Edge>,
    with_addresses: addresses: ::std::vec::Vec<crate::Contact>,
    with_edges: edges: ::std::vec::Vec<crate::Edge>,
    with_edge_auto_update_config: edge_auto_update_config: ::std::boxed::Box<crate::EdgeAutoUpdateConfig>,
    with_media_regions_use_latency_based: media_regions_use_latency_based: bool,
    with_location: location: ::std::boxed::Box<crate::LocationDefinition>,
    with_managed: managed: bool,
    with_ntp_settings: ntp_settings: ::std::boxed::Box<crate::NTPSettings>,
    with_media_model: media_model: crate::runtime::Open<MediaModel>,
    with_core_site: core_site: bool,
    with_site_connections: site_connections: ::std::vec::Vec<crate::SiteConnection>,
    with_media_regions: media_regions: ::std::vec::Vec<::std::string::String>,
    with_caller_id: caller_id: ::std::string::String,
    with_caller_name: caller_name: ::std::string::String,
    with_cloud_proxy_force_turn: cloud_proxy_force_turn: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Site`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `mediaModel` of `Site`. Known values: `Premises`, `Cloud`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaModel {
    Premises,
    Cloud,
}

impl crate::runtime::Enum for MediaModel {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Premises, "Premises"),
        (Self::Cloud, "Cloud"),
    ];
}
