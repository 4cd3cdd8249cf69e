// @generated from the schema "Trunk"; changes made here are lost at the next generation

use crate::{
    Division, DomainEntityRef, TrunkConnectedStatus, TrunkMetricsNetworkTypeIp,
    TrunkMetricsOptions, TrunkMetricsRegisters,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Trunk`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Trunk {
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
    /// `trunkType`: one of `EXTERNAL`, `PHONE` and `EDGE`.
    #[doc(alias = "trunkType")]
    pub trunk_type: Option<Open<TrunkType>>,
    /// `edge`: `DomainEntityRef`.
    pub edge: Option<Box<DomainEntityRef>>,
    /// `trunkBase`: `DomainEntityRef`.
    #[doc(alias = "trunkBase")]
    pub trunk_base: Option<Box<DomainEntityRef>>,
    /// `trunkMetabase`: `DomainEntityRef`.
    #[doc(alias = "trunkMetabase")]
    pub trunk_metabase: Option<Box<DomainEntityRef>>,
    /// `edgeGroup`: `DomainEntityRef`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: Option<Box<DomainEntityRef>>,
    /// `inService`: `boolean`, read-only.
    #[doc(alias = "inService")]
    pub in_service: Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `logicalInterface`: `DomainEntityRef`, read-only.
    #[doc(alias = "logicalInterface")]
    pub logical_interface: Option<Box<DomainEntityRef>>,
    /// `connectedStatus`: `TrunkConnectedStatus`, read-only.
    #[doc(alias = "connectedStatus")]
    pub connected_status: Option<Box<TrunkConnectedStatus>>,
    /// `optionsStatus`: `array of TrunkMetricsOptions`, read-only.
    #[doc(alias = "optionsStatus")]
    pub options_status: Option<Vec<TrunkMetricsOptions>>,
    /// `registersStatus`: `array of TrunkMetricsRegisters`, read-only.
    #[doc(alias = "registersStatus")]
    pub registers_status: Option<Vec<TrunkMetricsRegisters>>,
    /// `ipStatus`: `TrunkMetricsNetworkTypeIp`, read-only.
    #[doc(alias = "ipStatus")]
    pub ip_status: Option<Box<TrunkMetricsNetworkTypeIp>>,
    /// `optionsEnabledStatus`: one of `ENABLED`, `DISABLED` and `NOT_SUPPORTED`, read-only.
    #[doc(alias = "optionsEnabledStatus")]
    pub options_enabled_status: Option<Open<OptionsEnabledStatus>>,
    /// `registersEnabledStatus`: one of `ENABLED`, `DISABLED` and `NOT_SUPPORTED`, read-only.
    #[doc(alias = "registersEnabledStatus")]
    pub registers_enabled_status: Option<Open<RegistersEnabledStatus>>,
    /// `family`: `integer (int32)`, read-only.
    pub family: Option<i32>,
    /// `proxyAddressList`: `array of string`, read-only.
    #[doc(alias = "proxyAddressList")]
    pub proxy_address_list: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Trunk "Trunk" 29 {
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
        trunk_type: Open<TrunkType> = "trunkType" with_trunk_type,
        edge: Box<DomainEntityRef> = "edge" with_edge,
        trunk_base: Box<DomainEntityRef> = "trunkBase" with_trunk_base,
        trunk_metabase: Box<DomainEntityRef> = "trunkMetabase" with_trunk_metabase,
    )
    (
        edge_group: Box<DomainEntityRef> = "edgeGroup" with_edge_group,
        in_service: bool = "inService" with_in_service read_only,
        enabled: bool = "enabled" with_enabled,
        logical_interface: Box<DomainEntityRef> = "logicalInterface" with_logical_interface read_only,
        connected_status: Box<TrunkConnectedStatus> = "connectedStatus" with_connected_status read_only,
        options_status: Vec<TrunkMetricsOptions> = "optionsStatus" with_options_status read_only,
        registers_status: Vec<TrunkMetricsRegisters> = "registersStatus" with_registers_status read_only,
        ip_status: Box<TrunkMetricsNetworkTypeIp> = "ipStatus" with_ip_status read_only,
        options_enabled_status: Open<OptionsEnabledStatus> = "optionsEnabledStatus" with_options_enabled_status read_only,
        registers_enabled_status: Open<RegistersEnabledStatus> = "registersEnabledStatus" with_registers_enabled_status read_only,
        family: i32 = "family" with_family read_only,
        proxy_address_list: Vec<String> = "proxyAddressList" with_proxy_address_list read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `Trunk`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `trunkType` of `Trunk`. Known values: `EXTERNAL`, `PHONE`, `EDGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum TrunkType {
    External,
    Phone,
    Edge,
}

crate::runtime::values!(TrunkType {
    External = "EXTERNAL",
    Phone = "PHONE",
    Edge = "EDGE",
});

/// The property `optionsEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[repr(u16)]
#[non_exhaustive]
pub enum OptionsEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

crate::runtime::values!(OptionsEnabledStatus {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    NotSupported = "NOT_SUPPORTED",
});

/// The property `registersEnabledStatus` of `Trunk`. Known values: `ENABLED`, `DISABLED`, `NOT_SUPPORTED`.
#[repr(u16)]
#[non_exhaustive]
pub enum RegistersEnabledStatus {
    Enabled,
    Disabled,
    NotSupported,
}

crate::runtime::values!(RegistersEnabledStatus {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    NotSupported = "NOT_SUPPORTED",
});
