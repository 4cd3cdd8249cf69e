// @generated from the schema "Destination"; changes made here are lost at the next generation

/// The schema `Destination`.
#[repr(C)]
pub struct Destination {
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Destination "Destination" 4 {
    (
        address: ::std::string::String = "address" 0 with_address,
        name: ::std::string::String = "name" 0 with_name,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
    )
});
