// @generated from the schema "UnansweredGroup"; changes made here are lost at the next generation

use crate::{
    KnowledgeGroupStatistics, UnansweredGroupSuggestedDocument, UnansweredPhraseGroup,
};
use crate::runtime::Extra;

/// The schema `UnansweredGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredGroup {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `label`: `string`.
    pub label: Option<String>,
    /// `phraseGroups`: `array of UnansweredPhraseGroup`.
    #[doc(alias = "phraseGroups")]
    pub phrase_groups: Option<Vec<UnansweredPhraseGroup>>,
    /// `suggestedDocuments`: `array of UnansweredGroupSuggestedDocument`.
    #[doc(alias = "suggestedDocuments")]
    pub suggested_documents: Option<Vec<UnansweredGroupSuggestedDocument>>,
    /// `statistics`: `KnowledgeGroupStatistics`.
    pub statistics: Option<Box<KnowledgeGroupStatistics>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredGroup "UnansweredGroup" 6 {
    (
        id: String = "id" with_id read_only,
        label: String = "label" with_label,
        phrase_groups: Vec<UnansweredPhraseGroup> = "phraseGroups" with_phrase_groups,
        suggested_documents: Vec<UnansweredGroupSuggestedDocument> = "suggestedDocuments" with_suggested_documents,
        statistics: Box<KnowledgeGroupStatistics> = "statistics" with_statistics,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
