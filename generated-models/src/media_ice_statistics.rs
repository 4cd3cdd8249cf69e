// @generated from the schema "MediaIceStatistics"; changes made here are lost at the next generation

/// The schema `MediaIceStatistics`.
pub struct MediaIceStatistics {
    /// `selectedPairs`: `array of MediaIceSelectedPair`.
    #[doc(alias = "selectedPairs")]
    pub selected_pairs: ::std::option::Option<
        ::std::vec::Vec<crate::MediaIceSelectedPair>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaIceStatistics {
    const EMPTY: Self = Self {
        selected_pairs: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaIceStatistics = &<MediaIceStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaIceStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[("selectedPairs", "selected_pairs", 0)],
        fields: &[&E.selected_pairs],
    }
};

crate::runtime::model!(MediaIceStatistics);

crate::runtime::setters!(MediaIceStatistics {
    with_selected_pairs: selected_pairs: ::std::vec::Vec<crate::MediaIceSelectedPair>,
});
