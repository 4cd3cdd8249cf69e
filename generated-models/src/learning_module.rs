// @generated from the schema "LearningModule"; changes made here are lost at the next generation

/// The schema `LearningModule`.
#[repr(C)]
pub struct LearningModule {
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

crate::runtime::model!(LearningModule "LearningModule" 26 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        excluded_from_catalog: bool = "excludedFromCatalog" 0 with_excluded_from_catalog,
        created_by: ::std::boxed::Box<crate::UserReference> = "createdBy" 2 with_created_by,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 2 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 2 with_version,
        external_id: ::std::string::String = "externalId" 2 with_external_id,
        source: crate::runtime::Open<Source> = "source" 2 with_source,
        rule: ::std::boxed::Box<crate::LearningModuleRule> = "rule" 2 with_rule,
        enforce_content_order: bool = "enforceContentOrder" 0 with_enforce_content_order,
        review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults> = "reviewAssessmentResults" 0 with_review_assessment_results,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        is_archived: bool = "isArchived" 2 with_is_archived,
        is_published: bool = "isPublished" 2 with_is_published,
    )
    (
        description: ::std::string::String = "description" 0 with_description,
        completion_time_in_days: i32 = "completionTimeInDays" 1 with_completion_time_in_days,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        inform_steps: ::std::vec::Vec<crate::LearningModuleInformStep> = "informSteps" 0 with_inform_steps,
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 0 with_assessment_form,
        summary_data: ::std::boxed::Box<crate::LearningModuleSummary> = "summaryData" 0 with_summary_data,
        reassign_summary_data: ::std::boxed::Box<crate::LearningModuleReassignSummary> = "reassignSummaryData" 0 with_reassign_summary_data,
        cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtResponse> = "coverArt" 0 with_cover_art,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        archival_mode: crate::runtime::Open<ArchivalMode> = "archivalMode" 0 with_archival_mode,
    )
});

/// The property `source` of `LearningModule`. Known values: `UserCreated`, `GenesysBeyond`.
#[non_exhaustive]
pub enum Source {
    UserCreated,
    GenesysBeyond,
}

crate::runtime::known!(Source);

impl crate::runtime::Enum for Source {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UserCreated, "UserCreated"),
        (Self::GenesysBeyond, "GenesysBeyond"),
    ];
}

/// The property `type` of `LearningModule`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
#[non_exhaustive]
pub enum Type {
    Informational,
    AssessedContent,
    Assessment,
    External,
    Native,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Informational, "Informational"),
        (Self::AssessedContent, "AssessedContent"),
        (Self::Assessment, "Assessment"),
        (Self::External, "External"),
        (Self::Native, "Native"),
    ];
}

/// The property `archivalMode` of `LearningModule`. Known values: `Graceful`, `Immediate`.
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
