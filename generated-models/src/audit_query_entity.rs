// @generated from the schema "AuditQueryEntity"; changes made here are lost at the next generation

/// The schema `AuditQueryEntity`.
#[repr(C)]
pub struct AuditQueryEntity {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `actions`: `array of string`.
    pub actions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuditQueryEntity "AuditQueryEntity" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        actions: ::std::vec::Vec<::std::string::String> = "actions" 0 with_actions,
    )
});
