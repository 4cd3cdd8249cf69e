// @generated from the schema "MediaIceStatistics"; changes made here are lost at the next generation

use crate::MediaIceSelectedPair;
use crate::runtime::Extra;

/// The schema `MediaIceStatistics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaIceStatistics {
    /// `selectedPairs`: `array of MediaIceSelectedPair`.
    #[doc(alias = "selectedPairs")]
    pub selected_pairs: Option<Vec<MediaIceSelectedPair>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaIceStatistics "MediaIceStatistics" 1 {
    (
        selected_pairs: Vec<MediaIceSelectedPair> = "selectedPairs" with_selected_pairs,
    )
});
