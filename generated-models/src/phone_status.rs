// @generated from the schema "PhoneStatus"; changes made here are lost at the next generation

/// The schema `PhoneStatus`.
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

impl crate::runtime::Model for PhoneStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        operational_status: ::std::option::Option::None,
        edges_status: ::std::option::Option::None,
        event_creation_time: ::std::option::Option::None,
        provision: ::std::option::Option::None,
        line_statuses: ::std::option::Option::None,
        phone_assignment_to_edge_type: ::std::option::Option::None,
        edge: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneStatus = &<PhoneStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("operationalStatus", "operational_status", 0),
            ("edgesStatus", "edges_status", 0),
            ("eventCreationTime", "event_creation_time", 0),
            ("provision", "provision", 0),
            ("lineStatuses", "line_statuses", 0),
            ("phoneAssignmentToEdgeType", "phone_assignment_to_edge_type", 0),
            ("edge", "edge", 0),
            ("selfUri", "self_uri", 0),
        ],
        fields: &[
            &E.id,
            &E.operational_status,
            &E.edges_status,
            &E.event_creation_time,
            &E.provision,
            &E.line_statuses,
            &E.phone_assignment_to_edge_type,
            &E.edge,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(PhoneStatus);

crate::runtime::setters!(PhoneStatus {
    with_id: id: ::std::string::String,
    with_operational_status: operational_status: crate::runtime::Open<OperationalStatus>,
    with_edges_status: edges_status: crate::runtime::Open<EdgesStatus>,
    with_event_creation_time: event_creation_time: ::std::string::String,
    with_provision: provision: ::std::boxed::Box<crate::ProvisionInfo>,
    with_line_statuses: line_statuses: ::std::vec::Vec<crate::LineStatus>,
    with_phone_assignment_to_edge_type: phone_assignment_to_edge_type: crate::runtime::Open<PhoneAssignmentToEdgeType>,
    with_edge: edge: ::std::boxed::Box<crate::DomainEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `operationalStatus` of `PhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`, `UNKNOWN`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
    Unknown,
}

impl crate::runtime::Enum for OperationalStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Operational, "OPERATIONAL"),
        (Self::Degraded, "DEGRADED"),
        (Self::Offline, "OFFLINE"),
        (Self::Unknown, "UNKNOWN"),
    ];
}

/// The property `edgesStatus` of `PhoneStatus`. Known values: `IN_SERVICE`, `MIXED_SERVICE`, `OUT_OF_SERVICE`, `NO_EDGES`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EdgesStatus {
    InService,
    MixedService,
    OutOfService,
    NoEdges,
}

impl crate::runtime::Enum for EdgesStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InService, "IN_SERVICE"),
        (Self::MixedService, "MIXED_SERVICE"),
        (Self::OutOfService, "OUT_OF_SERVICE"),
        (Self::NoEdges, "NO_EDGES"),
    ];
}

/// The property `phoneAssignmentToEdgeType` of `PhoneStatus`. Known values: `PRIMARY`, `SECONDARY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneAssignmentToEdgeType {
    Primary,
    Secondary,
}

impl crate::runtime::Enum for PhoneAssignmentToEdgeType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Primary, "PRIMARY"),
        (Self::Secondary, "SECONDARY"),
    ];
}
