// @generated from the schema "LearningAssignmentTopicLearningAssignmentNotification"; changes made here are lost at the next generation

use crate::{
    LearningAssignmentTopicLearningModuleReference, LearningAssignmentTopicUserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LearningAssignmentTopicLearningAssignmentNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentTopicLearningAssignmentNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `user`: `LearningAssignmentTopicUserReference`.
    pub user: Option<Box<LearningAssignmentTopicUserReference>>,
    /// `module`: `LearningAssignmentTopicLearningModuleReference`.
    pub module: Option<Box<LearningAssignmentTopicLearningModuleReference>>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `state`: one of `Assigned`, `InProgress`, `Completed`, `Deleted` and 2 more.
    pub state: Option<Open<State>>,
    /// `dateRecommendedForCompletion`: `string (date-time)`.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: Option<DateTime>,
    /// `createdBy`: `LearningAssignmentTopicUserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<LearningAssignmentTopicUserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `modifiedBy`: `LearningAssignmentTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<LearningAssignmentTopicUserReference>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `isOverdue`: `boolean`.
    #[doc(alias = "isOverdue")]
    pub is_overdue: Option<bool>,
    /// `lengthInMinutes`: `integer`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: Option<i64>,
    /// `percentageScore`: `number (double)`.
    #[doc(alias = "percentageScore")]
    pub percentage_score: Option<f64>,
    /// `isPassed`: `boolean`.
    #[doc(alias = "isPassed")]
    pub is_passed: Option<bool>,
    /// `type`: one of `Unknown`, `Native` and `External`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentTopicLearningAssignmentNotification "LearningAssignmentTopicLearningAssignmentNotification" 15 {
    (
        id: String = "id" with_id,
        user: Box<LearningAssignmentTopicUserReference> = "user" with_user,
        module: Box<LearningAssignmentTopicLearningModuleReference> = "module" with_module,
        version: i64 = "version" with_version,
        state: Open<State> = "state" with_state,
        date_recommended_for_completion: DateTime = "dateRecommendedForCompletion" with_date_recommended_for_completion,
        created_by: Box<LearningAssignmentTopicUserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        modified_by: Box<LearningAssignmentTopicUserReference> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        is_overdue: bool = "isOverdue" with_is_overdue,
        length_in_minutes: i64 = "lengthInMinutes" with_length_in_minutes,
        percentage_score: f64 = "percentageScore" with_percentage_score,
        is_passed: bool = "isPassed" with_is_passed,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `state` of `LearningAssignmentTopicLearningAssignmentNotification`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Assigned,
    InProgress,
    Completed,
    Deleted,
    NotCompleted,
    InvalidSchedule,
}

crate::runtime::values!(State {
    Assigned = "Assigned",
    InProgress = "InProgress",
    Completed = "Completed",
    Deleted = "Deleted",
    NotCompleted = "NotCompleted",
    InvalidSchedule = "InvalidSchedule",
});

/// The property `type` of `LearningAssignmentTopicLearningAssignmentNotification`. Known values: `Unknown`, `Native`, `External`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Unknown,
    Native,
    External,
}

crate::runtime::values!(Type {
    Unknown = "Unknown",
    Native = "Native",
    External = "External",
});
