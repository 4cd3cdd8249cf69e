// @generated from the schema "AnswerOption"; changes made here are lost at the next generation

/// The schema `AnswerOption`.
pub struct AnswerOption {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `value`: `integer (int32)`.
    pub value: ::std::option::Option<i32>,
    /// `assistanceConditions`: `array of AssistanceCondition`.
    #[doc(alias = "assistanceConditions")]
    pub assistance_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::AssistanceCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnswerOption {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        value: ::std::option::Option::None,
        assistance_conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnswerOption = &<AnswerOption as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnswerOption",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("text", "text", 0),
            ("value", "value", 0),
            ("assistanceConditions", "assistance_conditions", 0),
        ],
        fields: &[&E.id, &E.text, &E.value, &E.assistance_conditions],
    }
};

crate::runtime::model!(AnswerOption);

crate::runtime::setters!(AnswerOption {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_value: value: i32,
    with_assistance_conditions: assistance_conditions: ::std::vec::Vec<crate::AssistanceCondition>,
});
