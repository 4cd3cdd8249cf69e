// @generated from the schema "SentimentFeedbackEntityListing"; changes made here are lost at the next generation

/// The schema `SentimentFeedbackEntityListing`.
pub struct SentimentFeedbackEntityListing {
    /// `entities`: `array of SentimentFeedback`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SentimentFeedback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SentimentFeedbackEntityListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SentimentFeedbackEntityListing = &<SentimentFeedbackEntityListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SentimentFeedbackEntityListing",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SentimentFeedbackEntityListing);

crate::runtime::setters!(SentimentFeedbackEntityListing {
    with_entities: entities: ::std::vec::Vec<crate::SentimentFeedback>,
});
