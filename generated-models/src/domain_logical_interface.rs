// @generated from the schema "DomainLogicalInterface"; changes made here are lost at the next generation

/// The schema `DomainLogicalInterface`.
#[repr(C)]
pub struct DomainLogicalInterface {
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
    /// `edgeUri`: `string (uri)`.
    #[doc(alias = "edgeUri")]
    pub edge_uri: ::std::option::Option<::std::string::String>,
    /// `edgeAssignedId`: `string`.
    #[doc(alias = "edgeAssignedId")]
    pub edge_assigned_id: ::std::option::Option<::std::string::String>,
    /// `friendlyName`: `string`, required.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `vlanTagId`: `integer (int32)`.
    #[doc(alias = "vlanTagId")]
    pub vlan_tag_id: ::std::option::Option<i32>,
    /// `hardwareAddress`: `string`, required.
    #[doc(alias = "hardwareAddress")]
    pub hardware_address: ::std::option::Option<::std::string::String>,
    /// `physicalAdapterId`: `string`, required.
    #[doc(alias = "physicalAdapterId")]
    pub physical_adapter_id: ::std::option::Option<::std::string::String>,
    /// `ifStatus`: `string`.
    #[doc(alias = "ifStatus")]
    pub if_status: ::std::option::Option<::std::string::String>,
    /// `interfaceType`: `string`, read-only.
    #[doc(alias = "interfaceType")]
    pub interface_type: ::std::option::Option<crate::runtime::Open<InterfaceType>>,
    /// `publicNatAddressIpV4`: `string`.
    #[doc(alias = "publicNatAddressIpV4")]
    pub public_nat_address_ip_v4: ::std::option::Option<::std::string::String>,
    /// `publicNatAddressIpV6`: `string`.
    #[doc(alias = "publicNatAddressIpV6")]
    pub public_nat_address_ip_v6: ::std::option::Option<::std::string::String>,
    /// `routes`: `array of DomainNetworkRoute`.
    pub routes: ::std::option::Option<::std::vec::Vec<crate::DomainNetworkRoute>>,
    /// `addresses`: `array of DomainNetworkAddress`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::DomainNetworkAddress>>,
    /// `ipv4Capabilities`: `DomainCapabilities`.
    #[doc(alias = "ipv4Capabilities")]
    pub ipv4_capabilities: ::std::option::Option<
        ::std::boxed::Box<crate::DomainCapabilities>,
    >,
    /// `ipv6Capabilities`: `DomainCapabilities`.
    #[doc(alias = "ipv6Capabilities")]
    pub ipv6_capabilities: ::std::option::Option<
        ::std::boxed::Box<crate::DomainCapabilities>,
    >,
    /// `currentState`: `string`.
    #[doc(alias = "currentState")]
    pub current_state: ::std::option::Option<crate::runtime::Open<CurrentState>>,
    /// `lastModifiedUserId`: `string`.
    #[doc(alias = "lastModifiedUserId")]
    pub last_modified_user_id: ::std::option::Option<::std::string::String>,
    /// `lastModifiedCorrelationId`: `string`.
    #[doc(alias = "lastModifiedCorrelationId")]
    pub last_modified_correlation_id: ::std::option::Option<::std::string::String>,
    /// `commandResponses`: `array of DomainNetworkCommandResponse`.
    #[doc(alias = "commandResponses")]
    pub command_responses: ::std::option::Option<
        ::std::vec::Vec<crate::DomainNetworkCommandResponse>,
    >,
    /// `inheritPhoneTrunkBasesIPv4`: `boolean`.
    #[doc(alias = "inheritPhoneTrunkBasesIPv4")]
    pub inherit_phone_trunk_bases_i_pv4: ::std::option::Option<bool>,
    /// `inheritPhoneTrunkBasesIPv6`: `boolean`.
    #[doc(alias = "inheritPhoneTrunkBasesIPv6")]
    pub inherit_phone_trunk_bases_i_pv6: ::std::option::Option<bool>,
    /// `useForInternalEdgeCommunication`: `boolean`.
    #[doc(alias = "useForInternalEdgeCommunication")]
    pub use_for_internal_edge_communication: ::std::option::Option<bool>,
    /// `useForIndirectEdgeCommunication`: `boolean`.
    #[doc(alias = "useForIndirectEdgeCommunication")]
    pub use_for_indirect_edge_communication: ::std::option::Option<bool>,
    /// `useForCloudProxyEdgeCommunication`: `boolean`.
    #[doc(alias = "useForCloudProxyEdgeCommunication")]
    pub use_for_cloud_proxy_edge_communication: ::std::option::Option<bool>,
    /// `useForWanInterface`: `boolean`, read-only.
    #[doc(alias = "useForWanInterface")]
    pub use_for_wan_interface: ::std::option::Option<bool>,
    /// `externalTrunkBaseAssignments`: `array of TrunkBaseAssignment`.
    #[doc(alias = "externalTrunkBaseAssignments")]
    pub external_trunk_base_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkBaseAssignment>,
    >,
    /// `phoneTrunkBaseAssignments`: `array of TrunkBaseAssignment`.
    #[doc(alias = "phoneTrunkBaseAssignments")]
    pub phone_trunk_base_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::TrunkBaseAssignment>,
    >,
    /// `traceEnabled`: `boolean`.
    #[doc(alias = "traceEnabled")]
    pub trace_enabled: ::std::option::Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainLogicalInterface "DomainLogicalInterface" 42 {
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
        edge_uri: ::std::string::String = "edgeUri" 0 with_edge_uri,
        edge_assigned_id: ::std::string::String = "edgeAssignedId" 0 with_edge_assigned_id,
        friendly_name: ::std::string::String = "friendlyName" 1 with_friendly_name,
        vlan_tag_id: i32 = "vlanTagId" 0 with_vlan_tag_id,
    )
    (
        hardware_address: ::std::string::String = "hardwareAddress" 1 with_hardware_address,
        physical_adapter_id: ::std::string::String = "physicalAdapterId" 1 with_physical_adapter_id,
        if_status: ::std::string::String = "ifStatus" 0 with_if_status,
        interface_type: crate::runtime::Open<InterfaceType> = "interfaceType" 2 with_interface_type,
        public_nat_address_ip_v4: ::std::string::String = "publicNatAddressIpV4" 0 with_public_nat_address_ip_v4,
        public_nat_address_ip_v6: ::std::string::String = "publicNatAddressIpV6" 0 with_public_nat_address_ip_v6,
        routes: ::std::vec::Vec<crate::DomainNetworkRoute> = "routes" 0 with_routes,
        addresses: ::std::vec::Vec<crate::DomainNetworkAddress> = "addresses" 0 with_addresses,
        ipv4_capabilities: ::std::boxed::Box<crate::DomainCapabilities> = "ipv4Capabilities" 0 with_ipv4_capabilities,
        ipv6_capabilities: ::std::boxed::Box<crate::DomainCapabilities> = "ipv6Capabilities" 0 with_ipv6_capabilities,
        current_state: crate::runtime::Open<CurrentState> = "currentState" 0 with_current_state,
        last_modified_user_id: ::std::string::String = "lastModifiedUserId" 0 with_last_modified_user_id,
        last_modified_correlation_id: ::std::string::String = "lastModifiedCorrelationId" 0 with_last_modified_correlation_id,
        command_responses: ::std::vec::Vec<crate::DomainNetworkCommandResponse> = "commandResponses" 0 with_command_responses,
        inherit_phone_trunk_bases_i_pv4: bool = "inheritPhoneTrunkBasesIPv4" 0 with_inherit_phone_trunk_bases_i_pv4,
        inherit_phone_trunk_bases_i_pv6: bool = "inheritPhoneTrunkBasesIPv6" 0 with_inherit_phone_trunk_bases_i_pv6,
    )
    (
        use_for_internal_edge_communication: bool = "useForInternalEdgeCommunication" 0 with_use_for_internal_edge_communication,
        use_for_indirect_edge_communication: bool = "useForIndirectEdgeCommunication" 0 with_use_for_indirect_edge_communication,
        use_for_cloud_proxy_edge_communication: bool = "useForCloudProxyEdgeCommunication" 0 with_use_for_cloud_proxy_edge_communication,
        use_for_wan_interface: bool = "useForWanInterface" 2 with_use_for_wan_interface,
        external_trunk_base_assignments: ::std::vec::Vec<crate::TrunkBaseAssignment> = "externalTrunkBaseAssignments" 0 with_external_trunk_base_assignments,
        phone_trunk_base_assignments: ::std::vec::Vec<crate::TrunkBaseAssignment> = "phoneTrunkBaseAssignments" 0 with_phone_trunk_base_assignments,
        trace_enabled: bool = "traceEnabled" 0 with_trace_enabled,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `DomainLogicalInterface`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `interfaceType` of `DomainLogicalInterface`. Known values: `DIAGNOSTIC`, `SYSTEM`.
#[non_exhaustive]
pub enum InterfaceType {
    Diagnostic,
    System,
}

crate::runtime::known!(InterfaceType);

impl crate::runtime::Enum for InterfaceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Diagnostic, "DIAGNOSTIC"),
        (Self::System, "SYSTEM"),
    ];
}

/// The property `currentState` of `DomainLogicalInterface`. Known values: `INIT`, `CREATING`, `UPDATING`, `OK`, `EXCEPTION`, `DELETING`.
#[non_exhaustive]
pub enum CurrentState {
    Init,
    Creating,
    Updating,
    Ok,
    Exception,
    Deleting,
}

crate::runtime::known!(CurrentState);

impl crate::runtime::Enum for CurrentState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Init, "INIT"),
        (Self::Creating, "CREATING"),
        (Self::Updating, "UPDATING"),
        (Self::Ok, "OK"),
        (Self::Exception, "EXCEPTION"),
        (Self::Deleting, "DELETING"),
    ];
}
