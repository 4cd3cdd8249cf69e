// @generated from the schema "ConversationSocialExpressionEventTopicJourneyCustomer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationSocialExpressionEventTopicJourneyCustomer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyCustomer "ConversationSocialExpressionEventTopicJourneyCustomer" 2 {
    (
        id: String = "id" with_id,
        id_type: String = "idType" with_id_type,
    )
});
