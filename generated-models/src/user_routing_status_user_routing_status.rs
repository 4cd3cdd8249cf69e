// @generated from the schema "UserRoutingStatusUserRoutingStatus"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusUserRoutingStatus`.
pub struct UserRoutingStatusUserRoutingStatus {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `UserRoutingStatusRoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<
        ::std::boxed::Box<crate::UserRoutingStatusRoutingStatus>,
    >,
    /// `errorInfo`: `UserRoutingStatusErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<
        ::std::boxed::Box<crate::UserRoutingStatusErrorInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingStatusUserRoutingStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingStatusUserRoutingStatus = &<UserRoutingStatusUserRoutingStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingStatusUserRoutingStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("routingStatus", "routing_status", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[&E.id, &E.routing_status, &E.error_info],
    }
};

crate::runtime::model!(UserRoutingStatusUserRoutingStatus);

crate::runtime::setters!(UserRoutingStatusUserRoutingStatus {
    with_id: id: ::std::string::String,
    with_routing_status: routing_status: ::std::boxed::Box<crate::UserRoutingStatusRoutingStatus>,
    with_error_info: error_info: ::std::boxed::Box<crate::UserRoutingStatusErrorInfo>,
});
