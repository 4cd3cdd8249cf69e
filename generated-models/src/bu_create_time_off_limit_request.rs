// @generated from the schema "BuCreateTimeOffLimitRequest"; changes made here are lost at the next generation

/// The schema `BuCreateTimeOffLimitRequest`.
pub struct BuCreateTimeOffLimitRequest {
    /// `staffingGroupId`: `string`.
    #[doc(alias = "staffingGroupId")]
    pub staffing_group_id: ::std::option::Option<::std::string::String>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuCreateTimeOffLimitRequest {
    const EMPTY: Self = Self {
        staffing_group_id: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuCreateTimeOffLimitRequest = &<BuCreateTimeOffLimitRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuCreateTimeOffLimitRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("staffingGroupId", "staffing_group_id", 0),
            ("managementUnitId", "management_unit_id", 0),
        ],
        fields: &[&E.staffing_group_id, &E.management_unit_id],
    }
};

crate::runtime::model!(BuCreateTimeOffLimitRequest);

crate::runtime::setters!(BuCreateTimeOffLimitRequest {
    with_staffing_group_id: staffing_group_id: ::std::string::String,
    with_management_unit_id: management_unit_id: ::std::string::String,
});
