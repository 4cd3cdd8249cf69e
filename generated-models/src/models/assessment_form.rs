// @generated from the schema "AssessmentForm"; changes made here are lost at the next generation

use crate::AssessmentFormQuestionGroup;
use crate::runtime::{DateTime, Extra};

/// The schema `AssessmentForm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssessmentForm {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `published`: `boolean`, read-only.
    pub published: Option<bool>,
    /// `passPercent`: `integer (int32)`, required.
    #[doc(alias = "passPercent")]
    pub pass_percent: Option<i32>,
    /// `questionGroups`: `array of AssessmentFormQuestionGroup`, required.
    #[doc(alias = "questionGroups")]
    pub question_groups: Option<Vec<AssessmentFormQuestionGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssessmentForm "AssessmentForm" 7 {
    (
        id: String = "id" with_id read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        context_id: String = "contextId" with_context_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        published: bool = "published" with_published read_only,
        pass_percent: i32 = "passPercent" with_pass_percent required,
        question_groups: Vec<AssessmentFormQuestionGroup> = "questionGroups" with_question_groups required,
    )
});
