// @generated from the schema "LearningModuleRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleRequest`.
#[repr(C)]
pub struct LearningModuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `completionTimeInDays`: `integer (int32)`, required.
    #[doc(alias = "completionTimeInDays")]
    pub completion_time_in_days: ::std::option::Option<i32>,
    /// `informSteps`: `array of LearningModuleInformStepRequest`.
    #[doc(alias = "informSteps")]
    pub inform_steps: ::std::option::Option<
        ::std::vec::Vec<crate::LearningModuleInformStepRequest>,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `coverArt`: `LearningModuleCoverArtRequest`.
    #[doc(alias = "coverArt")]
    pub cover_art: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleCoverArtRequest>,
    >,
    /// `lengthInMinutes`: `integer (int32)`.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `excludedFromCatalog`: `boolean`.
    #[doc(alias = "excludedFromCatalog")]
    pub excluded_from_catalog: ::std::option::Option<bool>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: ::std::option::Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: ::std::option::Option<
        ::std::boxed::Box<crate::ReviewAssessmentResults>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleRequest "LearningModuleRequest" 12 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        completion_time_in_days: i32 = "completionTimeInDays" 1 with_completion_time_in_days,
        inform_steps: ::std::vec::Vec<crate::LearningModuleInformStepRequest> = "informSteps" 0 with_inform_steps,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 0 with_assessment_form,
        cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtRequest> = "coverArt" 0 with_cover_art,
        length_in_minutes: i32 = "lengthInMinutes" 0 with_length_in_minutes,
        excluded_from_catalog: bool = "excludedFromCatalog" 0 with_excluded_from_catalog,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        enforce_content_order: bool = "enforceContentOrder" 0 with_enforce_content_order,
        review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults> = "reviewAssessmentResults" 0 with_review_assessment_results,
    )
});

/// The property `type` of `LearningModuleRequest`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
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
