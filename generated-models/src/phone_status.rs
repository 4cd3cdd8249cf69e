// @generated from the schema "PhoneStatus"; changes made here are lost at the next generation

/// The schema `PhoneStatus`.
#[repr(C)]
pub struct PhoneStatus {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `operationalStatus`: `string`.
    #[doc(alias = "operationalStatus")]
    pub operational_status: ::std::option::Option<
        crate::runtime::Open<OperationalStatus>,
    >,
    /// `edgesStatus`: `string`.
    #[doc(alias = "edgesStatus")]
    pub edges_status: ::std::option::Option<crate::runtime::Open<EdgesStatus>>,
    /// `eventCreationTime`: `string`.
    #[doc(alias = "eventCreationTime")]
    pub event_creation_time: ::std::option::Option<::std::string::String>,
    /// `provision`: `ProvisionInfo`.
    pub provision: ::std::option::Option<::std::boxed::Box<crate::ProvisionInfo>>,
    /// `lineStatuses`: `array of LineStatus`.
    #[doc(alias = "lineStatuses")]
    pub line_statuses: ::std::option::Option<::std::vec::Vec<crate::LineStatus>>,
    /// `phoneAssignmentToEdgeType`: `string`.
    #[doc(alias = "phoneAssignmentToEdgeType")]
    pub phone_assignment_to_edge_type: ::std::option::Option<
        crate::runtime::Open<PhoneAssignmentToEdgeType>,
    >,
    /// `edge`: `DomainEntityRef`.
    pub edge: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneStatus "PhoneStatus" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        operational_status: crate::runtime::Open<OperationalStatus> = "operationalStatus" 0 with_operational_status,
        edges_status: crate::runtime::Open<EdgesStatus> = "edgesStatus" 0 with_edges_status,
        event_creation_time: ::std::string::String = "eventCreationTime" 0 with_event_creation_time,
        provision: ::std::boxed::Box<crate::ProvisionInfo> = "provision" 0 with_provision,
        line_statuses: ::std::vec::Vec<crate::LineStatus> = "lineStatuses" 0 with_line_statuses,
        phone_assignment_to_edge_type: crate::runtime::Open<PhoneAssignmentToEdgeType> = "phoneAssignmentToEdgeType" 0 with_phone_assignment_to_edge_type,
        edge: ::std::boxed::Box<crate::DomainEntityRef> = "edge" 0 with_edge,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});

/// The property `operationalStatus` of `PhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`, `UNKNOWN`.
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
    Unknown,
}

crate::runtime::known!(OperationalStatus);

impl crate::runtime::Enum for OperationalStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Operational, "OPERATIONAL"),
        (Self::Degraded, "DEGRADED"),
        (Self::Offline, "OFFLINE"),
        (Self::Unknown, "UNKNOWN"),
    ];
}

/// The property `edgesStatus` of `PhoneStatus`. Known values: `IN_SERVICE`, `MIXED_SERVICE`, `OUT_OF_SERVICE`, `NO_EDGES`.
#[non_exhaustive]
pub enum EdgesStatus {
    InService,
    MixedService,
    OutOfService,
    NoEdges,
}

crate::runtime::known!(EdgesStatus);

impl crate::runtime::Enum for EdgesStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InService, "IN_SERVICE"),
        (Self::MixedService, "MIXED_SERVICE"),
        (Self::OutOfService, "OUT_OF_SERVICE"),
        (Self::NoEdges, "NO_EDGES"),
    ];
}

/// The property `phoneAssignmentToEdgeType` of `PhoneStatus`. Known values: `PRIMARY`, `SECONDARY`.
#[non_exhaustive]
pub enum PhoneAssignmentToEdgeType {
    Primary,
    Secondary,
}

crate::runtime::known!(PhoneAssignmentToEdgeType);

impl crate::runtime::Enum for PhoneAssignmentToEdgeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Primary, "PRIMARY"),
        (Self::Secondary, "SECONDARY"),
    ];
}
