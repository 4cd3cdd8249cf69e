// @generated from the schema "FlowPathsFlowFilter"; changes made here are lost at the next generation

/// The schema `FlowPathsFlowFilter`.
#[repr(C)]
pub struct FlowPathsFlowFilter {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowPathsFlowFilter "FlowPathsFlowFilter" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
