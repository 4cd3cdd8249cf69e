// @generated from the schema "LearningModuleRequest"; changes made here are lost at the next generation

/// The schema `LearningModuleRequest`.
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

impl crate::runtime::Model for LearningModuleRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        completion_time_in_days: ::std::option::Option::None,
        inform_steps: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        assessment_form: ::std::option::Option::None,
        cover_art: ::std::option::Option::None,
        length_in_minutes: ::std::option::Option::None,
        excluded_from_catalog: ::std::option::Option::None,
        external_id: ::std::option::Option::None,
        enforce_content_order: ::std::option::Option::None,
        review_assessment_results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleRequest = &<LearningModuleRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("completionTimeInDays", "completion_time_in_days", 1),
            ("informSteps", "inform_steps", 0),
            ("type", "type", 0),
            ("assessmentForm", "assessment_form", 0),
            ("coverArt", "cover_art", 0),
            ("lengthInMinutes", "length_in_minutes", 0),
            ("excludedFromCatalog", "excluded_from_catalog", 0),
            ("externalId", "external_id", 0),
            ("enforceContentOrder", "enforce_content_order", 0),
            ("reviewAssessmentResults", "review_assessment_results", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.completion_time_in_days,
            &E.inform_steps,
            &E.r#type,
            &E.assessment_form,
            &E.cover_art,
            &E.length_in_minutes,
            &E.excluded_from_catalog,
            &E.external_id,
            &E.enforce_content_order,
            &E.review_assessment_results,
        ],
    }
};

crate::runtime::model!(LearningModuleRequest);

crate::runtime::setters!(LearningModuleRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_completion_time_in_days: completion_time_in_days: i32,
    with_inform_steps: inform_steps: ::std::vec::Vec<crate::LearningModuleInformStepRequest>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
    with_cover_art: cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtRequest>,
    with_length_in_minutes: length_in_minutes: i32,
    with_excluded_from_catalog: excluded_from_catalog: bool,
    with_external_id: external_id: ::std::string::String,
    with_enforce_content_order: enforce_content_order: bool,
    with_review_assessment_results: review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults>,
});

/// The property `type` of `LearningModuleRequest`. Known values: `Informational`, `AssessedContent`, `Assessment`, `External`, `Native`.
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
