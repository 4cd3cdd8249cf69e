// @generated from the schema "Trunk"; changes made here are lost at the next generation

/// The schema `Trunk`.
#[repr(C)]
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

crate::runtime::model!(Trunk "Trunk" 29 {
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
        trunk_type: crate::runtime::Open<TrunkType> = "trunkType" 0 with_trunk_type,
        edge: ::std::boxed::Box<crate::DomainEntityRef> = "edge" 0 with_edge,
        trunk_base: ::std::boxed::Box<crate::DomainEntityRef> = "trunkBase" 0 with_trunk_base,
        trunk_metabase: ::std::boxed::Box<crate::DomainEntityRef> = "trunkMetabase" 0 with_trunk_metabase,
    )
    (
        edge_group: ::std::boxed::Box<crate::DomainEntityRef> = "edgeGroup" 0 with_edge_group,
        in_service: bool = "inService" 2 with_in_service,
        enabled: bool = "enabled" 0 with_enabled,
        logical_interface: ::std::boxed::Box<crate::DomainEntityRef> = "logicalInterface" 2 with_logical_interface,
        connected_status: ::std::boxed::Box<crate::TrunkConnectedStatus> = "connectedStatus" 2 with_connected_status,
        options_status: ::std::vec::Vec<crate::TrunkMetricsOptions> = "optionsStatus" 2 with_options_status,
        registers_status: ::std::vec::Vec<crate::TrunkMetricsRegisters> = "registersStatus" 2 with_registers_status,
        ip_status: ::std::boxed::Box<crate::TrunkMetricsNetworkTypeIp> = "ipStatus" 2 with_ip_status,
        options_enabled_status: crate::runtime::Open<OptionsEnabledStatus> = "optionsEnabledStatus" 2 with_options_enabled_status,
        registers_enabled_status: crate::runtime::Open<RegistersEnabledStatus> = "registersEnabledStatus" 2 with_registers_enabled_status,
        family: i32 = "family" 2 with_family,
        proxy_address_list: ::std::vec::Vec<::std::string::String> = "proxyAddressList" 2 with_proxy_address_list,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Trunk`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `trunkType` of `Trunk`. Known values: `EXTERNAL`, `PHONE`, `EDGE`.
#[non_exhaustive]
pub enum TrunkType {
    External,
    Phone,
    Edge,
}

crate::runtime::known!(TrunkType);

impl crate::runtime::Enum for TrunkType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::External, "EXTERNAL"),
        (Self::Phone, "PHONE"),
        (Self::Edge, "EDGE"),
    ];
}

/// The property `optionsEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[non_exhaustive]
pub enum OptionsEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

crate::runtime::known!(OptionsEnabledStatus);

impl crate::runtime::Enum for OptionsEnabledStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::NotSupported, "NOT_SUPPORTED"),
    ];
}

/// The property `registersEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[non_exhaustive]
pub enum RegistersEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

crate::runtime::known!(RegistersEnabledStatus);

impl crate::runtime::Enum for RegistersEnabledStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::NotSupported, "NOT_SUPPORTED"),
    ];
}
