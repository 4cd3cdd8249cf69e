// @generated from the schema "DialogflowProject"; changes made here are lost at the next generation

/// The schema `DialogflowProject`.
#[repr(C)]
pub struct DialogflowProject {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialogflowProject "DialogflowProject" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
