// @generated from the schema "SurveyScoringSet"; changes made here are lost at the next generation

/// The schema `SurveyScoringSet`.
pub struct SurveyScoringSet {
    /// `totalScore`: `number (float)`.
    #[doc(alias = "totalScore")]
    pub total_score: ::std::option::Option<f64>,
    /// `npsScore`: `integer (int32)`.
    #[doc(alias = "npsScore")]
    pub nps_score: ::std::option::Option<i32>,
    /// `questionGroupScores`: `array of SurveyQuestionGroupScore`.
    #[doc(alias = "questionGroupScores")]
    pub question_group_scores: ::std::option::Option<
        ::std::vec::Vec<crate::SurveyQuestionGroupScore>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyScoringSet {
    const EMPTY: Self = Self {
        total_score: ::std::option::Option::None,
        nps_score: ::std::option::Option::None,
        question_group_scores: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyScoringSet = &<SurveyScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("totalScore", "total_score", 0),
            ("npsScore", "nps_score", 0),
            ("questionGroupScores", "question_group_scores", 0),
        ],
        fields: &[&E.total_score, &E.nps_score, &E.question_group_scores],
    }
};

crate::runtime::model!(SurveyScoringSet);

crate::runtime::setters!(SurveyScoringSet {
    with_total_score: total_score: f64,
    with_nps_score: nps_score: i32,
    with_question_group_scores: question_group_scores: ::std::vec::Vec<crate::SurveyQuestionGroupScore>,
});
