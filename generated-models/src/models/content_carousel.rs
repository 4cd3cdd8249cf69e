// @generated from the schema "ContentCarousel"; changes made here are lost at the next generation

use crate::ContentCard;
use crate::runtime::Extra;

/// The schema `ContentCarousel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentCarousel {
    /// `cards`: `array of ContentCard`, required.
    pub cards: Option<Vec<ContentCard>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentCarousel "ContentCarousel" 1 {
    (
        cards: Vec<ContentCard> = "cards" with_cards required,
    )
});
