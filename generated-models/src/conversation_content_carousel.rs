// @generated from the schema "ConversationContentCarousel"; changes made here are lost at the next generation

/// The schema `ConversationContentCarousel`.
pub struct ConversationContentCarousel {
    /// `cards`: `array of ConversationContentCard`, required.
    pub cards: ::std::option::Option<::std::vec::Vec<crate::ConversationContentCard>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentCarousel {
    const EMPTY: Self = Self {
        cards: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentCarousel = &<ConversationContentCarousel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentCarousel",
        empty: E,
        extra: &E.extra,
        properties: &[("cards", "cards", 1)],
        fields: &[&E.cards],
    }
};

crate::runtime::model!(ConversationContentCarousel);

crate::runtime::setters!(ConversationContentCarousel {
    with_cards: cards: ::std::vec::Vec<crate::ConversationContentCard>,
});
