// @generated from the schema "LearningModulePreviewGetResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewGetResponse`.
#[repr(C)]
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

crate::runtime::model!(LearningModulePreviewGetResponse "LearningModulePreviewGetResponse" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        cover_art: ::std::boxed::Box<crate::LearningModuleCoverArtResponse> = "coverArt" 0 with_cover_art,
        enforce_content_order: bool = "enforceContentOrder" 0 with_enforce_content_order,
        review_assessment_results: ::std::boxed::Box<crate::ReviewAssessmentResults> = "reviewAssessmentResults" 0 with_review_assessment_results,
        assessment_form: ::std::boxed::Box<crate::AssessmentForm> = "assessmentForm" 0 with_assessment_form,
        assignment: ::std::boxed::Box<crate::LearningModulePreviewGetResponseAssignment> = "assignment" 0 with_assignment,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
