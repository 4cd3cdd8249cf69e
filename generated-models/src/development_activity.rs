// @generated from the schema "DevelopmentActivity"; changes made here are lost at the next generation

/// The schema `DevelopmentActivity`.
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

impl crate::runtime::Model for DevelopmentActivity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_completed: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        is_latest: ::std::option::Option::None,
        is_module_archived: ::std::option::Option::None,
        archival_mode: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        date_due: ::std::option::Option::None,
        facilitator: ::std::option::Option::None,
        attendees: ::std::option::Option::None,
        is_overdue: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DevelopmentActivity = &<DevelopmentActivity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DevelopmentActivity",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateCompleted", "date_completed", 2),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("percentageScore", "percentage_score", 2),
            ("isPassed", "is_passed", 2),
            ("isLatest", "is_latest", 0),
            ("isModuleArchived", "is_module_archived", 0),
            ("archivalMode", "archival_mode", 0),
            ("selfUri", "self_uri", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("status", "status", 0),
            ("dateDue", "date_due", 0),
            ("facilitator", "facilitator", 0),
            ("attendees", "attendees", 0),
            ("isOverdue", "is_overdue", 0),
        ],
        fields: &[
            &E.id,
            &E.date_completed,
            &E.created_by,
            &E.date_created,
            &E.percentage_score,
            &E.is_passed,
            &E.is_latest,
            &E.is_module_archived,
            &E.archival_mode,
            &E.self_uri,
            &E.name,
            &E.r#type,
            &E.status,
            &E.date_due,
            &E.facilitator,
            &E.attendees,
            &E.is_overdue,
        ],
    }
};

crate::runtime::model!(DevelopmentActivity);

crate::runtime::setters!(DevelopmentActivity {
    with_id: id: ::std::string::String,
    with_date_completed: date_completed: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_percentage_score: percentage_score: f64,
    with_is_passed: is_passed: bool,
    with_is_latest: is_latest: bool,
    with_is_module_archived: is_module_archived: bool,
    with_archival_mode: archival_mode: crate::runtime::Open<ArchivalMode>,
    with_self_uri: self_uri: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_date_due: date_due: crate::runtime::DateTime,
    with_facilitator: facilitator: ::std::boxed::Box<crate::UserReference>,
    with_attendees: attendees: ::std::vec::Vec<crate::UserReference>,
    with_is_overdue: is_overdue: bool,
});

/// The property `archivalMode` of `DevelopmentActivity`. Known values: `Graceful`, `Immediate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchivalMode {
    Graceful,
    Immediate,
}

impl crate::runtime::Enum for ArchivalMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Graceful, "Graceful"),
        (Self::Immediate, "Immediate"),
    ];
}

/// The property `type` of `DevelopmentActivity`. Known values: `Informational`, `Coaching`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Informational,
    Coaching,
    AssessedContent,
    Assessment,
    External,
    Native,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Planned,
    InProgress,
    Completed,
    InvalidSchedule,
    NotCompleted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Planned, "Planned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::InvalidSchedule, "InvalidSchedule"),
        (Self::NotCompleted, "NotCompleted"),
    ];
}
