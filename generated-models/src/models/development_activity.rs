// @generated from the schema "DevelopmentActivity"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DevelopmentActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DevelopmentActivity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: Option<DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// `isLatest`: `boolean`.
    #[doc(alias = "isLatest")]
    pub is_latest: Option<bool>,
    /// `isModuleArchived`: `boolean`.
    #[doc(alias = "isModuleArchived")]
    pub is_module_archived: Option<bool>,
    /// `archivalMode`: one of `Graceful` and `Immediate`.
    #[doc(alias = "archivalMode")]
    pub archival_mode: Option<Open<ArchivalMode>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `Informational`, `Coaching`, `AssessedContent`, `Assessment` and 2 more.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Planned`, `InProgress`, `Completed`, `InvalidSchedule` and `NotCompleted`.
    pub status: Option<Open<Status>>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: Option<DateTime>,
    /// `facilitator`: `UserReference`.
    pub facilitator: Option<Box<UserReference>>,
    /// `attendees`: `array of UserReference`.
    pub attendees: Option<Vec<UserReference>>,
    /// `isOverdue`: `boolean`.
    #[doc(alias = "isOverdue")]
    pub is_overdue: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DevelopmentActivity "DevelopmentActivity" 17 {
    (
        id: String = "id" with_id read_only,
        date_completed: DateTime = "dateCompleted" with_date_completed read_only,
        created_by: Box<UserReference> = "createdBy" with_created_by read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        percentage_score: f64 = "percentageScore" with_percentage_score read_only,
        is_passed: bool = "isPassed" with_is_passed read_only,
        is_latest: bool = "isLatest" with_is_latest,
        is_module_archived: bool = "isModuleArchived" with_is_module_archived,
        archival_mode: Open<ArchivalMode> = "archivalMode" with_archival_mode,
        self_uri: String = "selfUri" with_self_uri read_only,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        date_due: DateTime = "dateDue" with_date_due,
        facilitator: Box<UserReference> = "facilitator" with_facilitator,
        attendees: Vec<UserReference> = "attendees" with_attendees,
    )
    (
        is_overdue: bool = "isOverdue" with_is_overdue,
    )
});

/// The property `archivalMode` of `DevelopmentActivity`. Known values: `Graceful`, `Immediate`.
#[repr(u16)]
#[non_exhaustive]
pub enum ArchivalMode {
    Graceful,
    Immediate,
}

crate::runtime::values!(ArchivalMode {
    Graceful = "Graceful",
    Immediate = "Immediate",
});

/// The property `type` of `DevelopmentActivity`. Known values: `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Informational,
    Coaching,
    AssessedContent,
    Assessment,
    External,
    Native,
}

crate::runtime::values!(Type {
    Informational = "Informational",
    Coaching = "Coaching",
    AssessedContent = "AssessedContent",
    Assessment = "Assessment",
    External = "External",
    Native = "Native",
});

/// The property `status` of `DevelopmentActivity`. Known values: `Planned`, `InProgress`, `Completed`, `InvalidSchedule`, `NotCompleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Planned,
    InProgress,
    Completed,
    InvalidSchedule,
    NotCompleted,
}

crate::runtime::values!(Status {
    Planned = "Planned",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
    NotCompleted = "NotCompleted",
});
