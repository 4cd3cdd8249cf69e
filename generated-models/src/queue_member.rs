// @generated from the schema "QueueMember"; changes made here are lost at the next generation

/// The schema `QueueMember`.
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

impl crate::runtime::Model for QueueMember {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        ring_number: ::std::option::Option::None,
        joined: ::std::option::Option::None,
        member_by: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueMember = &<QueueMember as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueMember",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("user", "user", 0),
            ("ringNumber", "ring_number", 0),
            ("joined", "joined", 0),
            ("memberBy", "member_by", 0),
            ("routingStatus", "routing_status", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.ring_number,
            &E.joined,
            &E.member_by,
            &E.routing_status,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(QueueMember);

crate::runtime::setters!(QueueMember {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_ring_number: ring_number: i32,
    with_joined: joined: bool,
    with_member_by: member_by: ::std::string::String,
    with_routing_status: routing_status: ::std::boxed::Box<crate::RoutingStatus>,
    with_self_uri: self_uri: ::std::string::String,
});
