// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeStateRequest"; changes made here are lost at the next generation

use crate::AdminBulkUpdateAlternativeShiftTradeState;
use crate::runtime::Extra;

/// The schema `AdminBulkUpdateAlternativeShiftTradeStateRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdminBulkUpdateAlternativeShiftTradeStateRequest {
    /// `entities`: `array of AdminBulkUpdateAlternativeShiftTradeState`.
    pub entities: Option<Vec<AdminBulkUpdateAlternativeShiftTradeState>>,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeStateRequest "AdminBulkUpdateAlternativeShiftTradeStateRequest" 2 {
    (
        entities: Vec<AdminBulkUpdateAlternativeShiftTradeState> = "entities" with_entities,
        management_unit_id: String = "managementUnitId" with_management_unit_id required,
    )
});
