// @generated from the schema "LearningAssignmentTopicLearningAssignmentNotification"; changes made here are lost at the next generation

/// The schema `LearningAssignmentTopicLearningAssignmentNotification`.
pub struct LearningAssignmentTopicLearningAssignmentNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `LearningAssignmentTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    >,
    /// `module`: `LearningAssignmentTopicLearningModuleReference`.
    pub module: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentTopicLearningModuleReference>,
    >,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateRecommendedForCompletion`: `string (date-time)`.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `LearningAssignmentTopicUserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `LearningAssignmentTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `isOverdue`: `boolean`.
    #[doc(alias = "isOverdue")]
    pub is_overdue: ::std::option::Option<bool>,
    /// `lengthInMinutes`: `integer`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i64>,
    /// `percentageScore`: `number (double)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `isPassed`: `boolean`.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentTopicLearningAssignmentNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        module: ::std::option::Option::None,
        version: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_recommended_for_completion: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        is_overdue: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentTopicLearningAssignmentNotification = &<LearningAssignmentTopicLearningAssignmentNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentTopicLearningAssignmentNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("user", "user", 0),
            ("module", "module", 0),
            ("version", "version", 0),
            ("state", "state", 0),
            ("dateRecommendedForCompletion", "date_recommended_for_completion", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("modifiedBy", "modified_by", 0),
            ("dateModified", "date_modified", 0),
            ("isOverdue", "is_overdue", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("percentageScore", "percentage_score", 0),
            ("isPassed", "is_passed", 0),
            ("type", "type", 0),
        ],
        fields: &[
            &E.id,
            &E.user,
            &E.module,
            &E.version,
            &E.state,
            &E.date_recommended_for_completion,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.is_overdue,
            &E.length_in_minutes,
            &E.percentage_score,
            &E.is_passed,
            &E.r#type,
        ],
    }
};

crate::runtime::model!(LearningAssignmentTopicLearningAssignmentNotification);

crate::runtime::setters!(LearningAssignmentTopicLearningAssignmentNotification {
    with_id: id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    with_module: module: ::std::boxed::Box<crate::LearningAssignmentTopicLearningModuleReference>,
    with_version: version: i64,
    with_state: state: crate::runtime::Open<State>,
    with_date_recommended_for_completion: date_recommended_for_completion: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_is_overdue: is_overdue: bool,
    with_length_in_minutes: length_in_minutes: i64,
    with_percentage_score: percentage_score: f64,
    with_is_passed: is_passed: bool,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `state` of `LearningAssignmentTopicLearningAssignmentNotification`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Assigned, "Assigned"),
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Deleted, "Deleted"),
        (Self::NotCompleted, "NotCompleted"),
        (Self::InvalidSchedule, "InvalidSchedule"),
    ];
}

/// The property `type` of `LearningAssignmentTopicLearningAssignmentNotification`. Known values: `Unknown`, `Native`, `External`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Native,
    External,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Native, "Native"),
        (Self::External, "External"),
    ];
}
