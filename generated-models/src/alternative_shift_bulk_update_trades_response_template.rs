// @generated from the schema "AlternativeShiftBulkUpdateTradesResponseTemplate"; changes made here are lost at the next generation

/// The schema `AlternativeShiftBulkUpdateTradesResponseTemplate`.
#[repr(C)]
pub struct AlternativeShiftBulkUpdateTradesResponseTemplate {
    /// `entities`: `array of AlternativeShiftTradeBulkUpdateTemplateItem`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AlternativeShiftTradeBulkUpdateTemplateItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftBulkUpdateTradesResponseTemplate "AlternativeShiftBulkUpdateTradesResponseTemplate" 1 {
    (
        entities: ::std::vec::Vec<crate::AlternativeShiftTradeBulkUpdateTemplateItem> = "entities" 0 with_entities,
    )
});
