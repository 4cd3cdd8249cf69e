// @generated from the schema "TextBotFlowMilestone"; changes made here are lost at the next generation

/// The schema `TextBotFlowMilestone`.
#[repr(C)]
pub struct TextBotFlowMilestone {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateReached`: `string (date-time)`, required.
    #[doc(alias = "dateReached")]
    pub date_reached: ::std::option::Option<crate::runtime::DateTime>,
    /// `sequence`: `integer (int64)`, required.
    pub sequence: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotFlowMilestone "TextBotFlowMilestone" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        date_reached: crate::runtime::DateTime = "dateReached" 1 with_date_reached,
        sequence: i64 = "sequence" 1 with_sequence,
    )
});
