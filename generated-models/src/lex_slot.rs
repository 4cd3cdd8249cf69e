// @generated from the schema "LexSlot"; changes made here are lost at the next generation

/// The schema `LexSlot`.
#[repr(C)]
pub struct LexSlot {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LexSlot "LexSlot" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        r#type: ::std::string::String = "type" 1 with_type,
        priority: i32 = "priority" 0 with_priority,
    )
});
