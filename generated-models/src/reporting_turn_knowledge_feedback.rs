// @generated from the schema "ReportingTurnKnowledgeFeedback"; changes made here are lost at the next generation

/// The schema `ReportingTurnKnowledgeFeedback`.
pub struct ReportingTurnKnowledgeFeedback {
    /// `searchId`: `string`.
    #[doc(alias = "searchId")]
    pub search_id: ::std::option::Option<::std::string::String>,
    /// `rating`: `integer (int32)`.
    pub rating: ::std::option::Option<i32>,
    /// `documents`: `array of ReportingTurnKnowledgeDocument`.
    pub documents: ::std::option::Option<
        ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ReportingTurnKnowledgeFeedback {
    const EMPTY: Self = Self {
        search_id: ::std::option::Option::None,
        rating: ::std::option::Option::None,
        documents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReportingTurnKnowledgeFeedback = &<ReportingTurnKnowledgeFeedback as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReportingTurnKnowledgeFeedback",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("searchId", "search_id", 0),
            ("rating", "rating", 0),
            ("documents", "documents", 0),
        ],
        fields: &[&E.search_id, &E.rating, &E.documents],
    }
};

crate::runtime::model!(ReportingTurnKnowledgeFeedback);

crate::runtime::setters!(ReportingTurnKnowledgeFeedback {
    with_search_id: search_id: ::std::string::String,
    with_rating: rating: i32,
    with_documents: documents: ::std::vec::Vec<crate::ReportingTurnKnowledgeDocument>,
});
