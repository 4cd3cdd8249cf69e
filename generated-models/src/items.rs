// @generated from the schema "Items"; changes made here are lost at the next generation

/// The schema `Items`.
#[repr(C)]
pub struct Items {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `pattern`: `string`.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Items "Items" 2 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        pattern: ::std::string::String = "pattern" 0 with_pattern,
    )
});
