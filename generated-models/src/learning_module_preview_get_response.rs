// @generated from the schema "LearningModulePreviewGetResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewGetResponse`.
pub struct LearningModulePreviewGetResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `coverArt`: `LearningModuleCoverArtResponse`.
    #[doc(alias = "coverArt")]
    pub cover_art: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModuleCoverArtResponse>,
    >,
    /// `enforceContentOrder`: `boolean`.
    #[doc(alias = "enforceContentOrder")]
    pub enforce_content_order: ::std::option::Option<bool>,
    /// `reviewAssessmentResults`: `ReviewAssessmentResults`.
    #[doc(alias = "reviewAssessmentResults")]
    pub review_assessment_results: ::std::option::Option<
        ::std::boxed::Box<crate::ReviewAssessmentResults>,
    >,
    /// `assessmentForm`: `AssessmentForm`.
    #[doc(alias = "assessmentForm")]
    pub assessment_form: ::std::option::Option<::std::boxed::Box<crate::AssessmentForm>>,
    /// `assignment`: `LearningModulePreviewGetResponseAssignment`.
    pub assignment: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewGetResponseAssignment>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewGetResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        cover_art: ::std::option::Option::None,
        enforce_content_order: ::std::option::Option::None,
        review_assessment_results: ::std::option::Option::None,
        assessment_form: ::std::option::Option::None,
        assignment: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewGetResponse = &<LearningModulePreviewGetResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewGetResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("coverArt", "cover_art", 0),
            ("enforceContentOrder", "enforce_content_order", 0),
            ("reviewAssessmentResults", "review_assessment_results", 0),
            ("assessmentForm", "assessment_form", 0),
            ("assignment", "assignment", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.cover_art,
            &E.enforce_content_order,
            &E.review_assessment_results,
            &E.assessment_form,
            &E.assignment,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LearningModulePreviewGetResponse);

crate::runtime::setters!(LearningModulePreviewGetResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_cover_art: cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtResponse>,
    with_enforce_content_order: enforce_content_order: bool,
    with_review_assessment_results: review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults>,
    with_assessment_form: assessment_form: ::std::boxed::Box<crate::AssessmentForm>,
    with_assignment: assignment: ::std::boxed::Box<crate::LearningModulePreviewGetResponseAssignment>,
    with_self_uri: self_uri: ::std::string::String,
});
