// @generated from the schema "AssessmentForm"; changes made here are lost at the next generation

/// The schema `AssessmentForm`.
#[repr(C)]
pub struct AssessmentForm {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `published`: `boolean`, read-only.
    pub published: ::std::option::Option<bool>,
    /// `passPercent`: `integer (int32)`, required.
    #[doc(alias = "passPercent")]
    pub pass_percent: ::std::option::Option<i32>,
    /// `questionGroups`: `array of AssessmentFormQuestionGroup`, required.
    #[doc(alias = "questionGroups")]
    pub question_groups: ::std::option::Option<
        ::std::vec::Vec<crate::AssessmentFormQuestionGroup>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentForm "AssessmentForm" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        context_id: ::std::string::String = "contextId" 2 with_context_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        published: bool = "published" 2 with_published,
        pass_percent: i32 = "passPercent" 1 with_pass_percent,
        question_groups: ::std::vec::Vec<crate::AssessmentFormQuestionGroup> = "questionGroups" 1 with_question_groups,
    )
});
