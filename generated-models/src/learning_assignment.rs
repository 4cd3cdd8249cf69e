// @generated from the schema "LearningAssignment"; changes made here are lost at the next generation

/// The schema `LearningAssignment`.
pub struct LearningAssignment {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `assessment`: `LearningAssessment`.
    pub assessment: ::std::option::Option<::std::boxed::Box<crate::LearningAssessment>>,
    /// `createdBy`: `UserReference`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `isOverdue`: `boolean`, read-only.
    #[doc(alias = "isOverdue")]
    pub is_overdue: ::std::option::Option<bool>,
    /// `percentageScore`: `number (float)`, read-only.
    #[doc(alias = "percentageScore")]
    pub percentage_score: ::std::option::Option<f64>,
    /// `assessmentPercentageScore`: `number (float)`, read-only.
    #[doc(alias = "assessmentPercentageScore")]
    pub assessment_percentage_score: ::std::option::Option<f64>,
    /// `isRule`: `boolean`, read-only.
    #[doc(alias = "isRule")]
    pub is_rule: ::std::option::Option<bool>,
    /// `isManual`: `boolean`, read-only.
    #[doc(alias = "isManual")]
    pub is_manual: ::std::option::Option<bool>,
    /// `isPassed`: `boolean`, read-only.
    #[doc(alias = "isPassed")]
    pub is_passed: ::std::option::Option<bool>,
    /// `isLatest`: `boolean`, read-only.
    #[doc(alias = "isLatest")]
    pub is_latest: ::std::option::Option<bool>,
    /// `assessmentCompletionPercentage`: `number (float)`, read-only.
    #[doc(alias = "assessmentCompletionPercentage")]
    pub assessment_completion_percentage: ::std::option::Option<f64>,
    /// `completionPercentage`: `number (float)`, read-only.
    #[doc(alias = "completionPercentage")]
    pub completion_percentage: ::std::option::Option<f64>,
    /// `steps`: `array of LearningAssignmentStep`, read-only.
    pub steps: ::std::option::Option<::std::vec::Vec<crate::LearningAssignmentStep>>,
    /// `nextStep`: `LearningAssignmentStep`, read-only.
    #[doc(alias = "nextStep")]
    pub next_step: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentStep>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateRecommendedForCompletion`: `string (date-time)`.
    #[doc(alias = "dateRecommendedForCompletion")]
    pub date_recommended_for_completion: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `module`: `LearningModule`.
    pub module: ::std::option::Option<::std::boxed::Box<crate::LearningModule>>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        assessment: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        is_overdue: ::std::option::Option::None,
        percentage_score: ::std::option::Option::None,
        assessment_percentage_score: ::std::option::Option::None,
        is_rule: ::std::option::Option::None,
        is_manual: ::std::option::Option::None,
        is_passed: ::std::option::Option::None,
        is_latest: ::std::option::Option::None,
        assessment_completion_percentage: ::std::option::Option::None,
        completion_percentage: ::std::option::Option::None,
        steps: ::std::option::Option::None,
        next_step: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_recommended_for_completion: ::std::option::Option::None,
        version: ::std::option::Option::None,
        module: ::std::option::Option::None,
        user: ::std::option::Option::None,
        assessment_form: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignment = &<LearningAssignment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("assessment", "assessment", 0),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("modifiedBy", "modified_by", 2),
            ("dateModified", "date_modified", 2),
            ("isOverdue", "is_overdue", 2),
            ("percentageScore", "percentage_score", 2),
            ("assessmentPercentageScore", "assessment_percentage_score", 2),
            ("isRule", "is_rule", 2),
            ("isManual", "is_manual", 2),
            ("isPassed", "is_passed", 2),
            ("isLatest", "is_latest", 2),
            ("assessmentCompletionPercentage", "assessment_completion_percentage", 2),
            ("completionPercentage", "completion_percentage", 2),
            ("steps", "steps", 2),
            ("nextStep", "next_step", 2),
            ("selfUri", "self_uri", 2),
            ("state", "state", 0),
            ("dateRecommendedForCompletion", "date_recommended_for_completion", 0),
            ("version", "version", 0),
            ("module", "module", 0),
            ("user", "user", 0),
            ("assessmentForm", "assessment_form", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
        ],
        fields: &[
            &E.id,
            &E.assessment,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.is_overdue,
            &E.percentage_score,
            &E.assessment_percentage_score,
            &E.is_rule,
            &E.is_manual,
            &E.is_passed,
            &E.is_latest,
            &E.assessment_completion_percentage,
            &E.completion_percentage,
            &E.steps,
            &E.next_step,
            &E.self_uri,
            &E.state,
            &E.date_recommended_for_completion,
            &E.version,
            &E.module,
            &E.user,
            &E.assessment_form,
            &E.length_in_minutes,
        ],
    }
};

crate::runtime::model!(LearningAssignment);

crate::runtime::setters!(LearningAssignment {
    with_id: id: ::std::string::String,
    with_assessment: assessment: ::std::boxed::Box<crate::LearningAssessment>,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_is_overdue: is_overdue: bool,
    with_percentage_score: percentage_score: f64,
    with_assessment_percentage_score: assessment_percentage_score: f64,
    with_is_rule: is_rule: bool,
    with_is_manual: is_manual: bool,
    with_is_passed: is_passed: bool,
    with_is_latest: is_latest: bool,
    with_assessment_completion_percentage: assessment_completion_percentage: f64,
    with_completion_percentage: completion_percentage: f64,
    with_steps: steps: ::std::vec::Vec<crate::LearningAssignmentStep>,
    with_next_step: next_step: ::std::boxed::Box<crate::LearningAssignmentStep>,
    with_self_uri: self_uri: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_recommended_for_completion: date_recommended_for_completion: crate::runtime::DateTime,
    with_version: version: i32,
    with_module: module: ::std::boxed::Box<crate::LearningModule>,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
    with_length_in_minutes: length_in_minutes: i32,
});

/// The property `state` of `LearningAssignment`. Known values: `Assigned`, `InProgress`, `Completed`, `Deleted`, `NotCompleted`, `InvalidSchedule`.
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
