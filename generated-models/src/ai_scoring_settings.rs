// @generated from the schema "AiScoringSettings"; changes made here are lost at the next generation

/// The schema `AiScoringSettings`.
#[repr(C)]
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

crate::runtime::model!(AiScoringSettings "AiScoringSettings" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        question_group_settings: ::std::vec::Vec<crate::QuestionGroupSettings> = "questionGroupSettings" 0 with_question_group_settings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
