// @generated from the schema "QueueUserEventTopicQueueMember"; changes made here are lost at the next generation

/// The schema `QueueUserEventTopicQueueMember`.
pub struct QueueUserEventTopicQueueMember {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `QueueUserEventTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::QueueUserEventTopicUserReference>,
    >,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `joined`: `boolean`.
    pub joined: ::std::option::Option<bool>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueUserEventTopicQueueMember {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        joined: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueUserEventTopicQueueMember = &<QueueUserEventTopicQueueMember as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueUserEventTopicQueueMember",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("user", "user", 0),
            ("queueId", "queue_id", 0),
            ("joined", "joined", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.id, &E.user, &E.queue_id, &E.joined, &E.additional_properties],
    }
};

crate::runtime::model!(QueueUserEventTopicQueueMember);

crate::runtime::setters!(QueueUserEventTopicQueueMember {
    with_id: id: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::QueueUserEventTopicUserReference>,
    with_queue_id: queue_id: ::std::string::String,
    with_joined: joined: bool,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
