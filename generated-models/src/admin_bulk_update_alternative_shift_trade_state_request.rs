// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeStateRequest"; changes made here are lost at the next generation

/// The schema `AdminBulkUpdateAlternativeShiftTradeStateRequest`.
#[repr(C)]
pub struct AdminBulkUpdateAlternativeShiftTradeStateRequest {
    /// `entities`: `array of AdminBulkUpdateAlternativeShiftTradeState`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AdminBulkUpdateAlternativeShiftTradeState>,
    >,
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeStateRequest "AdminBulkUpdateAlternativeShiftTradeStateRequest" 2 {
    (
        entities: ::std::vec::Vec<crate::AdminBulkUpdateAlternativeShiftTradeState> = "entities" 0 with_entities,
        management_unit_id: ::std::string::String = "managementUnitId" 1 with_management_unit_id,
    )
});
