// @generated from the schema "FlowOutcome"; changes made here are lost at the next generation

/// The schema `FlowOutcome`.
#[repr(C)]
pub struct FlowOutcome {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `currentOperation`: `Operation`.
    #[doc(alias = "currentOperation")]
    pub current_operation: ::std::option::Option<::std::boxed::Box<crate::Operation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowOutcome "FlowOutcome" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableDivision> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        current_operation: ::std::boxed::Box<crate::Operation> = "currentOperation" 0 with_current_operation,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
