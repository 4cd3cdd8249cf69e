// @generated from the schema "Trunk"; changes made here are lost at the next generation

/// The schema `Trunk`.
pub struct Trunk {
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
    /// `trunkType`: `string`.
    #[doc(alias = "trunkType")]
    pub trunk_type: ::std::option::Option<crate::runtime::Open<TrunkType>>,
    /// `edge`: `DomainEntityRef`.
    pub edge: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `trunkBase`: `DomainEntityRef`.
    #[doc(alias = "trunkBase")]
    pub trunk_base: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `trunkMetabase`: `DomainEntityRef`.
    #[doc(alias = "trunkMetabase")]
    pub trunk_metabase: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `edgeGroup`: `DomainEntityRef`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `inService`: `boolean`, read-only.
    #[doc(alias = "inService")]
    pub in_service: ::std::option::Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `logicalInterface`: `DomainEntityRef`, read-only.
    #[doc(alias = "logicalInterface")]
    pub logical_interface: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `connectedStatus`: `TrunkConnectedStatus`, read-only.
    #[doc(alias = "connectedStatus")]
    pub connected_status: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkConnectedStatus>,
    >,
    /// `optionsStatus`: `array of TrunkMetricsOptions`, read-only.
    #[doc(alias = "optionsStatus")]
    pub options_status: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkMetricsOptions>,
    >,
    /// `registersStatus`: `array of TrunkMetricsRegisters`, read-only.
    #[doc(alias = "registersStatus")]
    pub registers_status: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkMetricsRegisters>,
    >,
    /// `ipStatus`: `TrunkMetricsNetworkTypeIp`, read-only.
    #[doc(alias = "ipStatus")]
    pub ip_status: ::std::option::Option<
        ::std::boxed::Box<crate::TrunkMetricsNetworkTypeIp>,
    >,
    /// `optionsEnabledStatus`: `string`, read-only.
    #[doc(alias = "optionsEnabledStatus")]
    pub options_enabled_status: ::std::option::Option<
        crate::runtime::Open<OptionsEnabledStatus>,
    >,
    /// `registersEnabledStatus`: `string`, read-only.
    #[doc(alias = "registersEnabledStatus")]
    pub registers_enabled_status: ::std::option::Option<
        crate::runtime::Open<RegistersEnabledStatus>,
    >,
    /// `family`: `integer (int32)`, read-only.
    pub family: ::std::option::Option<i32>,
    /// `proxyAddressList`: `array of string`, read-only.
    #[doc(alias = "proxyAddressList")]
    pub proxy_address_list: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Trunk {
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
        trunk_type: ::std::option::Option::None,
        edge: ::std::option::Option::None,
        trunk_base: ::std::option::Option::None,
        trunk_metabase: ::std::option::Option::None,
        edge_group: ::std::option::Option::None,
        in_service: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        logical_interface: ::std::option::Option::None,
        connected_status: ::std::option::Option::None,
        options_status: ::std::option::Option::None,
        registers_status: ::std::option::Option::None,
        ip_status: ::std::option::Option::None,
        options_enabled_status: ::std::option::Option::None,
        registers_enabled_status: ::std::option::Option::None,
        family: ::std::option::Option::None,
        proxy_address_list: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Trunk = &<Trunk as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Trunk",
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
            ("trunkType", "trunk_type", 0),
            ("edge", "edge", 0),
            ("trunkBase", "trunk_base", 0),
            ("trunkMetabase", "trunk_metabase", 0),
            ("edgeGroup", "edge_group", 0),
            ("inService", "in_service", 2),
            ("enabled", "enabled", 0),
            ("logicalInterface", "logical_interface", 2),
            ("connectedStatus", "connected_status", 2),
            ("optionsStatus", "options_status", 2),
            ("registersStatus", "registers_status", 2),
            ("ipStatus", "ip_status", 2),
            ("optionsEnabledStatus", "options_enabled_status", 2),
            ("registersEnabledStatus", "registers_enabled_status", 2),
            ("family", "family", 2),
            ("proxyAddressList", "proxy_address_list", 2),
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
            &E.trunk_type,
            &E.edge,
            &E.trunk_base,
            &E.trunk_metabase,
            &E.edge_group,
            &E.in_service,
            &E.enabled,
            &E.logical_interface,
            &E.connected_status,
            &E.options_status,
            &E.registers_status,
            &E.ip_status,
            &E.options_enabled_status,
            &E.registers_enabled_status,
            &E.family,
            &E.proxy_address_list,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Trunk);

crate::runtime::setters!(Trunk {
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
    with_trunk_type: trunk_type: crate::runtime::Open<TrunkType>,
    with_edge: edge: ::std::boxed::Box<crate::DomainEntityRef>,
    with_trunk_base: trunk_base: ::std::boxed::Box<crate::DomainEntityRef>,
    with_trunk_metabase: trunk_metabase: ::std::boxed::Box<crate::DomainEntityRef>,
    with_edge_group: edge_group: ::std::boxed::Box<crate::DomainEntityRef>,
    with_in_service: in_service: bool,
    with_enabled: enabled: bool,
    with_logical_interface: logical_interface: ::std::boxed::Box<crate::DomainEntityRef>,
    with_connected_status: connected_status: ::std::boxed::Box<crate::TrunkConnectedStatus>,
    with_options_status: options_status: ::std::vec::Vec<crate::TrunkMetricsOptions>,
    with_registers_status: registers_status: ::std::vec::Vec<crate::TrunkMetricsRegisters>,
    with_ip_status: ip_status: ::std::boxed::Box<crate::TrunkMetricsNetworkTypeIp>,
    with_options_enabled_status: options_enabled_status: crate::runtime::Open<OptionsEnabledStatus>,
    with_registers_enabled_status: registers_enabled_status: crate::runtime::Open<RegistersEnabledStatus>,
    with_family: family: i32,
    with_proxy_address_list: proxy_address_list: ::std::vec::Vec<::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Trunk`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `trunkType` of `Trunk`. Known values: `EXTERNAL`, `PHONE`, `EDGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TrunkType {
    External,
    Phone,
    Edge,
}

impl crate::runtime::Enum for TrunkType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "EXTERNAL"),
        (Self::Phone, "PHONE"),
        (Self::Edge, "EDGE"),
    ];
}

/// The property `optionsEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionsEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

impl crate::runtime::Enum for OptionsEnabledStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::NotSupported, "NOT_SUPPORTED"),
    ];
}

/// The property `registersEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegistersEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

impl crate::runtime::Enum for RegistersEnabledStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::NotSupported, "NOT_SUPPORTED"),
    ];
}
