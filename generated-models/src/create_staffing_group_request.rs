// @generated from the schema "CreateStaffingGroupRequest"; changes made here are lost at the next generation

/// The schema `CreateStaffingGroupRequest`.
pub struct CreateStaffingGroupRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitId`: `string`.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateStaffingGroupRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        management_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateStaffingGroupRequest = &<CreateStaffingGroupRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateStaffingGroupRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("userIds", "user_ids", 0),
            ("managementUnitId", "management_unit_id", 0),
        ],
        fields: &[&E.name, &E.user_ids, &E.management_unit_id],
    }
};

crate::runtime::model!(CreateStaffingGroupRequest);

crate::runtime::setters!(CreateStaffingGroupRequest {
    with_name: name: ::std::string::String,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_management_unit_id: management_unit_id: ::std::string::String,
});
