// @generated from the schema "SentimentFeedbackEntityListing"; changes made here are lost at the next generation

/// The schema `SentimentFeedbackEntityListing`.
#[repr(C)]
pub struct SentimentFeedbackEntityListing {
    /// `entities`: `array of SentimentFeedback`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::SentimentFeedback>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SentimentFeedbackEntityListing "SentimentFeedbackEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::SentimentFeedback> = "entities" 0 with_entities,
    )
});
