// @generated from the schema "QueueUserEventTopicUserReference"; changes made here are lost at the next generation

/// The schema `QueueUserEventTopicUserReference`.
#[repr(C)]
pub struct QueueUserEventTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueUserEventTopicUserReference "QueueUserEventTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
