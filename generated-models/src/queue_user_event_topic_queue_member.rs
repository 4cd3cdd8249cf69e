// @generated from the schema "QueueUserEventTopicQueueMember"; changes made here are lost at the next generation

/// The schema `QueueUserEventTopicQueueMember`.
#[repr(C)]
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

crate::runtime::model!(QueueUserEventTopicQueueMember "QueueUserEventTopicQueueMember" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user: ::std::boxed::Box<crate::QueueUserEventTopicUserReference> = "user" 0 with_user,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        joined: bool = "joined" 0 with_joined,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});
