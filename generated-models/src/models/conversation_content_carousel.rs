// @generated from the schema "ConversationContentCarousel"; changes made here are lost at the next generation

use crate::ConversationContentCard;
use crate::runtime::Extra;

/// The schema `ConversationContentCarousel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentCarousel {
    /// `cards`: `array of ConversationContentCard`, required.
    pub cards: Option<Vec<ConversationContentCard>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentCarousel "ConversationContentCarousel" 1 {
    (
        cards: Vec<ConversationContentCard> = "cards" with_cards required,
    )
});
