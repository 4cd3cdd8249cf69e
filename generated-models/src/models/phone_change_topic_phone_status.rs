// @generated from the schema "PhoneChangeTopicPhoneStatus"; changes made here are lost at the next generation

use crate::{
    PhoneChangeTopicEdgeReference, PhoneChangeTopicLineStatus,
    PhoneChangeTopicProvisionInfo,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `PhoneChangeTopicPhoneStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneChangeTopicPhoneStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `operationalStatus`: one of `OPERATIONAL`, `DEGRADED` and `OFFLINE`.
    #[doc(alias = "operationalStatus")]
    pub operational_status: Option<Open<OperationalStatus>>,
    /// `edge`: `PhoneChangeTopicEdgeReference`.
    pub edge: Option<Box<PhoneChangeTopicEdgeReference>>,
    /// `provision`: `PhoneChangeTopicProvisionInfo`.
    pub provision: Option<Box<PhoneChangeTopicProvisionInfo>>,
    /// `lineStatuses`: `array of PhoneChangeTopicLineStatus`.
    #[doc(alias = "lineStatuses")]
    pub line_statuses: Option<Vec<PhoneChangeTopicLineStatus>>,
    /// `eventCreationTime`: `string (date-time)`.
    #[doc(alias = "eventCreationTime")]
    pub event_creation_time: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneChangeTopicPhoneStatus "PhoneChangeTopicPhoneStatus" 6 {
    (
        id: String = "id" with_id,
        operational_status: Open<OperationalStatus> = "operationalStatus" with_operational_status,
        edge: Box<PhoneChangeTopicEdgeReference> = "edge" with_edge,
        provision: Box<PhoneChangeTopicProvisionInfo> = "provision" with_provision,
        line_statuses: Vec<PhoneChangeTopicLineStatus> = "lineStatuses" with_line_statuses,
        event_creation_time: DateTime = "eventCreationTime" with_event_creation_time,
    )
});

/// The property `operationalStatus` of `PhoneChangeTopicPhoneStatus`. Known values: `OPERATIONAL`, `DEGRADED`, `OFFLINE`.
#[repr(u16)]
#[non_exhaustive]
pub enum OperationalStatus {
    Operational,
    Degraded,
    Offline,
}

crate::runtime::values!(OperationalStatus {
    Operational = "OPERATIONAL",
    Degraded = "DEGRADED",
    Offline = "OFFLINE",
});
