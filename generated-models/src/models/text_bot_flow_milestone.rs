// @generated from the schema "TextBotFlowMilestone"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `TextBotFlowMilestone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotFlowMilestone {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `dateReached`: `string (date-time)`, required.
    #[doc(alias = "dateReached")]
    pub date_reached: Option<DateTime>,
    /// `sequence`: `integer (int64)`, required.
    pub sequence: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotFlowMilestone "TextBotFlowMilestone" 3 {
    (
        id: String = "id" with_id required,
        date_reached: DateTime = "dateReached" with_date_reached required,
        sequence: i64 = "sequence" with_sequence required,
    )
});
