// @generated from the schema "ConversationSocialExpressionEventTopicDivisionEntityRef"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `ConversationSocialExpressionEventTopicDivisionEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicDivisionEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `dateDivisionUpdated`: `string (date-time)`.
    #[doc(alias = "dateDivisionUpdated")]
    pub date_division_updated: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicDivisionEntityRef "ConversationSocialExpressionEventTopicDivisionEntityRef" 3 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
        date_division_updated: DateTime = "dateDivisionUpdated" with_date_division_updated,
    )
});
