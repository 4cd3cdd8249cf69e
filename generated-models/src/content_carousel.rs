// @generated from the schema "ContentCarousel"; changes made here are lost at the next generation

/// The schema `ContentCarousel`.
#[repr(C)]
pub struct ContentCarousel {
    /// `cards`: `array of ContentCard`, required.
    pub cards: ::std::option::Option<::std::vec::Vec<crate::ContentCard>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentCarousel "ContentCarousel" 1 {
    (
        cards: ::std::vec::Vec<crate::ContentCard> = "cards" 1 with_cards,
    )
});
