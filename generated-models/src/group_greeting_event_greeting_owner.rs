// @generated from the schema "GroupGreetingEventGreetingOwner"; changes made here are lost at the next generation

/// The schema `GroupGreetingEventGreetingOwner`.
#[repr(C)]
pub struct GroupGreetingEventGreetingOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GroupGreetingEventGreetingOwner "GroupGreetingEventGreetingOwner" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
