// @generated from the schema "Subscription"; changes made here are lost at the next generation

/// The schema `Subscription`.
#[repr(C)]
pub struct Subscription {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `topic`: `string`.
    pub topic: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Subscription "Subscription" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        topic: ::std::string::String = "topic" 0 with_topic,
    )
});
