// @generated from the schema "WorkitemOnCreateRuleUpdate"; changes made here are lost at the next generation

/// The schema `WorkitemOnCreateRuleUpdate`.
#[repr(C)]
pub struct WorkitemOnCreateRuleUpdate {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnCreateRuleUpdate "WorkitemOnCreateRuleUpdate" 1 {
    (
        name: ::std::string::String = "name" 0 with_name,
    )
});
