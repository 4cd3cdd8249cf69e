// @generated from the schema "UserGreetingEventGreetingOwner"; changes made here are lost at the next generation

/// The schema `UserGreetingEventGreetingOwner`.
#[repr(C)]
pub struct UserGreetingEventGreetingOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserGreetingEventGreetingOwner "UserGreetingEventGreetingOwner" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
