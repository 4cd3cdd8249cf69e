// @generated from the schema "QueueMember"; changes made here are lost at the next generation

/// The schema `QueueMember`.
#[repr(C)]
pub struct QueueMember {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `ringNumber`: `integer (int32)`.
    #[doc(alias = "ringNumber")]
    pub ring_number: ::std::option::Option<i32>,
    /// `joined`: `boolean`.
    pub joined: ::std::option::Option<bool>,
    /// `memberBy`: `string`.
    #[doc(alias = "memberBy")]
    pub member_by: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `RoutingStatus`.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<::std::boxed::Box<crate::RoutingStatus>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueMember "QueueMember" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        ring_number: i32 = "ringNumber" 0 with_ring_number,
        joined: bool = "joined" 0 with_joined,
        member_by: ::std::string::String = "memberBy" 0 with_member_by,
        routing_status: ::std::boxed::Box<crate::RoutingStatus> = "routingStatus" 0 with_routing_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
