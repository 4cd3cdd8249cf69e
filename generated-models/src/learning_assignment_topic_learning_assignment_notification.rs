// @generated from the schema "LearningAssignmentTopicLearningAssignmentNotification"; changes made here are lost at the next generation

/// The schema `LearningAssignmentTopicLearningAssignmentNotification`.
#[repr(C)]
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

crate::runtime::model!(LearningAssignmentTopicLearningAssignmentNotification "LearningAssignmentTopicLearningAssignmentNotification" 15 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference> = "user" 0 with_user,
        module: ::std::boxed::Box<crate::LearningAssignmentTopicLearningModuleReference> = "module" 0 with_module,
        version: i64 = "version" 0 with_version,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        date_recommended_for_completion: crate::runtime::DateTime = "dateRecommendedForCompletion" 0 with_date_recommended_for_completion,
        created_by: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference> = "createdBy" 0 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        modified_by: ::std::boxed::Box<crate::LearningAssignmentTopicUserReference> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        is_overdue: bool = "isOverdue" 0 with_is_overdue,
        length_in_minutes: i64 = "lengthInMinutes" 0 with_length_in_minutes,
        percentage_score: f64 = "percentageScore" 0 with_percentage_score,
        is_passed: bool = "isPassed" 0 with_is_passed,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `state` of `LearningAssignmentTopicLearningAssignmentNotification`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::known!(State);

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
#[non_exhaustive]
pub enum Type {
    Unknown,
    Native,
    External,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Native, "Native"),
        (Self::External, "External"),
    ];
}
