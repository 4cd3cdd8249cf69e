// @generated from the schema "DomainLogicalInterface"; changes made here are lost at the next generation

/// The schema `DomainLogicalInterface`.
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

impl crate::runtime::Model for DomainLogicalInterface {
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
        edge_uri: ::std::option::Option::None,
        edge_assigned_id: ::std::option::Option::None,
        friendly_name: ::std::option::Option::None,
        vlan_tag_id: ::std::option::Option::None,
        hardware_address: ::std::option::Option::None,
        physical_adapter_id: ::std::option::Option::None,
        if_status: ::std::option::Option::None,
        interface_type: ::std::option::Option::None,
        public_nat_address_ip_v4: ::std::option::Option::None,
        public_nat_address_ip_v6: ::std::option::Option::None,
        routes: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        ipv4_capabilities: ::std::option::Option::None,
        ipv6_capabilities: ::std::option::Option::None,
        current_state: ::std::option::Option::None,
        last_modified_user_id: ::std::option::Option::None,
        last_modified_correlation_id: ::std::option::Option::None,
        command_responses: ::std::option::Option::None,
        inherit_phone_trunk_bases_i_pv4: ::std::option::Option::None,
        inherit_phone_trunk_bases_i_pv6: ::std::option::Option::None,
        use_for_internal_edge_communication: ::std::option::Option::None,
        use_for_indirect_edge_communication: ::std::option::Option::None,
        use_for_cloud_proxy_edge_communication: ::std::option::Option::None,
        use_for_wan_interface: ::std::option::Option::None,
        external_trunk_base_assignments: ::std::option::Option::None,
        phone_trunk_base_assignments: ::std::option::Option::None,
        trace_enabled: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainLogicalInterface = &<DomainLogicalInterface as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainLogicalInterface",
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
            ("edgeUri", "edge_uri", 0),
            ("edgeAssignedId", "edge_assigned_id", 0),
            ("friendlyName", "friendly_name", 1),
            ("vlanTagId", "vlan_tag_id", 0),
            ("hardwareAddress", "hardware_address", 1),
            ("physicalAdapterId", "physical_adapter_id", 1),
            ("ifStatus", "if_status", 0),
            ("interfaceType", "interface_type", 2),
            ("publicNatAddressIpV4", "public_nat_address_ip_v4", 0),
            ("publicNatAddressIpV6", "public_nat_address_ip_v6", 0),
            ("routes", "routes", 0),
            ("addresses", "addresses", 0),
            ("ipv4Capabilities", "ipv4_capabilities", 0),
            ("ipv6Capabilities", "ipv6_capabilities", 0),
            ("currentState", "current_state", 0),
            ("lastModifiedUserId", "last_modified_user_id", 0),
            ("lastModifiedCorrelationId", "last_modified_correlation_id", 0),
            ("commandResponses", "command_responses", 0),
            ("inheritPhoneTrunkBasesIPv4", "inherit_phone_trunk_bases_i_pv4", 0),
            ("inheritPhoneTrunkBasesIPv6", "inherit_phone_trunk_bases_i_pv6", 0),
            (
                "useForInternalEdgeCommunication",
                "use_for_internal_edge_communication",
                0,
            ),
            (
                "useForIndirectEdgeCommunication",
                "use_for_indirect_edge_communication",
                0,
            ),
            (
                "useForCloudProxyEdgeCommunication",
                "use_for_cloud_proxy_edge_communication",
                0,
            ),
            ("useForWanInterface", "use_for_wan_interface", 2),
            ("externalTrunkBaseAssignments", "external_trunk_base_assignments", 0),
            ("phoneTrunkBaseAssignments", "phone_trunk_base_assignments", 0),
            ("traceEnabled", "trace_enabled", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
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
            &E.edge_uri,
            &E.edge_assigned_id,
            &E.friendly_name,
            &E.vlan_tag_id,
            &E.hardware_address,
            &E.physical_adapter_id,
            &E.if_status,
            &E.interface_type,
            &E.public_nat_address_ip_v4,
            &E.public_nat_address_ip_v6,
            &E.routes,
            &E.addresses,
            &E.ipv4_capabilities,
            &E.ipv6_capabilities,
            &E.current_state,
            &E.last_modified_user_id,
            &E.last_modified_correlation_id,
            &E.command_responses,
            &E.inherit_phone_trunk_bases_i_pv4,
            &E.inherit_phone_trunk_bases_i_pv6,
            &E.use_for_internal_edge_communication,
            &E.use_for_indirect_edge_communication,
            &E.use_for_cloud_proxy_edge_communication,
            &E.use_for_wan_interface,
            &E.external_trunk_base_assignments,
            &E.phone_trunk_base_assignments,
            &E.trace_enabled,
            &E.start_date,
            &E.end_date,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(DomainLogicalInterface);

crate::runtime::setters!(DomainLogicalInterface {
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
    with_edge_uri: edge_uri: ::std::string::String,
    with_edge_assigned_id: edge_assigned_id: ::std::string::String,
    with_friendly_name: friendly_name: ::std::string::String,
    with_vlan_tag_id: vlan_tag_id: i32,
    with_hardware_address: hardware_address: ::std::string::String,
    with_physical_adapter_id: physical_adapter_id: ::std::string::String,
    with_if_status: if_status: ::std::string::String,
    with_interface_type: interface_type: crate::runtime::Open<InterfaceType>,
    with_public_nat_address_ip_v4: public_nat_address_ip_v4: ::std::string::String,
    with_public_nat_address_ip_v6: public_nat_address_ip_v6: ::std::string::String,
    with_routes: routes: ::std::vec::Vec<crate::DomainNetworkRoute>,
    with_addresses: addresses: ::std::vec::Vec<crate::DomainNetworkAddress>,
    with_ipv4_capabilities: ipv4_capabilities: ::std::boxed::Box<crate::DomainCapabilities>,
    with_ipv6_capabilities: ipv6_capabilities: ::std::boxed::Box<crate::DomainCapabilities>,
    with_current_state: current_state: crate::runtime::Open<CurrentState>,
    with_last_modified_user_id: last_modified_user_id: ::std::string::String,
    with_last_modified_correlation_id: last_modified_correlation_id: ::std::string::String,
    with_command_responses: command_responses: ::std::vec::Vec<crate::DomainNetworkCommandResponse>,
    with_inherit_phone_trunk_bases_i_pv4: inherit_phone_trunk_bases_i_pv4: bool,
    with_inherit_phone_trunk_bases_i_pv6: inherit_phone_trunk_bases_i_pv6: bool,
    with_use_for_internal_edge_communication: use_for_internal_edge_communication: bool,
    with_use_for_indirect_edge_communication: use_for_indirect_edge_communication: bool,
    with_use_for_cloud_proxy_edge_communication: use_for_cloud_proxy_edge_communication: bool,
    with_use_for_wan_interface: use_for_wan_interface: bool,
    with_external_trunk_base_assignments: external_trunk_base_assignments: ::std::vec::Vec<crate::TrunkBaseAssignment>,
    with_phone_trunk_base_assignments: phone_trunk_base_assignments: ::std::vec::Vec<crate::TrunkBaseAssignment>,
    with_trace_enabled: trace_enabled: bool,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `DomainLogicalInterface`. Known values: `active`, `inactive`, `deleted`.
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

/// The property `interfaceType` of `DomainLogicalInterface`. Known values: `DIAGNOSTIC`, `SYSTEM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterfaceType {
    Diagnostic,
    System,
}

impl crate::runtime::Enum for InterfaceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Diagnostic, "DIAGNOSTIC"),
        (Self::System, "SYSTEM"),
    ];
}

/// The property `currentState` of `DomainLogicalInterface`. Known values: `INIT`, `CREATING`, `UPDATING`, `OK`, `EXCEPTION`, `DELETING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CurrentState {
    Init,
    Creating,
    Updating,
    Ok,
    Exception,
    Deleting,
}

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
