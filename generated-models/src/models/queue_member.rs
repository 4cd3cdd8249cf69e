// @generated from the schema "QueueMember"; changes made here are lost at the next generation

use crate::{RoutingStatus, User};
use crate::runtime::Extra;

/// The schema `QueueMember`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueMember {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `ringNumber`: `integer (int32)`.
    #[doc(alias = "ringNumber")]
    pub ring_number: Option<i32>,
    /// `joined`: `boolean`.
    pub joined: Option<bool>,
    /// `memberBy`: `string`.
    #[doc(alias = "memberBy")]
    pub member_by: Option<String>,
    /// `routingStatus`: `RoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Box<RoutingStatus>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueMember "QueueMember" 8 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        user: Box<User> = "user" with_user,
        ring_number: i32 = "ringNumber" with_ring_number,
        joined: bool = "joined" with_joined,
        member_by: String = "memberBy" with_member_by,
        routing_status: Box<RoutingStatus> = "routingStatus" with_routing_status,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
