// @generated from the schema "WorkitemOnCreateRuleCreate"; changes made here are lost at the next generation

/// The schema `WorkitemOnCreateRuleCreate`.
#[repr(C)]
pub struct WorkitemOnCreateRuleCreate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemOnCreateRuleCreate "WorkitemOnCreateRuleCreate" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
