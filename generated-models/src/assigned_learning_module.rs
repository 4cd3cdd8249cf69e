// @generated from the schema "AssignedLearningModule"; changes made here are lost at the next generation

/// The schema `AssignedLearningModule`.
pub struct AssignedLearningModule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `excludedFromCatalog`: `boolean`.
    #[doc(alias = "excludedFromCatalog")]
    pub excluded_from_catalog: ::std::option::Option<bool>,
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
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `externalId`: `string`, read-only.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `source`: `string`, read-only.
    pub source: ::std::option::Option<crate::runtime::Open<Source>>,
    /// `rule`: `LearningModuleRule`, read-only.
    pub rule: ::std::option::Option<::std::boxed::Box<crate::LearningModuleRule>>,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: ::std::option::Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: ::std::option::Option<
        ::std::boxed::Box<crate::ReviewAssessmentResults>,
    >,
    /// `currentAssignments`: `array of LearningAssignment`.
    #[doc(alias = "currentAssignments")]
    pub current_assignments: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignment>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `isArchived`: `boolean`, read-only.
    #[doc(alias = "isArchived")]
    pub is_archived: ::std::option::Option<bool>,
    /// `isPublished`: `boolean`, read-only.
    #[doc(alias = "isPublished")]
    pub is_published: ::std::option::Option<bool>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `completionTimeInDays`: `integer (int32)`, required.
    #[doc(alias = "completionTimeInDays")]
    pub completion_time_in_days: ::std::option::Option<i32>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `informSteps`: `array of LearningModuleInformStep`.
    #[doc(alias = "informSteps")]
    pub inform_steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModuleInformStep>,
    >,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `summaryData`: `LearningModuleSummary`.
    #[doc(alias = "summaryData")]
    pub summary_data: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleSummary>,
    >,
    /// `reassignSummaryData`: `LearningModuleReassignSummary`.
    #[doc(alias = "reassignSummaryData")]
    pub reassign_summary_data: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleReassignSummary>,
    >,
    /// `coverArt`: `LearningModuleCoverArtResponse`.
    #[doc(alias = "coverArt")]
    pub cover_art: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleCoverArtResponse>,
    >,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `archivalMode`: `string`.
    #[doc(alias = "archivalMode")]
    pub archival_mode: ::std::option::Option<crate::runtime::Open<ArchivalMode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AssignedLearningModule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        excluded_from_catalog: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        source: ::std::option::Option::None,
        rule: ::std::option::Option::None,
        enforce_content_order: ::std::option::Option::None,
        review_assessment_results: ::std::option::Option::None,
        current_assignments: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        is_archived: ::std::option::Option::None,
        is_published: ::std::option::Option::None,
        description: ::std::option::Option::None,
        completion_time_in_days: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        inform_steps: ::std::option::Option::None,
        assessment_form: ::std::option::Option::None,
        summary_data: ::std::option::Option::None,
        reassign_summary_data: ::std::option::Option::None,
        cover_art: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        archival_mode: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssignedLearningModule = &<AssignedLearningModule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssignedLearningModule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("excludedFromCatalog", "excluded_from_catalog", 0),
            ("createdBy", "created_by", 2),
            ("dateCreated", "date_created", 2),
            ("modifiedBy", "modified_by", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 2),
            ("externalId", "external_id", 2),
            ("source", "source", 2),
            ("rule", "rule", 2),
            ("enforceContentOrder", "enforce_content_order", 0),
            ("reviewAssessmentResults", "review_assessment_results", 0),
            ("currentAssignments", "current_assignments", 0),
            ("selfUri", "self_uri", 2),
            ("isArchived", "is_archived", 2),
            ("isPublished", "is_published", 2),
            ("description", "description", 0),
            ("completionTimeInDays", "completion_time_in_days", 1),
            ("type", "type", 0),
            ("informSteps", "inform_steps", 0),
            ("assessmentForm", "assessment_form", 0),
            ("summaryData", "summary_data", 0),
            ("reassignSummaryData", "reassign_summary_data", 0),
            ("coverArt", "cover_art", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("archivalMode", "archival_mode", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.excluded_from_catalog,
            &E.created_by,
            &E.date_created,
            &E.modified_by,
            &E.date_modified,
            &E.version,
            &E.external_id,
            &E.source,
            &E.rule,
            &E.enforce_content_order,
            &E.review_assessment_results,
            &E.current_assignments,
            &E.self_uri,
            &E.is_archived,
            &E.is_published,
            &E.description,
            &E.completion_time_in_days,
            &E.r#type,
            &E.inform_steps,
            &E.assessment_form,
            &E.summary_data,
            &E.reassign_summary_data,
            &E.cover_art,
            &E.length_in_minutes,
            &E.archival_mode,
        ],
    }
};

crate::runtime::model!(AssignedLearningModule);

crate::runtime::setters!(AssignedLearningModule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_excluded_from_catalog: excluded_from_catalog: bool,
    with_created_by: created_by: ::std::boxed::Box<crate::UserReference>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::boxed::Box<crate::UserReference>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_external_id: external_id: ::std::string::String,
    with_source: source: crate::runtime::Open<Source>,
    with_rule: rule: ::std::boxed::Box<crate::LearningModuleRule>,
    with_enforce_content_order: enforce_content_order: bool,
    with_review_assessment_results: review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults>,
    with_current_assignments: current_assignments: ::std::vec::Vec<crate::LearningAssignment>,
    with_self_uri: self_uri: ::std::string::String,
    with_is_archived: is_archived: bool,
    with_is_published: is_published: bool,
    with_description: description: ::std::string::String,
    with_completion_time_in_days: completion_time_in_days: i32,
    with_type: r#type: crate::runtime::Open<Type>,
    with_inform_steps: inform_steps: ::std::vec::Vec<crate::LearningModuleInformStep>,
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
    with_summary_data: summary_data: ::std::boxed::Box<crate::LearningModuleSummary>,
    with_reassign_summary_data: reassign_summary_data: ::std::boxed::Box<crate::LearningModuleReassignSummary>,
    with_cover_art: cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtResponse>,
    with_length_in_minutes: length_in_minutes: i32,
    with_archival_mode: archival_mode: crate::runtime::Open<ArchivalMode>,
});

/// The property `source` of `AssignedLearningModule`. Known values: `UserCreated`, `GenesysBeyond`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    UserCreated,
    GenesysBeyond,
}

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserCreated, "UserCreated"),
        (Self::GenesysBeyond, "GenesysBeyond"),
    ];
}

/// The property `type` of `AssignedLearningModule`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Informational,
    AssessedContent,
    Assessment,
    External,
    Native,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Informational, "Informational"),
        (Self::AssessedContent, "AssessedContent"),
        (Self::Assessment, "Assessment"),
        (Self::External, "External"),
        (Self::Native, "Native"),
    ];
}

/// The property `archivalMode` of `AssignedLearningModule`. Known values: `Graceful`, `Immediate`.
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
