// @generated from the schema "SurveyForm"; changes made here are lost at the next generation

use crate::{DomainEntityListingSurveyForm, SurveyQuestionGroup};
use crate::runtime::{DateTime, Extra};

/// The schema `SurveyForm`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SurveyForm {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `disabled`: `boolean`.
    pub disabled: Option<bool>,
    /// `contextId`: `string`, required, read-only.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `language`: `string`, required.
    pub language: Option<String>,
    /// `header`: `string`.
    pub header: Option<String>,
    /// `footer`: `string`.
    pub footer: Option<String>,
    /// `questionGroups`: `array of SurveyQuestionGroup`.
    #[doc(alias = "questionGroups")]
    pub question_groups: Option<Vec<SurveyQuestionGroup>>,
    /// `publishedVersions`: `DomainEntityListingSurveyForm`, read-only.
    #[doc(alias = "publishedVersions")]
    pub published_versions: Option<Box<DomainEntityListingSurveyForm>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SurveyForm "SurveyForm" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
        published: bool = "published" with_published,
        disabled: bool = "disabled" with_disabled,
        context_id: String = "contextId" with_context_id required read_only,
        language: String = "language" with_language required,
        header: String = "header" with_header,
        footer: String = "footer" with_footer,
        question_groups: Vec<SurveyQuestionGroup> = "questionGroups" with_question_groups,
        published_versions: Box<DomainEntityListingSurveyForm> = "publishedVersions" with_published_versions read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
