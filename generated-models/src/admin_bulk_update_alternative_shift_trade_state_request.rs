// @generated from the schema "AdminBulkUpdateAlternativeShiftTradeStateRequest"; changes made here are lost at the next generation

/// The schema `AdminBulkUpdateAlternativeShiftTradeStateRequest`.
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

impl crate::runtime::Model for AdminBulkUpdateAlternativeShiftTradeStateRequest {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdminBulkUpdateAlternativeShiftTradeStateRequest = &<AdminBulkUpdateAlternativeShiftTradeStateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdminBulkUpdateAlternativeShiftTradeStateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 0),
            ("managementUnitId", "management_unit_id", 1),
        ],
        fields: &[&E.entities, &E.management_unit_id],
    }
};

crate::runtime::model!(AdminBulkUpdateAlternativeShiftTradeStateRequest);

crate::runtime::setters!(AdminBulkUpdateAlternativeShiftTradeStateRequest {
    with_entities: entities: ::std::vec::Vec<crate::AdminBulkUpdateAlternativeShiftTradeState>,
    with_management_unit_id: management_unit_id: ::std::string::String,
});
