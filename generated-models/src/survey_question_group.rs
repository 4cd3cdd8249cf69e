// @generated from the schema "SurveyQuestionGroup"; changes made here are lost at the next generation

/// The schema `SurveyQuestionGroup`.
pub struct SurveyQuestionGroup {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: ::std::option::Option<bool>,
    /// `questions`: `array of SurveyQuestion`.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::SurveyQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyQuestionGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        na_enabled: ::std::option::Option::None,
        questions: ::std::option::Option::None,
        visibility_condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyQuestionGroup = &<SurveyQuestionGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyQuestionGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("naEnabled", "na_enabled", 0),
            ("questions", "questions", 0),
            ("visibilityCondition", "visibility_condition", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.r#type,
            &E.na_enabled,
            &E.questions,
            &E.visibility_condition,
        ],
    }
};

crate::runtime::model!(SurveyQuestionGroup);

crate::runtime::setters!(SurveyQuestionGroup {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_na_enabled: na_enabled: bool,
    with_questions: questions: ::std::vec::Vec<crate::SurveyQuestion>,
    with_visibility_condition: visibility_condition: ::std::boxed::Box<crate::VisibilityCondition>,
});
