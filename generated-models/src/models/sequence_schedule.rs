// @generated from the schema "SequenceSchedule"; changes made here are lost at the next generation

use crate::{DomainEntityRef, Reoccurrence, ScheduleInterval};
use crate::runtime::{DateTime, Extra};

/// The schema `SequenceSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SequenceSchedule {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `intervals`: `array of ScheduleInterval`, required.
    pub intervals: Option<Vec<ScheduleInterval>>,
    /// `recurrences`: `array of Reoccurrence`.
    pub recurrences: Option<Vec<Reoccurrence>>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: Option<String>,
    /// `sequence`: `DomainEntityRef`, required.
    pub sequence: Option<Box<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SequenceSchedule "SequenceSchedule" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        intervals: Vec<ScheduleInterval> = "intervals" with_intervals required,
        recurrences: Vec<Reoccurrence> = "recurrences" with_recurrences,
        time_zone: String = "timeZone" with_time_zone,
        sequence: Box<DomainEntityRef> = "sequence" with_sequence required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
