// @generated from the schema "SurveyQuestionGroupScore"; changes made here are lost at the next generation

/// The schema `SurveyQuestionGroupScore`.
pub struct SurveyQuestionGroupScore {
    /// `questionGroupId`: `string`.
    #[doc(alias = "questionGroupId")]
    pub question_group_id: ::std::option::Option<::std::string::String>,
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `maxTotalScore`: `number (float)`.
    #[doc(alias = "maxTotalScore")]
    pub max_total_score: ::std::option::Option<f64>,
    /// `markedNA`: `boolean`.
    #[doc(alias = "markedNA")]
    pub marked_na: ::std::option::Option<bool>,
    /// `systemMarkedNA`: `boolean`.
    #[doc(alias = "systemMarkedNA")]
    pub system_marked_na: ::std::option::Option<bool>,
    /// `questionScores`: `array of SurveyQuestionScore`.
    #[doc(alias = "questionScores")]
    pub question_scores: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyQuestionScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyQuestionGroupScore {
    const EMPTY: Self = Self {
        question_group_id: ::std::option::Option::None,
        total_score: ::std::option::Option::None,
        max_total_score: ::std::option::Option::None,
        marked_na: ::std::option::Option::None,
        system_marked_na: ::std::option::Option::None,
        question_scores: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyQuestionGroupScore = &<SurveyQuestionGroupScore as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyQuestionGroupScore",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("questionGroupId", "question_group_id", 0),
            ("totalScore", "total_score", 0),
            ("maxTotalScore", "max_total_score", 0),
            ("markedNA", "marked_na", 0),
            ("systemMarkedNA", "system_marked_na", 0),
            ("questionScores", "question_scores", 0),
        ],
        fields: &[
            &E.question_group_id,
            &E.total_score,
            &E.max_total_score,
            &E.marked_na,
            &E.system_marked_na,
            &E.question_scores,
        ],
    }
};

crate::runtime::model!(SurveyQuestionGroupScore);

crate::runtime::setters!(SurveyQuestionGroupScore {
    with_question_group_id: question_group_id: ::std::string::String,
    with_total_score: total_score: f64,
    with_max_total_score: max_total_score: f64,
    with_marked_na: marked_na: bool,
    with_system_marked_na: system_marked_na: bool,
    with_question_scores: question_scores: ::std::vec::Vec<crate::SurveyQuestionScore>,
});
