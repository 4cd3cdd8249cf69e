// @generated from the schema "PhoneChangeTopicPhoneStatus"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicPhoneStatus`.
#[repr(C)]
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

crate::runtime::model!(PhoneChangeTopicPhoneStatus "PhoneChangeTopicPhoneStatus" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        operational_status: crate::runtime::Open<OperationalStatus> = "operationalStatus" 0 with_operational_status,
        edge: ::std::boxed::Box<crate::PhoneChangeTopicEdgeReference> = "edge" 0 with_edge,
        provision: ::std::boxed::Box<crate::PhoneChangeTopicProvisionInfo> = "provision" 0 with_provision,
        line_statuses: ::std::vec::Vec<crate::PhoneChangeTopicLineStatus> = "lineStatuses" 0 with_line_statuses,
        event_creation_time: crate::runtime::DateTime = "eventCreationTime" 0 with_event_creation_time,
    )
});

/// The property `operationalStatus` of `PhoneChangeTopicPhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`.
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
}

crate::runtime::known!(OperationalStatus);

impl crate::runtime::Enum for OperationalStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Operational, "OPERATIONAL"),
        (Self::Degraded, "DEGRADED"),
        (Self::Offline, "OFFLINE"),
    ];
}
