// @generated from the schema "MediaIceStatistics"; changes made here are lost at the next generation

/// The schema `MediaIceStatistics`.
#[repr(C)]
pub struct MediaIceStatistics {
    /// `selectedPairs`: `array of MediaIceSelectedPair`.
    #[doc(alias = "selectedPairs")]
    pub selected_pairs: ::std::option::Option<
        ::std::vec::Vec<crate::MediaIceSelectedPair>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaIceStatistics "MediaIceStatistics" 1 {
    (
        selected_pairs: ::std::vec::Vec<crate::MediaIceSelectedPair> = "selectedPairs" 0 with_selected_pairs,
    )
});
