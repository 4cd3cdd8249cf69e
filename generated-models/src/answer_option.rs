// @generated from the schema "AnswerOption"; changes made here are lost at the next generation

/// The schema `AnswerOption`.
#[repr(C)]
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

crate::runtime::model!(AnswerOption "AnswerOption" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        text: ::std::string::String = "text" 0 with_text,
        value: i32 = "value" 0 with_value,
        assistance_conditions: ::std::vec::Vec<crate::AssistanceCondition> = "assistanceConditions" 0 with_assistance_conditions,
    )
});
