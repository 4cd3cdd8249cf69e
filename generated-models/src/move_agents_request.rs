// @generated from the schema "MoveAgentsRequest"; changes made here are lost at the next generation

/// The schema `MoveAgentsRequest`.
pub struct MoveAgentsRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `destinationManagementUnitId`: `string`.
    #[doc(alias = "destinationManagementUnitId")]
    pub destination_management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MoveAgentsRequest {
    const EMPTY: Self = Self {
        user_ids: ::std::option::Option::None,
        destination_management_unit_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MoveAgentsRequest = &<MoveAgentsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MoveAgentsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userIds", "user_ids", 1),
            ("destinationManagementUnitId", "destination_management_unit_id", 0),
        ],
        fields: &[&E.user_ids, &E.destination_management_unit_id],
    }
};

crate::runtime::model!(MoveAgentsRequest);

crate::runtime::setters!(MoveAgentsRequest {
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_destination_management_unit_id: destination_management_unit_id: ::std::string::String,
});
