// @generated from the schema "UserRoutingStatusUserRoutingStatus"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusUserRoutingStatus`.
#[repr(C)]
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

crate::runtime::model!(UserRoutingStatusUserRoutingStatus "UserRoutingStatusUserRoutingStatus" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        routing_status: ::std::boxed::Box<crate::UserRoutingStatusRoutingStatus> = "routingStatus" 0 with_routing_status,
        error_info: ::std::boxed::Box<crate::UserRoutingStatusErrorInfo> = "errorInfo" 0 with_error_info,
    )
});
