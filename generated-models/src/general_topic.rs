// @generated from the schema "GeneralTopic"; changes made here are lost at the next generation

/// The schema `GeneralTopic`.
#[repr(C)]
pub struct GeneralTopic {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GeneralTopic "GeneralTopic" 1 {
    (
        name: ::std::string::String = "name" 0 with_name,
    )
});
