// @generated from the schema "PhoneStatus"; changes made here are lost at the next generation

use crate::{DomainEntityRef, LineStatus, ProvisionInfo};
use crate::runtime::{Extra, Open};

/// The schema `PhoneStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `operationalStatus`: one of `OPERATIONAL`, `DEGRADED`, `OFFLINE` and `UNKNOWN`.
    #[doc(alias = "operationalStatus")]
    pub operational_status: Option<Open<OperationalStatus>>,
    /// `edgesStatus`: one of `IN_SERVICE`, `MIXED_SERVICE`, `OUT_OF_SERVICE` and `NO_EDGES`.
    #[doc(alias = "edgesStatus")]
    pub edges_status: Option<Open<EdgesStatus>>,
    /// `eventCreationTime`: `string`.
    #[doc(alias = "eventCreationTime")]
    pub event_creation_time: Option<String>,
    /// `provision`: `ProvisionInfo`.
    pub provision: Option<Box<ProvisionInfo>>,
    /// `lineStatuses`: `array of LineStatus`.
    #[doc(alias = "lineStatuses")]
    pub line_statuses: Option<Vec<LineStatus>>,
    /// `phoneAssignmentToEdgeType`: one of `PRIMARY` and `SECONDARY`.
    #[doc(alias = "phoneAssignmentToEdgeType")]
    pub phone_assignment_to_edge_type: Option<Open<PhoneAssignmentToEdgeType>>,
    /// `edge`: `DomainEntityRef`.
    pub edge: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneStatus "PhoneStatus" 9 {
    (
        id: String = "id" with_id,
        operational_status: Open<OperationalStatus> = "operationalStatus" with_operational_status,
        edges_status: Open<EdgesStatus> = "edgesStatus" with_edges_status,
        event_creation_time: String = "eventCreationTime" with_event_creation_time,
        provision: Box<ProvisionInfo> = "provision" with_provision,
        line_statuses: Vec<LineStatus> = "lineStatuses" with_line_statuses,
        phone_assignment_to_edge_type: Open<PhoneAssignmentToEdgeType> = "phoneAssignmentToEdgeType" with_phone_assignment_to_edge_type,
        edge: Box<DomainEntityRef> = "edge" with_edge,
        self_uri: String = "selfUri" with_self_uri,
    )
});

/// The property `operationalStatus` of `PhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`, `UNKNOWN`.
#[repr(u16)]
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
    Unknown,
}

crate::runtime::values!(OperationalStatus {
    Operational = "OPERATIONAL",
    Degraded = "DEGRADED",
    Offline = "OFFLINE",
    Unknown = "UNKNOWN",
});

/// The property `edgesStatus` of `PhoneStatus`. Known values: `IN_SERVICE`, `MIXED_SERVICE`, `OUT_OF_SERVICE`, `NO_EDGES`.
#[repr(u16)]
#[non_exhaustive]
pub enum EdgesStatus {
    InService,
    MixedService,
    OutOfService,
    NoEdges,
}

crate::runtime::values!(EdgesStatus {
    InService = "IN_SERVICE",
    MixedService = "MIXED_SERVICE",
    OutOfService = "OUT_OF_SERVICE",
    NoEdges = "NO_EDGES",
});

/// The property `phoneAssignmentToEdgeType` of `PhoneStatus`. Known values: `PRIMARY`, `SECONDARY`.
#[repr(u16)]
#[non_exhaustive]
pub enum PhoneAssignmentToEdgeType {
    Primary,
    Secondary,
}

crate::runtime::values!(PhoneAssignmentToEdgeType {
    Primary = "PRIMARY",
    Secondary = "SECONDARY",
});
