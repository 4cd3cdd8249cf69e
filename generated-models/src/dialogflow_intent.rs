// @generated from the schema "DialogflowIntent"; changes made here are lost at the next generation

/// The schema `DialogflowIntent`.
#[repr(C)]
pub struct DialogflowIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `parameters`: `map of DialogflowParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::DialogflowParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialogflowIntent "DialogflowIntent" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        parameters: ::std::collections::BTreeMap<::std::string::String, crate::DialogflowParameter> = "parameters" 1 with_parameters,
    )
});
