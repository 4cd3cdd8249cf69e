// @generated from the schema "DevelopmentActivity"; changes made here are lost at the next generation

/// The schema `DevelopmentActivity`.
#[repr(C)]
pub struct DevelopmentActivity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateCompleted`: `string (date-time)`, read-only.
    #[doc(alias = "dateCompleted")]
    pub date_completed: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `isLatest`: `boolean`.
    #[doc(alias = "isLatest")]
    pub is_latest: ::std::option::Option<bool>,
    /// `isModuleArchived`: `boolean`.
    #[doc(alias = "isModuleArchived")]
    pub is_module_archived: ::std::option::Option<bool>,
    /// `archivalMode`: `string`.
    #[doc(alias = "archivalMode")]
    pub archival_mode: ::std::option::Option<crate::runtime::Open<ArchivalMode>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateDue`: `string (date-time)`.
    #[doc(alias = "dateDue")]
    pub date_due: ::std::option::Option<crate::runtime::DateTime>,
    /// `facilitator`: `UserReference`.
    pub facilitator: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `attendees`: `array of UserReference`.
    pub attendees: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `isOverdue`: `boolean`.
    #[doc(alias = "isOverdue")]
    pub is_overdue: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DevelopmentActivity "DevelopmentActivity" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_completed: crate::runtime::DateTime = "dateCompleted" 2 with_date_completed,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        percentage_score: f64 = "percentageScore" 2 with_percentage_score,
        is_passed: bool = "isPassed" 2 with_is_passed,
        is_latest: bool = "isLatest" 0 with_is_latest,
        is_module_archived: bool = "isModuleArchived" 0 with_is_module_archived,
        archival_mode: crate::runtime::Open<ArchivalMode> = "archivalMode" 0 with_archival_mode,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        date_due: crate::runtime::DateTime = "dateDue" 0 with_date_due,
        facilitator: ::std::boxed::Box<crate::UserReference> = "facilitator" 0 with_facilitator,
        attendees: ::std::vec::Vec<crate::UserReference> = "attendees" 0 with_attendees,
    )
    (
        is_overdue: bool = "isOverdue" 0 with_is_overdue,
    )
});

/// The property `archivalMode` of `DevelopmentActivity`. Known values: `Graceful`, `Immediate`.
#[non_exhaustive]
pub enum ArchivalMode {
    Graceful,
    Immediate,
}

crate::runtime::known!(ArchivalMode);

impl crate::runtime::Enum for ArchivalMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Graceful, "Graceful"),
        (Self::Immediate, "Immediate"),
    ];
}

/// The property `type` of `DevelopmentActivity`. Known values: `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[non_exhaustive]
pub enum Type {
    Informational,
    Coaching,
    AssessedContent,
    Assessment,
    External,
    Native,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Informational, "Informational"),
        (Self::Coaching, "Coaching"),
        (Self::AssessedContent, "AssessedContent"),
        (Self::Assessment, "Assessment"),
        (Self::External, "External"),
        (Self::Native, "Native"),
    ];
}

/// The property `status` of `DevelopmentActivity`. Known values: `Planned`, `InProgress`, `Completed`, `InvalidSchedule`, `NotCompleted`.
#[non_exhaustive]
pub enum Status {
    Planned,
    InProgress,
    Completed,
    InvalidSchedule,
    NotCompleted,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Planned, "Planned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
        (Self::NotCompleted, "NotCompleted"),
    ];
}
