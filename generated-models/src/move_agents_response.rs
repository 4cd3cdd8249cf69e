// @generated from the schema "MoveAgentsResponse"; changes made here are lost at the next generation

/// The schema `MoveAgentsResponse`.
pub struct MoveAgentsResponse {
    /// `requestingUser`: `UserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `destinationManagementUnit`: `ManagementUnitReference`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `results`: `array of MoveAgentResponse`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::MoveAgentResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MoveAgentsResponse {
    const EMPTY: Self = Self {
        requesting_user: ::std::option::Option::None,
        destination_management_unit: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MoveAgentsResponse = &<MoveAgentsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MoveAgentsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestingUser", "requesting_user", 0),
            ("destinationManagementUnit", "destination_management_unit", 0),
            ("results", "results", 0),
        ],
        fields: &[&E.requesting_user, &E.destination_management_unit, &E.results],
    }
};

crate::runtime::model!(MoveAgentsResponse);

crate::runtime::setters!(MoveAgentsResponse {
    with_requesting_user: requesting_user: ::std::boxed::Box<crate::UserReference>,
    with_destination_management_unit: destination_management_unit: ::std::boxed::Box<crate::ManagementUnitReference>,
    with_results: results: ::std::vec::Vec<crate::MoveAgentResponse>,
});
