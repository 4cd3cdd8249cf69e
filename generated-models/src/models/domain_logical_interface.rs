// @generated from the schema "DomainLogicalInterface"; changes made here are lost at the next generation

use crate::{
    Division, DomainCapabilities, DomainNetworkAddress, DomainNetworkCommandResponse,
    DomainNetworkRoute, TrunkBaseAssignment,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DomainLogicalInterface`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DomainLogicalInterface {
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
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: Option<String>,
    /// `edgeAssignedId`: `string`.
    #[doc(alias = "edgeAssignedId")]
    pub edge_assigned_id: Option<String>,
    /// `friendlyName`: `string`, required.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `vlanTagId`: `integer (int32)`.
    #[doc(alias = "vlanTagId")]
    pub vlan_tag_id: Option<i32>,
    /// `hardwareAddress`: `string`, required.
    #[doc(alias = "hardwareAddress")]
    pub hardware_address: Option<String>,
    /// `physicalAdapterId`: `string`, required.
    #[doc(alias = "physicalAdapterId")]
    pub physical_adapter_id: Option<String>,
    /// `ifStatus`: `string`.
    #[doc(alias = "ifStatus")]
    pub if_status: Option<String>,
    /// `interfaceType`: one of `DIAGNOSTIC` and `SYSTEM`, read-only.
    #[doc(alias = "interfaceType")]
    pub interface_type: Option<Open<InterfaceType>>,
    /// `publicNatAddressIpV4`: `string`.
    #[doc(alias = "publicNatAddressIpV4")]
    pub public_nat_address_ip_v4: Option<String>,
    /// `publicNatAddressIpV6`: `string`.
    #[doc(alias = "publicNatAddressIpV6")]
    pub public_nat_address_ip_v6: Option<String>,
    /// `routes`: `array of DomainNetworkRoute`.
    pub routes: Option<Vec<DomainNetworkRoute>>,
    /// `addresses`: `array of DomainNetworkAddress`.
    pub addresses: Option<Vec<DomainNetworkAddress>>,
    /// `ipv4Capabilities`: `DomainCapabilities`.
    #[doc(alias = "ipv4Capabilities")]
    pub ipv4_capabilities: Option<Box<DomainCapabilities>>,
    /// `ipv6Capabilities`: `DomainCapabilities`.
    #[doc(alias = "ipv6Capabilities")]
    pub ipv6_capabilities: Option<Box<DomainCapabilities>>,
    /// `currentState`: one of `INIT`, `CREATING`, `UPDATING`, `OK` and 2 more.
    #[doc(alias = "currentState")]
    pub current_state: Option<Open<CurrentState>>,
    /// `lastModifiedUserId`: `string`.
    #[doc(alias = "lastModifiedUserId")]
    pub last_modified_user_id: Option<String>,
    /// `lastModifiedCorrelationId`: `string`.
    #[doc(alias = "lastModifiedCorrelationId")]
    pub last_modified_correlation_id: Option<String>,
    /// `commandResponses`: `array of DomainNetworkCommandResponse`.
    #[doc(alias = "commandResponses")]
    pub command_responses: Option<Vec<DomainNetworkCommandResponse>>,
    /// `inheritPhoneTrunkBasesIPv4`: `boolean`.
    #[doc(alias = "inheritPhoneTrunkBasesIPv4")]
    pub inherit_phone_trunk_bases_i_pv4: Option<bool>,
    /// `inheritPhoneTrunkBasesIPv6`: `boolean`.
    #[doc(alias = "inheritPhoneTrunkBasesIPv6")]
    pub inherit_phone_trunk_bases_i_pv6: Option<bool>,
    /// `useForInternalEdgeCommunication`: `boolean`.
    #[doc(alias = "useForInternalEdgeCommunication")]
    pub use_for_internal_edge_communication: Option<bool>,
    /// `useForIndirectEdgeCommunication`: `boolean`.
    #[doc(alias = "useForIndirectEdgeCommunication")]
    pub use_for_indirect_edge_communication: Option<bool>,
    /// `useForCloudProxyEdgeCommunication`: `boolean`.
    #[doc(alias = "useForCloudProxyEdgeCommunication")]
    pub use_for_cloud_proxy_edge_communication: Option<bool>,
    /// `useForWanInterface`: `boolean`, read-only.
    #[doc(alias = "useForWanInterface")]
    pub use_for_wan_interface: Option<bool>,
    /// `externalTrunkBaseAssignments`: `array of TrunkBaseAssignment`.
    #[doc(alias = "externalTrunkBaseAssignments")]
    pub external_trunk_base_assignments: Option<Vec<TrunkBaseAssignment>>,
    /// `phoneTrunkBaseAssignments`: `array of TrunkBaseAssignment`.
    #[doc(alias = "phoneTrunkBaseAssignments")]
    pub phone_trunk_base_assignments: Option<Vec<TrunkBaseAssignment>>,
    /// `traceEnabled`: `boolean`.
    #[doc(alias = "traceEnabled")]
    pub trace_enabled: Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DomainLogicalInterface "DomainLogicalInterface" 42 {
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
        edge_uri: String = "edgeUri" with_edge_uri,
        edge_assigned_id: String = "edgeAssignedId" with_edge_assigned_id,
        friendly_name: String = "friendlyName" with_friendly_name required,
        vlan_tag_id: i32 = "vlanTagId" with_vlan_tag_id,
    )
    (
        hardware_address: String = "hardwareAddress" with_hardware_address required,
        physical_adapter_id: String = "physicalAdapterId" with_physical_adapter_id required,
        if_status: String = "ifStatus" with_if_status,
        interface_type: Open<InterfaceType> = "interfaceType" with_interface_type read_only,
        public_nat_address_ip_v4: String = "publicNatAddressIpV4" with_public_nat_address_ip_v4,
        public_nat_address_ip_v6: String = "publicNatAddressIpV6" with_public_nat_address_ip_v6,
        routes: Vec<DomainNetworkRoute> = "routes" with_routes,
        addresses: Vec<DomainNetworkAddress> = "addresses" with_addresses,
        ipv4_capabilities: Box<DomainCapabilities> = "ipv4Capabilities" with_ipv4_capabilities,
        ipv6_capabilities: Box<DomainCapabilities> = "ipv6Capabilities" with_ipv6_capabilities,
        current_state: Open<CurrentState> = "currentState" with_current_state,
        last_modified_user_id: String = "lastModifiedUserId" with_last_modified_user_id,
        last_modified_correlation_id: String = "lastModifiedCorrelationId" with_last_modified_correlation_id,
        command_responses: Vec<DomainNetworkCommandResponse> = "commandResponses" with_command_responses,
        inherit_phone_trunk_bases_i_pv4: bool = "inheritPhoneTrunkBasesIPv4" with_inherit_phone_trunk_bases_i_pv4,
        inherit_phone_trunk_bases_i_pv6: bool = "inheritPhoneTrunkBasesIPv6" with_inherit_phone_trunk_bases_i_pv6,
    )
    (
        use_for_internal_edge_communication: bool = "useForInternalEdgeCommunication" with_use_for_internal_edge_communication,
        use_for_indirect_edge_communication: bool = "useForIndirectEdgeCommunication" with_use_for_indirect_edge_communication,
        use_for_cloud_proxy_edge_communication: bool = "useForCloudProxyEdgeCommunication" with_use_for_cloud_proxy_edge_communication,
        use_for_wan_interface: bool = "useForWanInterface" with_use_for_wan_interface read_only,
        external_trunk_base_assignments: Vec<TrunkBaseAssignment> = "externalTrunkBaseAssignments" with_external_trunk_base_assignments,
        phone_trunk_base_assignments: Vec<TrunkBaseAssignment> = "phoneTrunkBaseAssignments" with_phone_trunk_base_assignments,
        trace_enabled: bool = "traceEnabled" with_trace_enabled,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `DomainLogicalInterface`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `interfaceType` of `DomainLogicalInterface`. Known values: `DIAGNOSTIC`, `SYSTEM`.
#[repr(u16)]
#[non_exhaustive]
pub enum InterfaceType {
    Diagnostic,
    System,
}

crate::runtime::values!(InterfaceType {
    Diagnostic = "DIAGNOSTIC",
    System = "SYSTEM",
});

/// The property `currentState` of `DomainLogicalInterface`. Known values: `INIT`, `CREATING`, `UPDATING`, `OK`, `EXCEPTION`, `DELETING`.
#[repr(u16)]
#[non_exhaustive]
pub enum CurrentState {
    Init,
    Creating,
    Updating,
    Ok,
    Exception,
    Deleting,
}

crate::runtime::values!(CurrentState {
    Init = "INIT",
    Creating = "CREATING",
    Updating = "UPDATING",
    Ok = "OK",
    Exception = "EXCEPTION",
    Deleting = "DELETING",
});
