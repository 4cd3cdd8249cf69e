// @generated from the schema "ConversationContentCarousel"; changes made here are lost at the next generation

/// The schema `ConversationContentCarousel`.
#[repr(C)]
pub struct ConversationContentCarousel {
    /// `cards`: `array of ConversationContentCard`, required.
    pub cards: ::std::option::Option<::std::vec::Vec<crate::ConversationContentCard>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentCarousel "ConversationContentCarousel" 1 {
    (
        cards: ::std::vec::Vec<crate::ConversationContentCard> = "cards" 1 with_cards,
    )
});
