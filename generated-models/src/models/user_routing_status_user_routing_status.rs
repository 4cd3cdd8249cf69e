// @generated from the schema "UserRoutingStatusUserRoutingStatus"; changes made here are lost at the next generation

use crate::{UserRoutingStatusErrorInfo, UserRoutingStatusRoutingStatus};
use crate::runtime::Extra;

/// The schema `UserRoutingStatusUserRoutingStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRoutingStatusUserRoutingStatus {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `routingStatus`: `UserRoutingStatusRoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Box<UserRoutingStatusRoutingStatus>>,
    /// `errorInfo`: `UserRoutingStatusErrorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Box<UserRoutingStatusErrorInfo>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRoutingStatusUserRoutingStatus "UserRoutingStatusUserRoutingStatus" 3 {
    (
        id: String = "id" with_id,
        routing_status: Box<UserRoutingStatusRoutingStatus> = "routingStatus" with_routing_status,
        error_info: Box<UserRoutingStatusErrorInfo> = "errorInfo" with_error_info,
    )
});
