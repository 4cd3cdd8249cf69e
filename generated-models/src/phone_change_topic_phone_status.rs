// @generated from the schema "PhoneChangeTopicPhoneStatus"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicPhoneStatus`.
pub struct PhoneChangeTopicPhoneStatus {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `operationalStatus`: `string`.
    #[doc(alias = "operationalStatus")]
    pub operational_status: ::std::option::Option<
        crate::runtime::Open<OperationalStatus>,
    >,
    /// `edge`: `PhoneChangeTopicEdgeReference`.
    pub edge: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneChangeTopicEdgeReference>,
    >,
    /// `provision`: `PhoneChangeTopicProvisionInfo`.
    pub provision: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneChangeTopicProvisionInfo>,
    >,
    /// `lineStatuses`: `array of PhoneChangeTopicLineStatus`.
    #[doc(alias = "lineStatuses")]
    pub line_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::PhoneChangeTopicLineStatus>,
    >,
    /// `eventCreationTime`: `string (date-time)`.
    #[doc(alias = "eventCreationTime")]
    pub event_creation_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhoneChangeTopicPhoneStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        operational_status: ::std::option::Option::None,
        edge: ::std::option::Option::None,
        provision: ::std::option::Option::None,
        line_statuses: ::std::option::Option::None,
        event_creation_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneChangeTopicPhoneStatus = &<PhoneChangeTopicPhoneStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneChangeTopicPhoneStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("operationalStatus", "operational_status", 0),
            ("edge", "edge", 0),
            ("provision", "provision", 0),
            ("lineStatuses", "line_statuses", 0),
            ("eventCreationTime", "event_creation_time", 0),
        ],
        fields: &[
            &E.id,
            &E.operational_status,
            &E.edge,
            &E.provision,
            &E.line_statuses,
            &E.event_creation_time,
        ],
    }
};

crate::runtime::model!(PhoneChangeTopicPhoneStatus);

crate::runtime::setters!(PhoneChangeTopicPhoneStatus {
    with_id: id: ::std::string::String,
    with_operational_status: operational_status: crate::runtime::Open<OperationalStatus>,
    with_edge: edge: ::std::boxed::Box<crate::PhoneChangeTopicEdgeReference>,
    with_provision: provision: ::std::boxed::Box<crate::PhoneChangeTopicProvisionInfo>,
    with_line_statuses: line_statuses: ::std::vec::Vec<crate::PhoneChangeTopicLineStatus>,
    with_event_creation_time: event_creation_time: crate::runtime::DateTime,
});

/// The property `operationalStatus` of `PhoneChangeTopicPhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
}

impl crate::runtime::Enum for OperationalStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Operational, "OPERATIONAL"),
        (Self::Degraded, "DEGRADED"),
        (Self::Offline, "OFFLINE"),
    ];
}
