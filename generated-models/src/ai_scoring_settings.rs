// @generated from the schema "AiScoringSettings"; changes made here are lost at the next generation

/// The schema `AiScoringSettings`.
pub struct AiScoringSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `questionGroupSettings`: `array of QuestionGroupSettings`.
    #[doc(alias = "questionGroupSettings")]
    pub question_group_settings: ::std::option::Option<
        ::std::vec::Vec<crate::QuestionGroupSettings>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AiScoringSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        question_group_settings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AiScoringSettings = &<AiScoringSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AiScoringSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("questionGroupSettings", "question_group_settings", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.question_group_settings, &E.self_uri],
    }
};

crate::runtime::model!(AiScoringSettings);

crate::runtime::setters!(AiScoringSettings {
    with_id: id: ::std::string::String,
    with_question_group_settings: question_group_settings: ::std::vec::Vec<crate::QuestionGroupSettings>,
    with_self_uri: self_uri: ::std::string::String,
});
