// @generated from the schema "ContentCarousel"; changes made here are lost at the next generation

/// The schema `ContentCarousel`.
pub struct ContentCarousel {
    /// `cards`: `array of ContentCard`, required.
    pub cards: ::std::option::Option<::std::vec::Vec<crate::ContentCard>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentCarousel {
    const EMPTY: Self = Self {
        cards: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentCarousel = &<ContentCarousel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentCarousel",
        empty: E,
        extra: &E.extra,
        properties: &[("cards", "cards", 1)],
        fields: &[&E.cards],
    }
};

crate::runtime::model!(ContentCarousel);

crate::runtime::setters!(ContentCarousel {
    with_cards: cards: ::std::vec::Vec<crate::ContentCard>,
});
