// @generated from the schema "AnswerOption"; changes made here are lost at the next generation

use crate::AssistanceCondition;
use crate::runtime::Extra;

/// The schema `AnswerOption`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnswerOption {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `value`: `integer (int32)`.
    pub value: Option<i32>,
    /// `assistanceConditions`: `array of AssistanceCondition`.
    #[doc(alias = "assistanceConditions")]
    pub assistance_conditions: Option<Vec<AssistanceCondition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnswerOption "AnswerOption" 4 {
    (
        id: String = "id" with_id,
        text: String = "text" with_text,
        value: i32 = "value" with_value,
        assistance_conditions: Vec<AssistanceCondition> = "assistanceConditions" with_assistance_conditions,
    )
});
